// Reading a log: what its columns are, then all of it. What the person decides about columns and faults has it read again.
import { leaveLogs } from '../core/ask';
import { Lost } from '../core/crew';
import { word } from '../lang/words';
import { show } from '../state/pages';
import { store } from '../state/state';
import { feed, open, Refused, step, tell } from './feed';
import { hashOf } from './hash';
import { inLine } from './line';
import type { DataState, How, Log } from './types';

export function put(more: Partial<DataState>): void {
  store.set({ data: { ...store.get().data, ...more } });
}

let opened = 0;
const newKey = () => 'log' + ++opened;
const isNow = (log: Log) => store.get().data.log?.key === log.key;

// bring reads a log from a file or several, or the sample. In whatever order files are chosen, they are read in that of
// their names. Without a plan they wait for one.
export async function bring(chosen: File[]): Promise<void> {
  const files = [...chosen].sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : a.size - b.size || a.lastModified - b.lastModified));
  if (!store.get().doc) return put({ waiting: files });
  store.set({ start: false, broken: null });
  giveUpReading();
  drop(store.get().data.log);
  put({ log: { key: newKey(), files, identity: null, how: {}, form: null, read: null, hashes: [], hash: '', faults: [] }, waiting: [], asked: {} });
  await show({ view: 'data' });
  await read();
}

// bringWaiting reads what was dropped before there was a plan.
export async function bringWaiting(): Promise<void> {
  const { waiting } = store.get().data;
  if (waiting.length > 0) await bring(waiting);
}

// decide reads the log at hand once more, as the person wants it.
export async function decide(how: How, identity = store.get().data.log?.identity ?? null): Promise<void> {
  const { log } = store.get().data;
  if (!log) return;
  giveUpReading();
  drop(log);
  put({ log: { ...log, how: { ...log.how, ...how }, identity, key: newKey(), read: null, faults: [] }, asked: {} });
  await read();
}

// read has the log at hand read, if nothing is missing.
async function read(): Promise<void> {
  await inLine(async () => {
    const { log } = store.get().data;
    if (!log || log.read) return;
    try {
      const { form, faults } = await steadily(() => open(log));
      if (!isNow(log)) return;
      put({ log: { ...log, form, faults } });
      if (faults.length === 0) await readAll({ ...log, form });
    } catch (reason) {
      if (isNow(log)) put({ log: { ...store.get().data.log!, faults: faultsOf(reason) } });
    }
  });
}

async function readAll(log: Log, again = false): Promise<void> {
  const stop = new AbortController();
  const going = () => store.get().data.reading?.stop === stop;
  const reading = { stop, part: 0, says: '', again };
  put({ reading });
  const told = (part: number, says: string) => going() && put({ reading: { ...reading, part, says } });
  let fresh = true; // the core has it open, and nothing of it yet
  try {
    const found = await steadily(async () => {
      if (!fresh) await open(log);
      fresh = false;
      return feed(log, stop.signal, told);
    });
    if (!going() || !isNow(log)) return;
    put({ log: { ...log, read: found, faults: [] } });
    if (!again) store.set({ say: found.says });
    if (!again && log.files.length > 0) knowing = know(log);
  } finally {
    if (going()) put({ reading: null });
  }
}

let knowing: Promise<void> = Promise.resolve();

// whenKnown waits until the files of the log at hand have their hashes.
export const whenKnown = (): Promise<void> => knowing;

// know finds out by what the files are known; the core says it where a plan takes over what was found.
async function know(log: Log): Promise<void> {
  const hashes: string[] = [];
  for (const file of log.files) hashes.push(await hashOf(file, () => isNow(log)).catch(() => ''));
  const mine = () => store.get().data.log?.key === log.key && store.get().data.log;
  const now = mine();
  if (!now) return;
  put({ log: { ...now, hashes } });
  const read = await inLine(() => tell({ ...now, hashes })).catch(() => null);
  const then = mine();
  if (then && read) put({ log: { ...then, read, hash: read.hash ?? '' } });
}

// steadily does once more what was lost with its worker.
async function steadily<T>(does: () => Promise<T>, tries = 3): Promise<T> {
  try {
    return await does();
  } catch (reason) {
    const gone = reason instanceof Lost || (reason instanceof Refused && reason.faults.some((one) => one.code === 'log-gone'));
    if (!gone || tries === 0) throw reason;
    return steadily(does, tries - 1);
  }
}

export function faultsOf(reason: unknown): Log['faults'] {
  if (reason instanceof DOMException && reason.name === 'AbortError') return [];
  if (reason instanceof Refused) return reason.faults;
  return [{ code: 'file', path: '', message: word('files.unreadable', { why: reason instanceof Error ? reason.message : String(reason) }) }];
}

// feedAgain reads the log at hand for a worker that does not hold it. It must be called in line.
export async function feedAgain(): Promise<void> {
  const { log } = store.get().data;
  if (!log?.read) return;
  await steadily(() => open(log));
  await readAll(log, true);
}

function giveUpReading(): void {
  store.get().data.reading?.stop.abort();
  put({ reading: null });
}

// stopReading gives up what is being read; what was chosen stays.
export function stopReading(): void {
  giveUpReading();
  store.set({ say: word('data.stopped') });
}

// putAway forgets the log at hand.
export function putAway(): void {
  const { log } = store.get().data;
  giveUpReading();
  leaveLogs();
  drop(log);
  put({ log: null, asked: {} });
}

// drop lets the worker forget a log.
function drop(log: Log | null): void {
  if (log) void inLine(() => step(log, 'drop')).catch(() => undefined);
}

// leave reads the log at hand without one of its files.
export async function leave(file: File): Promise<void> {
  const { log } = store.get().data;
  if (log) await bring(log.files.filter((one) => one !== file));
}
