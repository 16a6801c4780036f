// What watches over the person's plans from the beginning to the end of the page.
import { isAtRisk, keepUp } from '../state/autosave';
import { startRoles } from '../state/roles';
import { lookAtDisk } from '../state/saving';
import { store } from '../state/state';
import { tellTimes } from '../state/times';

export function watchFiles(): void {
  store.watch(keepUp);
  startRoles();
  tellTimes();
  // What the autosave has is not lost by closing the page; the browser asks only about what it has not.
  addEventListener('beforeunload', (event) => {
    if (isAtRisk()) event.preventDefault();
  });
  addEventListener('focus', () => void lookAtDisk());
}
