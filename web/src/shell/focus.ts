// The focus is never lost: where what had it was drawn anew, its successor takes it, the one of the
// same id or of the same assumption, else the view. Who presses beside everything lets it go.

let last: HTMLElement | null = null;

export function watchFocus(): void {
  document.addEventListener('focusin', ({ target }) => (last = target as HTMLElement));
  document.addEventListener('pointerdown', () => (last = null), true);
}

// keepFocus is called whenever something was drawn.
export function keepFocus(): void {
  if (!last || (document.activeElement && document.activeElement !== document.body)) return;
  const heir = last.isConnected ? last : heirOf(last);
  last = null;
  heir?.focus({ preventScroll: true });
}

function heirOf({ id, tagName, dataset }: HTMLElement): HTMLElement | null {
  const { path } = dataset;
  const same = id ? document.getElementById(id) : path ? document.querySelector<HTMLElement>(`${tagName}[data-path="${CSS.escape(path)}"]`) : null;
  return same ?? document.getElementById('main');
}
