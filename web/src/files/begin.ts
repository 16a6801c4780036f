// What watches over the person's plans from the beginning to the end of the page.
import { isAtRisk, keepUp } from '../state/autosave';
import { takeTyped } from '../shell/take';
import { keepRefused } from '../state/unentered';
import { startRoles } from '../state/roles';
import { lookAtDisk } from '../state/saving';
import { store } from '../state/state';
import { tellTimes } from '../state/times';
import { isSettled } from '../state/turn';

export function watchFiles(): void {
  store.watch(keepUp);
  store.watch(keepRefused);
  startRoles();
  tellTimes();
  // What the autosave has is not lost by closing the page; the browser asks only about what it has not, as what was
  // being typed: it is taken while the browser asks.
  addEventListener('beforeunload', (event) => {
    const wasSettled = isSettled();
    takeTyped();
    if (isAtRisk() || (wasSettled && !isSettled())) event.preventDefault();
  });
  addEventListener('focus', () => void lookAtDisk());
}
