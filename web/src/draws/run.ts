// Draws follow what is looked at: a first answer from 1,024 of them at once, then all the plan wants behind it, in
// chunks that are short, so that nothing newer has to wait for them. A newer question takes the place of the older; while
// a slider is held each answer is shown before the next is asked, or none would ever come.
import { draw, forget, wide } from '../core/ask';
import { Forgotten, Lost } from '../core/crew';
import type { Answer, Question } from '../core/types';
import type { Risk } from '../risk/types';
import { store } from '../state/state';
import { word } from '../lang/words';
import { nothingDrawn, type Drawing, type Ranges } from './types';
import { about, same, wanted } from './wanted';

const block = 8; // 2^8 draws
const first = 4; // blocks of the first answer
const most = 32; // blocks that wait to be merged: they hold memory
const often = 500; // milliseconds from answer to answer: they take longer than merging
const [short, long] = [12, 30]; // milliseconds between which a chunk should take
const patience = [100, 1000]; // until a run shows a line, and words
const stale = 300; // so long an answer stands for something newer
const later = 300; // the first run waits so long: the first numbers are to be seen before

interface Drawn {
  answer: Answer<Ranges | Risk>;
  part?: Uint8Array;
}

interface Run {
  question: Question;
  of: string;
  merged: Uint8Array | null; // while it is being merged it is away
  done: number; // blocks in it
  told: number; // blocks that the last answer spoke of
  at: number; // when it came
  pending: Uint8Array[];
  waiting: number; // blocks in these
  merging: Promise<void> | null;
  next: number;
  tries: number;
  timers: number[];
}

let run: Run | null = null;
let answering = false; // the newest run is at its first answer
let chunk = 2; // blocks
let early: 'yes' | 'ending' | 'over' = 'yes';

const put = (more: Partial<Drawing>) => store.set({ drawing: { ...store.get().drawing, ...more } });

export function followDraws(): void {
  store.watch(follow);
}

function follow(): void {
  const state = store.get();
  const question = wanted(state);
  if (same(question, run?.question ?? null)) return;
  if (early !== 'over') {
    if (early === 'yes' && question) setTimeout(() => ((early = 'over'), follow()), later);
    if (question) early = 'ending';
    return;
  }
  if (answering && question?.slides && run?.question.slides) return; // it is asked when that is answered
  begin(question);
}

function begin(question: Question | null, tries = 0): void {
  end();
  forget();
  const state = store.get();
  if (!question) {
    run = null;
    if (state.drawing.of) store.set({ drawing: { ...nothingDrawn, more: state.drawing.more } });
    return;
  }
  const of = about(state);
  const mine: Run = { question, of, merged: null, done: 0, told: 0, at: 0, pending: [], waiting: 0, merging: null, next: 0, tries, timers: [] };
  run = mine;
  const { more } = state.drawing;
  const before = state.drawing.of === of ? state.drawing : nothingDrawn;
  store.set({ drawing: { ...before, of, more, fresh: false, running: true, part: 0, stopped: false } });
  const after = (time: number, does: () => void) => mine.timers.push(window.setTimeout(() => run === mine && does(), time));
  after(patience[0], () => put({ slow: 'line' }));
  after(patience[1], () => put({ slow: 'words' }));
  after(stale, () => store.get().drawing.fresh || put({ old: true }));
  void go(mine);
}

async function go(mine: Run): Promise<void> {
  try {
    answering = true;
    mine.next = first;
    show(mine, await draw<Ranges | Risk>({ ...mine.question, from: 0, to: first }), first);
    answering = false;
    if (mine.question.slides) return follow();
    await Promise.all(Array.from({ length: wide() }, () => chunks(mine)));
    await merge(mine, true);
    if (run !== mine) return;
    finish({ running: false });
    const { risk } = store.get().drawing;
    if (risk) store.set({ say: risk.live });
  } catch (reason) {
    if (run !== mine || reason instanceof Forgotten) return;
    answering = false;
    if (reason instanceof Lost && mine.tries < 3) return begin(mine.question, mine.tries + 1);
    finish({ running: false });
    store.set({ failure: reason instanceof Error ? reason.message : String(reason) });
  }
}

const blocksOf = ({ question }: Run): number => ((question.draws ?? 0) + (1 << block) - 1) >> block;

// chunks draws until there is nothing left to draw. Several do so at once, as many as there are workers; they wait for a
// merge while too much waits for it, or what is drawn meanwhile would fill the memory.
async function chunks(mine: Run): Promise<void> {
  const blocks = blocksOf(mine);
  while (run === mine && mine.next < blocks) {
    if (mine.waiting >= most && mine.merging) {
      await mine.merging;
      continue;
    }
    const from = mine.next;
    const to = (mine.next = Math.min(blocks, from + chunk));
    const began = performance.now();
    const { part } = await draw({ ...mine.question, do: 'draw', from, to });
    const took = performance.now() - began;
    if (took < short) chunk = Math.min(most, chunk * 2);
    else if (took > long) chunk = Math.max(1, chunk >> 1);
    if (run !== mine || !part) return;
    mine.pending.push(part);
    mine.waiting += to - from;
    if (mine.merged && mine.waiting >= Math.min(mine.done, most)) await (mine.merging = merge(mine).finally(() => (mine.merging = null)));
  }
}

// merge puts together what has come so far, and shows it at the end and now and then before. The bytes are given away and
// come back as one.
async function merge(mine: Run, end = false): Promise<void> {
  if (run !== mine || !mine.merged || (mine.pending.length === 0 && !(end && mine.told < mine.done))) return;
  const parts = [mine.merged, ...mine.pending];
  const done = mine.done + mine.waiting;
  Object.assign(mine, { merged: null, pending: [], waiting: 0 });
  if (end || performance.now() - mine.at >= often) show(mine, await draw<Ranges | Risk>(mine.question, parts), done);
  else take(mine, await draw<Ranges | Risk>({ ...mine.question, do: 'draw' }, parts), done);
}

function take(mine: Run, { answer, part }: Drawn, done: number): void {
  if (!part) throw new Error(answer.faults?.[0]?.message ?? '');
  Object.assign(mine, { merged: part, done });
}

function show(mine: Run, drawn: Drawn, done: number): void {
  if (run !== mine) return;
  const { answer } = drawn;
  if (!answer.result) throw new Error(answer.faults?.[0]?.message ?? '');
  Object.assign(mine, { merged: drawn.part ?? null, done, told: done, at: performance.now() });
  const isRisk = mine.question.view === 'risk';
  put({ fresh: true, old: false, part: done / blocksOf(mine), ranges: isRisk ? null : (answer.result as Ranges), risk: isRisk ? (answer.result as Risk) : null });
}

// moreDraws goes on to so many draws of what is looked at.
export function moreDraws(count: number): void {
  const state = store.get();
  if (state.doc) put({ more: { plan: state.doc.text, of: about(state), draws: count } });
}

// stopDraws gives up the run; what has come stays.
export function stopDraws(): void {
  forget();
  finish({ running: false, stopped: true });
  store.set({ say: word('draws.stopped', { done: doneIn(store.get().drawing) }) });
}

// doneIn is how many draws there are, in words.
export const doneIn = ({ ranges, risk }: Drawing): string => (ranges ?? risk)?.draws ?? '';

function finish(how: Partial<Drawing>): void {
  end();
  put({ slow: '', ...how });
}

function end(): void {
  run?.timers.forEach((timer) => clearTimeout(timer));
}
