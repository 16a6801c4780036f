// Asking the draws of a number. A newer question takes the place of an older one, and late answers are dropped.
import { ask } from '../core/ask';
import { word } from '../lang/words';
import { store, type State } from '../state/state';
import type { Risk, RiskForm, RiskState } from './types';

function put(more: Partial<RiskState>): void {
  store.set({ risk: { ...store.get().risk, ...more } });
}

// aboutNow says which plan, scenarios, number and language an answer is about.
export const aboutNow = ({ doc, scenario, versus, lang }: State, form: RiskForm): string => [lang, scenario, versus, form.metric, doc?.text].join('\n');

function question(form: RiskForm, state: State) {
  const { doc, lang, scenario, versus, page } = state;
  const scenarios = (page?.bar.all ?? []).map((one) => one.id);
  return { do: 'risk', plan: doc?.text, lang, scenario, versus, scenarios, metric: form.metric, draft: true };
}

// refresh asks a few draws first, then as many as are wanted.
export async function refresh(form: RiskForm, draws = 10000): Promise<void> {
  const state = store.get();
  if (!state.doc) return;
  const running = new AbortController();
  const of = aboutNow(state, form);
  put({ running, part: 0, long: false });
  try {
    for (const so of [1024, draws]) {
      const answer = await ask<Risk>({ ...question(form, state), draws: so }, running.signal);
      if (store.get().risk.running !== running) return;
      if (!answer.result) throw new Error(answer.faults?.[0]?.message);
      put({ found: answer.result, of });
      store.set({ say: answer.result.live });
    }
    put({ running: null });
  } catch (reason) {
    if (store.get().risk.running !== running) return;
    put({ running: null });
    store.set({ failure: reason instanceof Error ? reason.message : String(reason) });
  }
}

export const runUntil = (form: RiskForm, draws: number): Promise<void> => refresh(form, draws);

// giveUp ends the run; what was found before stays.
export function giveUp(): void {
  const { running } = store.get().risk;
  put({ running: null, long: false });
  running?.abort();
  store.set({ say: word('risk.givenUp') });
}
