// Every change is kept at once: what the store holds of the plan goes into the browser as soon as it changes.
// While one text is on its way, only the newest waits behind it.
import { unsavedChanges } from './changes';
import { dropKept, keyOf, markOf, putAside, readKept, writeKept, type Kept } from './kept';
import { isUnsaved, store, type Doc, type State } from './state';
import { hold, me, tellWritten } from './tabs';
import { inTurn } from './turn';

let seen: Doc | null = null;
let waiting: Doc | null = null;
let working: Promise<void> | null = null;
let met = ''; // the plan whose autosave this tab has looked at
let known = ''; // the mark of what it found there

// keepUp is told of every change of the store.
export function keepUp(): void {
  const { doc, elsewhere } = store.get();
  if (doc === seen || elsewhere || doc?.key !== met) return;
  seen = doc;
  // What was merely opened is in its file already.
  if (!doc.keep && doc.past.length + doc.future.length === 0) return;
  waiting = doc;
  working ??= work();
}

// meet reads the autosave that is in the place of a plan; the plan may take it.
export async function meet(key: string): Promise<Kept | null> {
  known = '';
  try {
    const there = await readKept(key);
    known = markOf(there);
    return there;
  } finally {
    met = key;
  }
}

// flush waits until everything is kept.
export async function flush(): Promise<void> {
  await working;
}

// isAtRisk reports whether closing the page now would lose a change.
export function isAtRisk(): boolean {
  const { doc, keeping, reader } = store.get();
  return isUnsaved(doc) && (reader !== null || working !== null || keeping.trouble !== '');
}

async function work(): Promise<void> {
  while (waiting) {
    const doc: Doc = waiting;
    waiting = null;
    const found = await keep(doc);
    if (store.get().doc?.key === doc.key) store.set(found);
  }
  working = null;
}

async function keep(doc: Doc): Promise<Partial<State>> {
  const kept = keptOf(doc);
  try {
    if (await writeKept(kept, known)) {
      tellWritten(doc.key);
      return { keeping: { at: kept.at, trouble: '' } };
    }
    // Another tab has written here since: its text stays, and so does ours, beside it, if there is anything in it to keep.
    if (kept.text === kept.saved) return {};
    await writeKept({ ...kept, key: doc.key + '\n' + kept.at, aside: true }, '');
    void inTurn(async () => {
      await flush(); // what was being edited meanwhile is kept, too
      if (store.get().doc?.key === doc.key) store.set({ elsewhere: true });
    });
    return {};
  } catch (reason) {
    const name = reason instanceof DOMException ? reason.name : '';
    return { keeping: { at: 0, trouble: name === 'QuotaExceededError' ? 'full' : 'blocked' } };
  }
}

function keptOf(doc: Doc): Kept {
  const { key, id, file, kind, handle, stamp, text, saved, written, joined } = doc;
  return { key, id, title: store.get().page?.title ?? '', file, kind, handle, stamp, text, saved, written, joined, changes: unsavedChanges(doc), at: Date.now(), writer: me };
}

// rename lets an autosave follow its plan into another file, unless that one is being edited by another tab.
export async function rename(doc: Doc): Promise<string> {
  const key = keyOf(doc.id, doc.file);
  if (key === doc.key) return key;
  const before = doc.key;
  if (!(await hold(key))) return before;
  await flush();
  try {
    const there = await meet(key);
    if (there && there.text !== there.saved) await putAside(there);
    if (!store.get().elsewhere) await dropKept(before);
  } catch {
    // Nothing can be kept here; the status bar says so.
  }
  return key;
}
