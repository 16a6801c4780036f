// Going to the report, from wherever one is.
import { show } from '../state/pages';
import { store } from '../state/state';

// openReport shows the report, and the browser's dialog for printing over it where that was asked.
export function openReport(printing = false): Promise<void> {
  const { view, back } = store.get();
  store.set({ printing, back: view === 'report' ? back : view });
  return show({ view: 'report' });
}
