// Giving a log to the worker that holds it: piece by piece, so that the page's own thread is never held up, and the next
// piece is read from the file while the worker takes the last one in.
import { askLogs } from '../core/ask';
import type { Answer, Fault } from '../core/types';
import { store } from '../state/state';
import type { LogForm, LogRead } from './read';
import type { Log } from './types';
import { pieces } from './utf8';

// Refused says that the core does not take the log, and why.
export class Refused extends Error {
  constructor(public faults: Fault[]) {
    super(faults[0]?.message ?? '');
  }
}

type Step = 'open' | 'more' | 'next' | 'end' | 'drop' | 'sample';

// At the beginning the core is told how to read and the plan, which may know how; at the end what the files are.
export async function step<T>({ key, files, hashes, how }: Log, what: Step, parts: Uint8Array[] = []): Promise<Answer<T>> {
  const { lang, doc } = store.get();
  const all = files.map(({ name, size }, i) => ({ name, size, hash: hashes[i] }));
  const told = what === 'end' ? { ...all[0], files: all } : what === 'open' || what === 'sample' ? { ...how, files: all } : {};
  return (await askLogs<T>({ do: 'log', lang, name: files[0]?.name, plan: what === 'open' ? doc?.text : undefined, log: { key, step: what, ...told } }, parts)).answer;
}

export function resultOf<T>({ ok, faults, result }: Answer<T>): T {
  if (!ok) throw new Refused(faults?.filter((one) => !one.warning) ?? []);
  return result as T;
}

// The beginning of a log, by which the core recognises it, and no more of the table that joins ids than can be held.
const mostIdentity = 64 << 20;
const headBytes = 64 << 10;

export interface Opened {
  form: LogForm | null;
  faults: Fault[]; // why it cannot be read yet
}

// open shows the core the beginning of a log; the sample, which the core carries, needs none.
export async function open(log: Log): Promise<Opened> {
  if (log.files.length === 0) return { form: null, faults: [] };
  const heads: Uint8Array[] = [];
  for (const file of log.files) heads.push((await start(file, 0)).slice(0, headBytes));
  const identity = log.identity ? await start(log.identity, mostIdentity) : new Uint8Array();
  const { ok, result, faults = [] } = await step<LogForm>(log, 'open', [heads[0], identity, ...heads.slice(1)]);
  return { form: result ?? null, faults: ok ? [] : faults };
}

// start is the first piece of a file, or so many bytes of it.
async function start(file: File, most: number): Promise<Uint8Array> {
  const found: Uint8Array<ArrayBuffer>[] = [];
  let length = 0;
  for await (const { bytes } of pieces(file)) {
    found.push(bytes);
    length += bytes.length;
    if (length >= most) break;
  }
  return new Uint8Array(await new Blob(found).arrayBuffer());
}

// Told is told how much has been read: a part of all bytes, and words.
export type Told = (part: number, says: string) => void;

// feed reads a log that is open to its end.
export async function feed(log: Log, stop: AbortSignal, told: Told): Promise<LogRead> {
  const all = log.files.reduce((sum, file) => sum + file.size, 0);
  let before = 0;
  for (const file of log.files) {
    if (before > 0) resultOf(await step(log, 'next'));
    await pour(log, file, stop, (read, says) => told((before + read) / all, says));
    before += file.size;
  }
  stop.throwIfAborted();
  return tell(log);
}

// tell is what was read, in the person's language: now, or again.
export const tell = async (log: Log): Promise<LogRead> => resultOf(await step<LogRead>(log, log.files.length > 0 ? 'end' : 'sample'));

const ahead = 2; // pieces on their way

async function pour(log: Log, file: File, stop: AbortSignal, told: (bytes: number, says: string) => void): Promise<void> {
  const taken: Promise<void>[] = [];
  for await (const { bytes, read } of pieces(file)) {
    if (taken.length === ahead) await taken.shift();
    stop.throwIfAborted();
    const mine = step<{ text: string }>(log, 'more', [bytes]).then((answer) => told(read, resultOf(answer).text));
    mine.catch(() => undefined); // it is waited for below
    taken.push(mine);
  }
  await Promise.all(taken);
}
