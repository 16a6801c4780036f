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

export async function goTo(path: string, column = 0): Promise<void> {
  await show({ view: 'assume', section: keyOf(path) });
  store.set({ goal: { path, column } });
}
