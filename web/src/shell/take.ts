// What stands in an open field of the plan is taken before the plan is saved, or the page closed: as if it had been
// entered. A cell of the grid stays the active one.
export function takeTyped(): void {
  const field = document.activeElement;
  if (!(field instanceof HTMLInputElement)) return;
  if (field.matches('.editing > .editor')) {
    field.blur();
    field.focus({ preventScroll: true });
  } else if (field.matches('.in-place, #formula-value, #item-name')) {
    field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true }));
  }
}
