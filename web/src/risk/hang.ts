// Asking what the spread of a number hangs on: once the draws have come, and with totals when a person wants them.
import { ask } from '../core/ask';
import { about, wanted } from '../draws/wanted';
import { word } from '../lang/words';
import { store, type State } from '../state/state';
import type { Drivers, DriversState } from './types';

function put(more: Partial<DriversState>): void {
  store.set({ drivers: { ...store.get().drivers, ...more } });
}

// hanging says what an answer is about, the plan as it stands included.
export const hanging = (state: State): string => about(state) + state.doc?.text;

// hang asks for what stands now; a newer question takes the place of an older one, and late answers are dropped.
export async function hang(totals = false): Promise<void> {
  const state = store.get();
  const question = wanted(state);
  if (!question) return;
  state.drivers.running?.abort();
  const running = new AbortController();
  put({ running, totals, part: 0, of: hanging(state) });
  const isNow = () => store.get().drivers.running === running;
  try {
    const told = (part: number) => isNow() && put({ part });
    const answer = await ask<Drivers>({ ...question, do: 'drivers', method: totals ? 'total' : '' }, running.signal, told);
    if (isNow()) put({ running: null, found: answer.result ?? null, about: about(state) });
  } catch (reason) {
    if (!isNow()) return;
    put({ running: null });
    store.set({ failure: reason instanceof Error ? reason.message : String(reason) });
  }
}

// giveUp ends the question; what was found before stays.
export function giveUp(): void {
  const { running } = store.get().drivers;
  put({ running: null });
  running?.abort();
  store.set({ say: word('risk.givenUp') });
}
