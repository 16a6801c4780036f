// Asking the log at hand. Each asker has one question at a time: the newest takes the place of an older one, and what was
// answered before stays until the newer answer has come.
import { askLogs, leaveLogs } from '../core/ask';
import { Forgotten, Lost } from '../core/crew';
import type { Discover } from '../core/types';
import { word } from '../lang/words';
import { store, type State } from '../state/state';
import { resultOf } from './feed';
import { inLine } from './line';
import { faultsOf, feedAgain, put } from './open';
import type { Asked } from './types';

const nothing: Asked = { of: '', asking: '', running: null, part: 0, answer: null, faults: [], plan: '' };

// Rounds of a long question: how many there are, and how many are asked at first; it is adapted to what they take.
interface Rounds {
  rounds?: number;
  chunk?: number;
}

// about says what an answer is about: the log, as it was read, the language and the question.
function about({ data, lang }: State, discover: Discover): string {
  return JSON.stringify([data.log?.key, lang, discover]);
}

// answered is what stands for an asker now. The answers of another log, or in another language, are none.
export function answered<T>({ data, lang }: State, slot: string): Asked<T> {
  const asked = data.asked[slot] ?? nothing;
  const [log, of] = asked.of ? (JSON.parse(asked.of) as string[]) : [];
  return { ...asked, answer: log === data.log?.key && of === lang ? (asked.answer as T) : null } as Asked<T>;
}

// lastAsked is what an asker asked this log last, so that a page finds its question again.
export function lastAsked(state: State, slot: string): Discover | null {
  const { asking } = state.data.asked[slot] ?? nothing;
  const [log, , discover] = asking ? (JSON.parse(asking) as [string, string, Discover]) : [];
  return log === state.data.log?.key ? (discover ?? null) : null;
}

// isAsked says whether a question has been answered, or is on its way.
export function isAsked(state: State, slot: string, discover: Discover): boolean {
  const asked = state.data.asked[slot];
  return !!asked && (asked.running ? asked.asking : asked.of) === about(state, discover);
}

// isAsking says that something is read or asked.
export const isAsking = ({ data }: State): boolean => data.reading !== null || Object.values(data.asked).some((one) => one.running !== null);

export async function askLog(slot: string, discover: Discover, how: Rounds = {}): Promise<void> {
  const state = store.get();
  const { log, asked } = state.data;
  if (!log?.read) return;
  asked[slot]?.running?.abort();
  const running = new AbortController();
  const asking = about(state, discover);
  set(slot, { asking, running, part: 0, faults: [] });
  const isNow = () => store.get().data.asked[slot]?.running === running;
  const told = (part: number) => isNow() && set(slot, { part });
  try {
    const [answer, plan] = await answerTo(discover, how, running.signal, told);
    if (isNow()) set(slot, { running: null, of: asking, answer, plan });
  } catch (reason) {
    if (!isNow()) return;
    set(slot, { running: null, of: asking, answer: null, faults: faultsOf(reason) });
  }
}

function set(slot: string, more: Partial<Asked>): void {
  const { asked } = store.get().data;
  put({ asked: { ...asked, [slot]: { ...nothing, ...asked[slot], ...more } } });
}

// giveUpLog ends a question; what was answered before stays.
export function giveUpLog(slot: string): void {
  const { running } = store.get().data.asked[slot] ?? nothing;
  if (!running) return;
  set(slot, { running: null });
  running.abort();
  store.set({ say: word('data.givenUp') });
}

// working lets a question that is given up at work be forgotten by the worker, too.
async function working<T>(signal: AbortSignal, does: () => Promise<T>): Promise<T> {
  signal.throwIfAborted();
  signal.addEventListener('abort', leaveLogs);
  try {
    return await does();
  } finally {
    signal.removeEventListener('abort', leaveLogs);
  }
}

const tries = 3;
const [short, long] = [40, 160]; // milliseconds between which a range of rounds should take

// Between two ranges of rounds others are answered.
async function answerTo(discover: Discover, { rounds = 0, chunk = 8 }: Rounds, signal: AbortSignal, told: (part: number) => void): Promise<[unknown, string]> {
  const { doc, lang, scenario, data } = store.get();
  const plan = doc?.text ?? '';
  const key = data.log?.key ?? '';
  const one = (range: Partial<Discover>, parts: Uint8Array[] = [], tell?: (part: number) => void) => inLine(() => working(signal, () => held(signal, () => askLogs<unknown>({ do: 'discover', plan, lang, scenario, draft: true, discover: { ...discover, ...range, key } }, parts.map((part) => part.slice()), tell))));
  const parts: Uint8Array[] = [];
  for (let from = 0; from < rounds; ) {
    const to = Math.min(rounds, from + chunk);
    const began = performance.now();
    const { answer, part } = await one({ from, to });
    if (!answer.ok) break; // what is wrong with it is said below
    const took = performance.now() - began;
    if (took < short) chunk *= 2;
    else if (took > long) chunk = Math.max(1, chunk >> 1);
    if (part) parts.push(part);
    told((from = to) / rounds);
  }
  const { answer } = await one({}, parts, rounds ? undefined : told);
  return [resultOf(answer), plan];
}

// held asks again where the worker has lost the log meanwhile.
async function held<T extends { answer: { faults?: { code: string }[] } }>(signal: AbortSignal, asks: () => Promise<T>): Promise<T> {
  for (let left = tries; ; left--) {
    signal.throwIfAborted();
    try {
      const found = await asks();
      if (left === 0 || !found.answer.faults?.some((one) => one.code === 'log-gone')) return found;
    } catch (reason) {
      if (left === 0 || reason instanceof Forgotten || !(reason instanceof Lost)) throw reason;
    }
    await feedAgain();
  }
}
