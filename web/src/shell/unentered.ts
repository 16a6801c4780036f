// A field, or the fields of a form, whose text is kept while it is typed, and put back after a tab has died.
import { store } from '../state/state';
import { typed, type Field, type Spot } from '../state/unentered';

type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

function controls(box: HTMLElement): Control[] {
  return box.matches('input') ? [box as Control] : [...box.querySelectorAll<Control>('input, select, textarea')];
}

// keepTyped keeps what stands in a field or a form now.
export function keepTyped(box: HTMLElement | null, spot: Spot): Field | null {
  if (!box) return null;
  const { view, section, grain, by, span, scenario, said, about } = store.get();
  const all = controls(box);
  const one = all.find((field) => field === document.activeElement) ?? all[0];
  const caret: Field['caret'] = one instanceof HTMLSelectElement ? [0, 0] : [one.selectionStart ?? 0, one.selectionEnd ?? 0];
  const field: Field = { ...spot, look: { view, section, grain, by, span, scenario, said, about }, texts: Object.fromEntries(all.map((field) => [field.id, field.value])), at: one.id, caret };
  typed(field);
  return field;
}

// isFor says that what is to be put back belongs here.
export function isFor(field: Field | null, { is, path }: Pick<Spot, 'is' | 'path'>): boolean {
  return field !== null && field.is === is && field.path === path;
}

// putBack puts the texts back into a field or a form that was opened for them, and the caret where it was.
export function putBack(box: HTMLElement | null, field: Field): void {
  if (!box) return;
  store.set({ resume: null });
  for (const one of controls(box)) {
    const text = field.texts[one.id];
    if (text !== undefined) one.value = text;
    if (one.id !== field.at) continue;
    one.focus();
    if (!(one instanceof HTMLSelectElement)) one.setSelectionRange(...field.caret);
  }
}
