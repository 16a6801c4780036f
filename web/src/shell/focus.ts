// The focus is never lost: where what had it is gone, its successor of the same name takes
// it, else the view.

let last: HTMLElement | null = null;

export function watchFocus(): void {
  document.addEventListener('focusin', (event) => {
    if (event.target instanceof HTMLElement) last = event.target;
  });
}

// keepFocus is called whenever something was drawn.
export function keepFocus(): void {
  if (!last || last.isConnected || (document.activeElement && document.activeElement !== document.body)) return;
  const heir = (last.id && document.getElementById(last.id)) || document.getElementById('main');
  last = null;
  heir?.focus({ preventScroll: true });
}
