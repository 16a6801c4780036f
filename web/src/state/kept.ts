// What the browser keeps of plans: their autosaves, in IndexedDB. Chromium has one store for all pages
// from the disk, Firefox may have one for each; an autosave is named by plan and file, so that neither mixes plans up.
import type { Kind } from '../files/read';
import type { Stamp } from '../files/stamp';
import { databaseOf } from './database';

export interface Kept {
  key: string;
  id: string; // of the plan
  title: string;
  file: string; // '' for a plan that is in none yet
  kind: Kind;
  handle: FileSystemFileHandle | null;
  stamp: Stamp | null;
  text: string;
  saved: string; // what the file holds
  written?: string; // the same with its history
  joined?: string[]; // copies that were merged into the text
  changes: number; // between the two
  at: number; // milliseconds since 1970
  writer: string; // the tab that wrote it
  aside?: boolean; // put aside when a file was opened that says otherwise
  declined?: boolean; // the person chose the file
}

export function keyOf(id: string, file: string): string {
  return id + '\n' + file;
}

const within = databaseOf('planleaf', 'plans');

export async function listKept(): Promise<Kept[]> {
  const list = (await within<Kept[]>('readonly', (plans) => plans.getAll())) ?? [];
  return list.sort((a, b) => b.at - a.at);
}

export function readKept(key: string): Promise<Kept | null> {
  return within<Kept>('readonly', (plans) => plans.get(key));
}

export async function dropKept(key: string): Promise<void> {
  await within('readwrite', (plans) => plans.delete(key));
}

// markOf tells one autosave of a plan from the next.
export function markOf(kept: Kept | null): string {
  return kept ? kept.writer + ' ' + kept.at : '';
}

// writeKept puts an autosave in place of the last: the one that this tab wrote, or the one that it has seen (its mark).
// It gives false, and writes nothing, when another tab has written since.
export async function writeKept(kept: Kept, known: string): Promise<boolean> {
  let isMine = true;
  const put = (plans: IDBObjectStore) => {
    try {
      plans.put(kept);
    } catch {
      plans.put({ ...kept, handle: null }); // a handle that this browser cannot keep
    }
  };
  await within('readwrite', (plans) => {
    const before: IDBRequest<Kept | undefined> = plans.get(kept.key);
    before.onsuccess = () => {
      isMine = !before.result || before.result.writer === kept.writer || markOf(before.result) === known;
      if (isMine) put(plans);
    };
    return null;
  });
  return isMine;
}

// putAside gives an autosave a name of its own, so that another can take its place.
export async function putAside(kept: Kept): Promise<Kept> {
  const aside: Kept = { ...kept, key: kept.key + '\n' + kept.at, aside: true };
  await within('readwrite', (plans) => {
    plans.put(aside);
    return plans.delete(kept.key);
  });
  return aside;
}
