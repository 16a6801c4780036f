// fieldOf is the field that a key goes to. The one that waits in a cell of the grid before an
// edit begins is none yet.
export function fieldOf(target: EventTarget | null): HTMLInputElement | HTMLTextAreaElement | null {
  if (target instanceof HTMLTextAreaElement) return target;
  if (target instanceof HTMLInputElement && target.matches('td:not(.editing) > .editor')) return null;
  return target instanceof HTMLInputElement && target.type !== 'checkbox' && target.type !== 'radio' ? target : null;
}
