// A plan that is sealed for reading only: sealing it, and how one goes on. Each is one step of undo.
import { ask } from '../core/ask';
import { word } from '../lang/words';
import { change } from './edits';
import { open } from './plans';
import { store } from './state';
import { now } from './times';

// seal asks first who seals, where that is not known.
export async function seal(): Promise<void> {
  if (store.get().author === '') return store.set({ overlay: 'seal' });
  await change([{ do: 'seal', path: '', by: store.get().author, at: now() }], word('seal.do'));
}

export async function unseal(): Promise<void> {
  await change([{ do: 'unseal', path: '' }], word('seal.undo'));
}

// copySealed goes on in a copy, which is in no file yet.
export async function copySealed(): Promise<void> {
  const { doc } = store.get();
  const answer = doc && (await ask<never>({ do: 'edit', plan: doc.text, edits: [{ do: 'unseal', path: '' }] }));
  if (answer?.ok && answer.plan) await open({ text: answer.plan, file: '' });
}
