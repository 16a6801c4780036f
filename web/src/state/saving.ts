// Saving: the plan, or the page with the plan inside. What goes wrong is said above the view, with a cure,
// and the plan stays as it is.
import { carriedBy } from '../files/first';
import { pageWith } from '../files/itself';
import type { Kind } from '../files/read';
import { onDisk, permission } from '../files/stamp';
import { nameFor, write } from '../files/write';
import { rename } from './autosave';
import { dismiss, notify } from './notices';
import { revised } from './history';
import { open } from './plans';
import { store, type Doc } from './state';
import { inTurn } from './turn';
import { moved } from './unentered';

// save writes the plan to its file; one that is in none yet asks where.
export function save(note = ''): Promise<void> {
  return inTurn(() => saveNow(store.get().doc?.kind ?? 'plan', 'file', note));
}

// saveAs writes a copy and goes on with that.
export function saveAs(kind: Kind): Promise<void> {
  return inTurn(() => saveNow(kind, 'copy'));
}

// saveOver writes although somebody else has written the file since.
export function saveOver(): Promise<void> {
  return inTurn(() => saveNow(store.get().doc?.kind ?? 'plan', 'over'));
}

// saveBare writes a copy without its history, to hand on, and goes on with the plan as it is.
export function saveBare(): Promise<void> {
  return inTurn(async () => {
    const { doc, page } = store.get();
    if (!doc) return;
    const done = await write(doc.text, 'plan', nameFor('plan', doc.file, page?.title ?? ''), null);
    if (done && 'trouble' in done) notify({ is: 'failed', file: done.file, why: done.trouble });
  });
}

async function saveNow(kind: Kind, where: 'file' | 'copy' | 'over', note = ''): Promise<void> {
  const { doc, page, elsewhere } = store.get();
  if (!doc || (elsewhere && where !== 'copy')) return;
  const handle = where === 'copy' ? null : doc.handle;
  if (handle) {
    const why = await permission(handle);
    if (why) return notify({ is: 'failed', file: doc.file, why });
    const other = where === 'over' ? null : await onDisk(doc);
    if (other !== null) return notify({ is: 'changed', file: doc.file, text: other });
  }
  const { text } = doc;
  const written = await revised(doc, note);
  const name = kind === doc.kind && doc.file ? doc.file : nameFor(kind, doc.file, page?.title ?? '');
  const done = await write(kind === 'page' ? pageWith({ plan: written, report: '', result: await carriedBy(written) }) : written, kind, name, handle);
  if (!done) return;
  if ('trouble' in done) return notify({ is: 'failed', file: done.file, why: done.trouble });
  await savedAs({ ...doc, saved: text, written, joined: [], kind, keep: true, ...done });
}

async function savedAs(saved: Doc): Promise<void> {
  dismiss('failed');
  dismiss('changed');
  const key = await rename(saved);
  const { doc: now, elsewhere } = store.get();
  if (elsewhere && key === saved.key) return; // a copy: the other tab goes on with the plan
  store.set({ elsewhere: false });
  if (now) store.set({ doc: { ...saved, key, text: now.text, joined: now.text === saved.saved ? [] : now.joined, past: now.past, future: now.future } });
  moved(key);
}

// openFromDisk drops this tab's changes for what somebody else has written; they stay in the autosave.
export async function openFromDisk(text: string): Promise<void> {
  const { doc } = store.get();
  if (!doc) return;
  const file = await doc.handle?.getFile().catch(() => null);
  const stamp = file ? { size: file.size, modified: file.lastModified } : doc.stamp;
  await open({ text, file: doc.file, kind: doc.kind, handle: doc.handle, stamp });
}

// lookAtDisk says early that somebody else has written the file: when the person comes back to the page.
export async function lookAtDisk(): Promise<void> {
  const { doc, notices } = store.get();
  if (!doc?.handle || notices.some((one) => one.is === 'changed')) return;
  const text = await onDisk(doc);
  const now = store.get().doc;
  if (text !== null && now?.handle === doc.handle && now.saved === doc.saved) notify({ is: 'changed', file: doc.file, text });
}
