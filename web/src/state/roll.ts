// Rolling the plan forward a month: the core says first what would become of it, and then
// the plan is replaced, as one step.
import { ask } from '../core/ask';
import type { Answer } from '../core/types';
import type { Rolled } from '../view';
import { replaceNow } from './edits';
import { store } from './state';
import { inTurn } from './turn';

// lookAhead asks what the plan would become; null where there is no plan.
export function lookAhead(): Promise<Answer<Rolled> | null> {
  const { doc, lang } = store.get();
  return doc ? ask<Rolled>({ do: 'roll', plan: doc.text, lang }) : Promise.resolve(null);
}

// roll takes what was shown, unless the plan has changed since.
export function roll(from: string, to: string, name: string): Promise<void> {
  return inTurn(async () => {
    if (store.get().doc?.text === from) await replaceNow(to, name);
  });
}
