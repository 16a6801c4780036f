// Back and forth over the steps of the plan. Each step keeps the text before it, so going
// many at once costs one page.
import { word } from '../lang/words';
import { sectionOf } from './goto';
import { showNow } from './pages';
import { store, type Doc, type Step } from './state';
import { inTurn } from './turn';

export const undo = (): Promise<void> => travel(-1);
export const redo = (): Promise<void> => travel(1);

// travel goes so many steps back (below 0) or forth. Who looks at the assumptions is led to
// the cell of the last of them; elsewhere the view stays, and its numbers change.
export function travel(by: number): Promise<void> {
  return inTurn(async () => {
    const { doc, view, page, elsewhere } = store.get();
    if (elsewhere) return;
    let moved = doc;
    let step: Step | undefined;
    for (let left = Math.abs(by); moved && left > 0; left--) {
      const next = by < 0 ? moved.past.at(-1) : moved.future.at(-1);
      if (!next) break;
      step = next;
      moved = by < 0 ? back(moved, next) : forth(moved, next);
    }
    if (!moved || !step) return;
    const section = step.place && view === 'assume' ? sectionOf(page, step.place.path) : '';
    await showNow(section ? { doc: moved, section } : { doc: moved });
    const say = word(by < 0 ? 'step.undone' : 'step.redone', { name: step.name, live: store.get().page?.live ?? '' });
    const column = store.get().grain === 'month' ? (step.place?.column ?? 0) : 0;
    store.set(section ? { say, goal: { path: step.place!.path, column } } : { say });
  });
}

function back(doc: Doc, last: Step): Doc {
  return { ...doc, text: last.text, joined: last.joined ?? [], since: last.since, past: doc.past.slice(0, -1), future: [...doc.future, { ...last, text: doc.text, joined: doc.joined, since: doc.since }] };
}

function forth(doc: Doc, next: Step): Doc {
  return { ...doc, text: next.text, joined: next.joined ?? [], since: next.since, past: [...doc.past, { ...next, text: doc.text, joined: doc.joined, since: doc.since }], future: doc.future.slice(0, -1) };
}
