// What the page knows of logs. A log itself is held by a worker, see core/crew.ts, and read again from its file when that
// worker is lost; nothing of it goes into the plan or the autosave.
import type { Fault } from '../core/types';
import type { LogForm, LogRead } from './read';

// Which column of a log says what, by its head: see core/eventlog.
export interface Columns {
  user?: string;
  event?: string;
  time?: string;
  value?: string;
  channel?: string;
  employee?: string;
  key?: string;
  groups?: string[];
  as?: string;
  flag?: string;
  flagAs?: string;
}

// How a log is read: see api.LogAsk. What is left out is as recognised.
export interface How {
  columns?: Columns;
  header?: 'yes' | 'no';
  clock?: string;
  zone?: string; // "+08:00"
  start?: string; // the event that everything begins with
  drop?: string[]; // what is taken out
}

// The log at hand.
export interface Log {
  key: string; // under which the worker holds it
  files: File[]; // in the order of their names; none: the sample, which the core carries
  identity: File | null; // the table that joins several ids of one person
  how: How; // what the person decided; the rest is as recognised
  form: LogForm | null; // what was recognised
  read: LogRead | null; // what was read
  hashes: string[]; // by file, once they are known
  hash: string; // of all of it
  faults: Fault[]; // why it could not be read
}

// nameOf is what a log is called: by its file, or its first and how many there are; '' of the sample.
export const nameOf = (log: Log | null): string => (log && log.files.length > 0 ? (log.read?.name ?? log.files.map((file) => file.name).join(', ')) : '');

// A reading that is under way.
export interface Reading {
  stop: AbortController;
  part: number; // 0 to 1
  says: string; // how much, in words
  again: boolean; // it was read before: its worker was lost
}

//	of       which question the answer is to, see ask.ts
//	asking   the question that runs
//	plan     text of the plan that the answer was asked with
export interface Asked<T = unknown> {
  of: string;
  asking: string;
  running: AbortController | null;
  part: number;
  answer: T | null;
  faults: Fault[];
  plan: string;
}

export interface DataState {
  log: Log | null;
  waiting: File[]; // dropped before there was a plan
  reading: Reading | null;
  asked: Record<string, Asked>; // by who asks
}

export const noData: DataState = { log: null, waiting: [], reading: null, asked: {} };
