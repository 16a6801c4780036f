// Explaining numbers: one after the other, and back again.
import { goTo } from '../state/goto';
import { show } from '../state/pages';
import { store } from '../state/state';
import type { Given } from './types';

// explain opens the explanation of a number, by its address; from one that is open, it goes on.
export function explain(address: string): void {
  const { explain: now, trail } = store.get();
  if (address === now) return;
  void show({ explain: address, opened: [], trail: now ? [...trail, now] : [] });
}

export function goBack(): void {
  const { trail } = store.get();
  const last = trail.at(-1);
  if (last !== undefined) void show({ explain: last, opened: [], trail: trail.slice(0, -1) });
}

export function closeExplain(): void {
  void show({ explain: '', opened: [], trail: [] });
}

// turn opens an input of the explanation, or closes it.
export function turn(key: string): void {
  const { opened } = store.get();
  void show({ opened: opened.includes(key) ? opened.filter((one) => one !== key) : [...opened, key] });
}

// change goes to the cell of an assumption. Its columns are months only when months are shown.
export function change({ path, period }: Given): void {
  void goTo(path, store.get().grain === 'month' ? period - 1 : 0);
}

// listenForExplain: F8 explains the number that has the focus, Alt+← goes back from anywhere.
export function listenForExplain(): void {
  document.addEventListener('keydown', (event) => {
    if (event.isComposing || event.defaultPrevented) return;
    if (event.key === 'F8') {
      const at = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-explain]') : null;
      if (!at?.dataset.explain) return;
      explain(at.dataset.explain);
    } else if (event.altKey && event.key === 'ArrowLeft' && store.get().trail.length > 0) goBack();
    else return;
    event.preventDefault();
  });
}
