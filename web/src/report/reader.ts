// A page that was made as a report: it opens on its scenario, and its reader may move the sliders that its maker
// permits, in a draft, and nothing else. The draft goes back as a scenario file.
import { ownReport } from '../files/itself';
import { giveScenario } from '../handon/give';
import { show } from '../state/pages';
import { isUnsaved, store, type Look } from '../state/state';

// Reader is how a report opens: see asReport in cmd/planleaf/pack.go.
export interface Reader {
  scenario: string;
  sliders: string[];
}

// readerOf is what the page says of itself, null for a workbook. What cannot be read is a report of the plan itself.
export function readerOf(): Reader | null {
  const text = ownReport();
  if (text === '') return null;
  try {
    const { scenario, sliders } = JSON.parse(text) as Partial<Reader>;
    return { scenario: typeof scenario === 'string' ? scenario : 'base', sliders: Array.isArray(sliders) ? sliders : [] };
  } catch {
    return { scenario: 'base', sliders: [] };
  }
}

// permitted is what a reader may go to, of what is asked for.
export function permitted<T extends Partial<Look>>(change: T): T {
  if (!store.get().reader) return change;
  const view = change.view && (change.view === 'whatif' ? 'whatif' : 'report');
  return { ...change, ...(view && { view }), explain: '' };
}

// hasProposal says that the reader has moved something.
export function hasProposal(): boolean {
  const { doc, page } = store.get();
  return isUnsaved(doc) && page?.bar.draft !== undefined;
}

// goTo shows the report or the sliders; what was moved is on the paper too.
export function goTo(view: 'report' | 'whatif'): void {
  const { reader, page } = store.get();
  void show({ view, scenario: page?.bar.draft ? 'draft' : (reader?.scenario ?? 'base') });
}

// propose gives the reader what was moved as a scenario file, to be sent back.
export const propose = (author: string): Promise<boolean> => giveScenario('draft', author);
