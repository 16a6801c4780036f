// What an explanation leaves for later is asked for once nothing has changed for a moment, so
// that typing never waits for it.
import { showNow } from '../state/pages';
import { store } from '../state/state';
import { inTurn } from '../state/turn';

const pause = 250; // ms

export function askLate(): () => void {
  const timer = setTimeout(() => {
    void inTurn(async () => {
      if (store.get().page?.explain?.waits) await showNow({}, true);
    });
  }, pause);
  return () => clearTimeout(timer);
}
