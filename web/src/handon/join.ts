// A scenario file that comes to the open plan: the core says what it would bring, and then the plan takes it,
// as one step. The plan stays as it is until then.
import { ask } from '../core/ask';
import type { Answer } from '../core/types';
import { replaceNow } from '../state/edits';
import { store } from '../state/state';
import { inTurn } from '../state/turn';
import type { Joined } from '../view';

// isScenario tells a scenario file from a plan: see plan.IsHanded.
export function isScenario(text: string): boolean {
  return /^\uFEFF?\s*\{\s*"planleafScenario"/.test(text);
}

// offer shows what a scenario file would bring into the open plan.
export function offer(file: string, text: string): void {
  store.set({ incoming: { file, text }, overlay: 'incoming', start: false, broken: null });
}

export function lookAt(text: string): Promise<Answer<Joined> | null> {
  const { doc, lang } = store.get();
  return doc ? ask<Joined>({ do: 'join', plan: doc.text, text, lang }) : Promise.resolve(null);
}

// take brings in what was shown, unless the plan has changed since.
export function take(from: string, to: string, { step }: Joined): Promise<void> {
  return inTurn(async () => {
    if (store.get().doc?.text === from) await replaceNow(to, step);
  });
}
