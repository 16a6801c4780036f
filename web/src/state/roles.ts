// Who edits a plan, and what its autosave has to say when it is opened: the tab that holds the plan
// edits it, another shows what the first one keeps.
import type { Stamp } from '../files/stamp';
import { flush, meet } from './autosave';
import { keyOf, listKept, putAside, type Kept } from './kept';
import { notify } from './notices';
import { showNow } from './pages';
import { store, type Doc } from './state';
import { resume, tellUnentered } from './resume';
import { holdSoon, letGo, listenToTabs, take } from './tabs';
import { inTurn } from './turn';
import { meetUnentered } from './unentered';

export function startRoles(): void {
  listenToTabs({
    asked: () =>
      inTurn(async () => {
        await flush();
        store.set({ elsewhere: true });
      }),
    robbed: () => store.set({ elsewhere: true }),
    wrote: (key) => {
      const { elsewhere, doc } = store.get();
      if (elsewhere && doc?.key === key) void inTurn(follow);
    },
  });
}

interface Opened {
  stamp?: Stamp | null;
  kept?: Kept;
}

// meetOthers settles who edits a plan that was just opened, and brings up what its autosave holds.
export async function meetOthers(doc: Doc, { stamp, kept }: Opened): Promise<void> {
  const { key } = doc;
  if (!(await holdSoon(key))) {
    letGo();
    store.set({ elsewhere: true }); // before it follows: what it shows then is not its own to keep
    await follow();
    return;
  }
  try {
    const there = await meet(key);
    await meetTyped(key, kept !== undefined);
    if (kept) return;
    const other = there && there.text !== doc.text ? await differing(there, stamp ?? null) : await orphan(doc);
    if (other) notify({ is: 'newer', key: other.key, at: other.at, changes: other.text === other.saved ? 0 : other.changes, file: other.file });
  } catch {
    store.set({ keeping: { at: 0, trouble: 'blocked' } });
  }
}

// meetTyped brings up what was typed and not entered: who recovers the plan has it back at once.
async function meetTyped(key: string, isRecovered: boolean): Promise<void> {
  const found = await meetUnentered(key);
  if (!found) return;
  tellUnentered(found);
  if (isRecovered) void resume(found);
}

// The clock of the disk and that of the browser may differ by as much, in milliseconds.
const tolerance = 3000;

// differing is an autosave that says otherwise than the file, put aside until the person decides; null when it
// is only older than the file.
async function differing(there: Kept, stamp: Stamp | null): Promise<Kept | null> {
  const isLater = !stamp || there.at > stamp.modified + tolerance;
  if (there.text === there.saved && !isLater) return null;
  const aside = await putAside(there);
  await meet(there.key);
  return aside;
}

// orphan is an autosave of this very text that nobody has decided about: of the same plan under
// another name, or put aside before a crash.
async function orphan(doc: Doc): Promise<Kept | null> {
  const waits = (one: Kept) => one.id === doc.id && one.key !== doc.key && !one.declined && one.text !== doc.text && one.text !== one.saved;
  return (await listKept()).find((one) => waits(one) && (one.saved === doc.text || one.key.startsWith(keyOf(doc.id, doc.file) + '\n'))) ?? null;
}

// follow shows what the tab that edits has kept.
async function follow(): Promise<void> {
  const { doc } = store.get();
  const kept = doc && (await meet(doc.key).catch(() => null));
  if (!doc || !kept || (kept.text === doc.text && kept.saved === doc.saved)) return;
  const { text, saved, file, kind, handle, stamp, written = saved, joined = [] } = kept;
  const past = text === saved ? [] : [{ text: saved, name: kept.title, changes: kept.changes }];
  await showNow({ doc: { ...doc, keep: true, text, saved, written, joined, file, kind, handle, stamp, past, future: [] } });
}

// editHere takes the plan over from the tab that edits it: that tab finishes what it does, and keeps it, first.
export function editHere(): Promise<void> {
  return inTurn(async () => {
    const { doc } = store.get();
    if (!doc || !(await take(doc.key))) return;
    await follow();
    store.set({ elsewhere: false });
    await meetTyped(doc.key, false);
  });
}
