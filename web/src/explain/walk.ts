// Explaining numbers: one after the other, and back again.
import { fieldOf } from '../shell/field';
import { goTo } from '../state/goto';
import { isComposing } from '../shell/composing';
import { show } from '../state/pages';
import { store } from '../state/state';
import type { Given } from './types';

let stays = false;

// staysNow says, once, that the focus stays where it is while the explanation changes.
export function staysNow(): boolean {
  const stay = stays;
  stays = false;
  return stay;
}

// explain opens the explanation of a number, by its address; from one that is open, it goes on.
// The focus goes there too, unless it shall stay.
export function explain(address: string, stay = false): void {
  const { explain: now, trail } = store.get();
  if (address === now) return;
  stays = stay;
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

// isFree says that Esc has nothing to end but the explanation: nothing floats, no text is written.
function isFree(target: EventTarget | null): boolean {
  const { explain: now, overlay } = store.get();
  return now !== '' && overlay === '' && !fieldOf(target) && !document.querySelector('dialog[open]');
}

// listenForExplain: F8 explains the number that has the focus; from anywhere, Alt+← goes back, and
// Esc closes where nothing else takes it.
export function listenForExplain(): void {
  document.addEventListener('keydown', (event) => {
    if (isComposing(event) || event.defaultPrevented) return;
    if (event.key === 'F8') {
      const at = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-explain]') : null;
      if (!at?.dataset.explain) return;
      explain(at.dataset.explain);
    } else if (event.altKey && event.key === 'ArrowLeft' && store.get().trail.length > 0) goBack();
    else if (event.key === 'Escape' && isFree(event.target)) closeExplain();
    else return;
    event.preventDefault();
  });
}
