// Asking which behaviour is key: at once without permutations, then with them.
import { answered, askLog, isAsked } from '../data/ask';
import type { State } from '../state/state';
import type { KeyAsk, KeyFound } from './types';

export const slot = 'behavior';
export const sure = 'behavior-sure';

const permutations = 1000;

const question = (behavior: KeyAsk) => ({ kind: 'behavior', behavior });

// asking is what was asked last, of whatever log.
export function asking(state: State): KeyAsk {
  const of = state.data.asked[slot];
  const about = of?.running ? of.asking : of?.of;
  return about ? ((JSON.parse(about) as [string, string, { behavior: KeyAsk }])[2].behavior ?? {}) : {};
}

export const isKnown = (state: State): boolean => isAsked(state, slot, question(asking(state)));

// askQuickly asks without permutations.
export const askQuickly = (behavior: KeyAsk): Promise<void> => askLog(slot, question(behavior));

export const quickly = (state: State) => answered<KeyFound>(state, slot);

export async function ask(behavior: KeyAsk): Promise<void> {
  await askQuickly(behavior);
  await askLog(sure, question(behavior), { rounds: permutations });
}

// found is what stands: with permutations, once they are made for the question that was answered.
export function found(state: State): { answer: KeyFound | null; plan: string } {
  const quick = quickly(state);
  const whole = answered<KeyFound>(state, sure);
  return whole.answer && whole.of === quick.of ? whole : quick;
}
