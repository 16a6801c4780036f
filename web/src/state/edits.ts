// Changing the plan: one edit at a time, each an undo step; what the core refuses stays
// in its cell with the reason, and the last good results stay.
import type { Edit } from '../core/types';
import { fetchPage, showNow } from './pages';
import { store, type Doc, type Refused } from './state';
import { inTurn } from './turn';

export interface Typed {
  path: string;
  period: number; // 1-based; 0 is the whole value
  text: string;
  percent: boolean;
  place: string;
}

function same(a: { path: string; period: number }, b: { path: string; period: number }): boolean {
  return a.path === b.path && a.period === b.period;
}

export function type(typed: Typed): Promise<void> {
  return inTurn(async () => {
    const { doc, view, section, lang, refused } = store.get();
    if (!doc) return;
    const { path, period, text, percent, place } = typed;
    const edits: Edit[] = [{ do: 'type', path, text, period, asPercent: percent }];
    const answer = await fetchPage({ plan: doc.text, view, section, lang, edits });
    if (!answer) return;
    const others = refused.filter((other) => !same(other, typed));
    const fault = answer.faults?.find((one) => !one.warning);
    if (!answer.ok && fault) {
      const cell: Refused = { section, path, period, text, place, fault };
      store.set({ refused: [...others, cell], say: fault.message });
      return;
    }
    if (!answer.result) return;
    store.set({ doc: step(doc, answer.plan ?? doc.text, place), page: answer.result, refused: others, say: answer.result.live, failure: '' });
  });
}

// giveBack drops what was refused: the cell shows its last good value again.
export function giveBack(cell: { path: string; period: number }): void {
  store.set({ refused: store.get().refused.filter((other) => !same(other, cell)) });
}

function step(doc: Doc, text: string, name: string): Doc {
  if (text === doc.text) return doc;
  return { ...doc, text, past: [...doc.past, { text: doc.text, name }], future: [] };
}

export function undo(): Promise<void> {
  return inTurn(async () => {
    const { doc } = store.get();
    const last = doc?.past.at(-1);
    if (!doc || !last) return;
    const future = [...doc.future, { text: doc.text, name: last.name }];
    await showNow({ doc: { ...doc, text: last.text, past: doc.past.slice(0, -1), future } });
  });
}

export function redo(): Promise<void> {
  return inTurn(async () => {
    const { doc } = store.get();
    const next = doc?.future.at(-1);
    if (!doc || !next) return;
    const past = [...doc.past, { text: doc.text, name: next.name }];
    await showNow({ doc: { ...doc, text: next.text, past, future: doc.future.slice(0, -1) } });
  });
}
