// Where a found thing leads.
import { commands } from '../shell/commands';
import { commentOn } from '../comments/acts';
import { explain } from '../explain/walk';
import { goTo } from '../state/goto';
import { show } from '../state/pages';
import type { Found } from '../view';

// leadTo shows a thing where it is at home; asked to explain, it explains it beside the view.
export function leadTo(found: Found, explained: boolean): void {
  const { kind, path } = found;
  if (kind === 'command') commands.find((one) => one.id === path)?.does();
  else if (explained && kind !== 'section' && kind !== 'comment') explain(path);
  else if (kind === 'place') void goTo(path);
  else if (kind === 'comment') commentOn(path);
  else if (kind === 'section') void show({ view: 'assume', section: path });
  else void show({ view: 'sheet', filter: '', explain: path, opened: [], trail: [] });
}
