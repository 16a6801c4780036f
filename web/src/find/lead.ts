// Where a found thing leads.
import { commands } from '../shell/commands';
import { goTo } from '../state/goto';
import { show } from '../state/pages';
import type { Found } from '../view';

export function leadTo(found: Found, explain: boolean): void {
  const { kind, path } = found;
  if (kind === 'command') commands.find((one) => one.id === path)?.does();
  else if (explain && kind !== 'section') void show({ explain: path });
  else if (kind === 'place') void goTo(path);
  else if (kind === 'section') void show({ view: 'assume', section: path });
  else void show({ view: 'sheet', filter: '', explain: path });
}
