// What to do with autosaves: give one back, keep the file instead, remove one from the list.
import { word } from '../lang/words';
import { flush } from './autosave';
import { dropKept, listKept, readKept, writeKept, type Kept } from './kept';
import { dismiss } from './notices';
import { showNow } from './pages';
import { resume } from './resume';
import { store } from './state';
import { inTurn } from './turn';
import { listUnentered } from './unentered';

// giveBackKept puts an autosave in place of what was opened, as one step that can be undone.
export function giveBackKept(key: string): Promise<void> {
  return inTurn(async () => {
    const { doc } = store.get();
    const kept = await readKept(key);
    if (!doc || !kept) return;
    const past = [...doc.past, { text: doc.text, name: word('files.restored'), joined: doc.joined, changes: Math.max(1, kept.changes) }];
    await showNow({ doc: { ...doc, text: kept.text, joined: kept.joined ?? [], past, future: [] } });
    dismiss('newer');
    await flush();
    await dropKept(key); // it is the plan's own autosave now
    const typed = store.get().notices.find((one) => one.is === 'unentered');
    if (typed) void resume(typed.found);
  });
}

// decline keeps what was opened. The autosave stays in the list of the start screen until it is removed there.
export async function decline(key: string): Promise<void> {
  dismiss('newer');
  const kept = await readKept(key);
  if (kept) await writeKept({ ...kept, declined: true }, kept.writer + ' ' + kept.at);
}

export async function findKept(): Promise<void> {
  const kept = await listKept().catch(() => []);
  store.set({ kept, unentered: await listUnentered() });
}

export async function removeKept(kept: Kept): Promise<void> {
  await dropKept(kept.key);
  await findKept();
}

export async function putBack(kept: Kept): Promise<void> {
  await writeKept(kept, '');
  await findKept();
}
