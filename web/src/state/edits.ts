// Changing the plan: one edit at a time, each an undo step; what the core refuses stays
// in its cell with the reason, and the last good results stay.
import type { Edit, Fault } from '../core/types';
import { word } from '../lang/words';
import { holdDrawing } from './hold';
import { arrived, fetchPage, lookOf } from './pages';
import { store, type Doc, type Place, type Refused } from './state';
import { inTurn } from './turn';
import { now } from './times';

interface Typed {
  path: string;
  period: number; // 1-based; 0 is the whole value
  text: string;
  percent: boolean;
  place: string;
  byPeriod?: boolean; // of another form it is written by month first
}

function same(a: { path: string; period: number }, b: { path: string; period: number }): boolean {
  return a.path === b.path && a.period === b.period;
}

// change does edits as one step of undo, all or none. Its faults, if there are any, have left the
// plan as it was; the caller says where they are shown.
export function change(edits: Edit[], name: string): Promise<Fault[]> {
  let faults: Fault[] = [];
  return inTurn(async () => {
    faults = await changeNow(edits, name);
  }).then(() => faults);
}

async function changeNow(edits: Edit[], name: string): Promise<Fault[]> {
  const state = store.get();
  const { doc, lang, elsewhere } = state;
  if (!doc) return [];
  if (elsewhere) return [{ code: 'elsewhere', path: edits[0]?.path ?? '', message: word('tabs.only') }];
  const look = lookOf(state);
  holdDrawing();
  const answer = await fetchPage({ plan: doc.text, lang, look, edits });
  if (!answer) return [];
  if (!answer.ok || !answer.result) return answer.faults?.filter((one) => !one.warning) ?? [];
  const { path, period = 0 } = edits[0];
  const place: Place = { path, column: Math.max(0, period - 1) };
  const lost = answer.faults?.find((one) => one.code === 'range-lost')?.message;
  store.set({ ...arrived(answer.result, look), doc: step(doc, answer.plan ?? doc.text, name, place), say: lost ?? answer.result.live, ...(lost && { note: { text: lost } }) });
  return [];
}

// replaceNow puts another text in the place of the plan's, as one step of undo; joins are copies that were
// merged into it. It must be called in turn.
export async function replaceNow(text: string, name: string, joins: string[] = []): Promise<void> {
  const state = store.get();
  const look = lookOf(state);
  const answer = await fetchPage({ plan: text, lang: state.lang, look });
  if (!state.doc || !answer?.result) return;
  store.set({ ...arrived(answer.result, look), doc: step(state.doc, text, name, undefined, joins), refused: [], say: answer.result.live });
}

// type puts what a person typed into a cell. What the core refuses stays there with the reason.
export function type(typed: Typed): Promise<void> {
  return inTurn(async () => {
    const { path, period, text, percent, place, byPeriod } = typed;
    const [fault] = await changeNow([{ do: 'type', path, text, period, asPercent: percent, byPeriod }], place);
    const { refused, section } = store.get();
    const others = refused.filter((other) => !same(other, typed));
    if (!fault) return store.set({ refused: others });
    if (fault.code === 'sealed') return store.set({ refused: others, note: { text: fault.message }, say: fault.message });
    const cell: Refused = { section, path, period, text, percent, place, fault };
    store.set({ refused: [...others, cell], say: fault.message });
  });
}

// giveBack drops what was refused: the cell shows its last good value again.
export function giveBack(cell: { path: string; period: number }): void {
  store.set({ refused: store.get().refused.filter((other) => !same(other, cell)) });
}

// So many steps can be undone; older ones are forgotten, of a long plan sooner.
const steps = (text: string): number => (text.length > 100_000 ? 100 : 200);

// step is a plan with another text, the one before behind it; joins are copies that were merged into it.
export function step(doc: Doc, text: string, name: string, place?: Place, joins: string[] = []): Doc {
  if (text === doc.text && joins.length === 0) return doc;
  const joined = [...doc.joined, ...joins];
  return { ...doc, text, joined, since: now(), past: [...doc.past, { text: doc.text, joined: doc.joined, name, place, since: doc.since }].slice(-steps(text)), future: [] };
}
