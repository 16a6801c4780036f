// Going to an assumption: its section is shown, and its cell becomes the active one.
import type { Page } from '../view';
import { show } from './pages';
import { store } from './state';

// Own metrics stand beside the own inputs.
const keyOf = (path: string): string => path.split('.')[0].replace(/^metrics$/, 'inputs');

// sectionOf is the section of a path: its first key. '' when the plan shows no such section now.
export function sectionOf(page: Page | null, path: string): string {
  const first = keyOf(path);
  const tabs = page?.assume?.tabs;
  return tabs && !tabs.some((tab) => tab.id === first) ? '' : first;
}

// goTo leads to the first month of a value that is not written by month: what is typed there is
// meant for all of it.
export async function goTo(path: string, column = 0): Promise<void> {
  await show({ view: 'assume', section: keyOf(path) });
  const row = store.get().page?.assume?.rows.find((one) => one.path === path);
  store.set({ goal: { path, column: row?.kind === 'input' && row.form !== 'series' ? 0 : column } });
}
