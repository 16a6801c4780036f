// Giving back what was typed and not entered: texts that were entered or refused are entered again, and the field that
// was open is opened with its text and its caret.
import { word } from '../lang/words';
import { type } from './edits';
import { dismiss, notify } from './notices';
import { show } from './pages';
import { store } from './state';
import { settle, type Field, type Unentered } from './unentered';

export function tellUnentered(found: Unentered): void {
  notify({ is: 'unentered', found });
}

// saysUnentered names what was typed, and where.
export function saysUnentered({ fields, refused }: Unentered): string {
  const all = [...refused.map(({ place, text }) => ({ place, text })), ...fields.map((one) => ({ place: one.place, text: textOf(one) }))];
  return all.map((one) => word('unentered.one', one)).join(word('grid.also'));
}

const textOf = ({ texts, at }: Field): string => texts[at] ?? '';

export async function resume(found: Unentered): Promise<void> {
  dismiss('unentered');
  const open = found.fields.findLast((one) => !one.entered || !isOneText(one));
  for (const one of found.refused) await type(one);
  for (const one of found.fields) if (one !== open && isOneText(one)) await type({ path: one.path, period: one.period ?? 0, text: textOf(one), percent: !!one.percent, place: one.place });
  if (open) await reopen(open);
  settle();
}

const isOneText = ({ is }: Field): boolean => is === 'cell' || is === 'value' || is === 'figure';

const isInGrid = ({ is }: Field): boolean => is === 'cell' || is === 'value' || is === 'name' || is === 'given';

async function reopen(field: Field): Promise<void> {
  await show(field.look);
  store.set({ start: false, resume: field, goal: isInGrid(field) ? { path: field.path, column: field.column ?? 0 } : null });
}

export function forgetUnentered(): void {
  dismiss('unentered');
  settle();
}
