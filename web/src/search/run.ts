// Asking a search, giving it up, and adopting what it found.
import { ask } from '../core/ask';
import { word } from '../lang/words';
import { change } from '../state/edits';
import { store, type State } from '../state/state';
import type { Adopt, Found, Search, SearchForm, Sure } from './types';

export function put(more: Partial<Search>): void {
  store.set({ search: { ...store.get().search, ...more } });
}

// aboutNow says which plan, scenario and language an answer is about.
export const aboutNow = ({ doc, scenario, lang }: State): string => [lang, scenario, doc?.text].join('\n');

// usual are the share of futures and the quantile that are looked for while none is typed.
export const usual = { share: '80%', point: '10%' };

// looksAt is what a search looks at: a chance can be the aim of a split alone.
export const looksAt = ({ sure, tab }: Search, form: SearchForm): Sure | '' => (form.sure && (sure !== 'chance' || tab === 'optimize') ? sure : '');

// chosen is what is asked for: what was chosen, else what the form begins with.
export function chosen(search: Search, form: SearchForm) {
  const metric = form.metrics.find((one) => one.path === search.metric) ?? form.metrics[0];
  const all = [...form.together, ...form.levers];
  const there = (paths: string[]) => paths.filter((path) => form.levers.some((one) => one.path === path));
  return {
    metric,
    lever: all.find((one) => one.path === search.lever) ?? all.find((one) => one.path === form.first) ?? all[0],
    few: there(search.few ?? form.few),
    split: there(search.split ?? form.split),
    to: search.to || metric?.to || '',
    total: search.total ?? (search.monthly ? form.whole : form.total),
  };
}

function question(search: Search, form: SearchForm) {
  const now = chosen(search, form);
  const paths = { seek: now.lever ? [now.lever.path] : [], reach: now.few, optimize: now.split }[search.tab];
  const limits = paths.flatMap((path) => {
    const { low = '', high = '', effort = '' } = search.bounds[path] ?? {};
    const of = search.tab === 'seek' && form.together.includes(now.lever) ? '' : path;
    return low || high || effort ? [{ path: of, low, high, effort: search.tab === 'reach' ? effort : '' }] : [];
  });
  const at = looksAt(search, form);
  const sure = { chance: at === 'share' ? search.share || usual.share : '', quantile: at === 'point' ? search.point || usual.point : '' };
  if (search.tab === 'optimize') {
    return { ...sure, levers: paths, limits, to: at === 'chance' ? now.to : '', total: now.total, step: search.step, change: search.change, spare: search.spare, monthly: search.monthly };
  }
  return { ...sure, levers: paths, limits, to: now.to, multiplier: search.tab === 'seek' && form.together.includes(now.lever) };
}

// run asks what the view says. An answer that comes after the search was given up is dropped.
export async function run(form: SearchForm): Promise<void> {
  const state = store.get();
  const { search, doc, lang, scenario } = state;
  if (!doc || search.running) return;
  const running = new AbortController();
  const of = aboutNow(state);
  const { tab } = search;
  put({ running, part: 0, tried: 0, faults: [], adopted: '' });
  try {
    const path = chosen(search, form).metric?.path;
    const told = (part: number, tried: number) => running === store.get().search.running && put({ part, tried });
    const answer = await ask<Found>({ do: tab, plan: doc.text, scenario, lang, path, draft: true, search: question(search, form) }, running.signal, told);
    if (store.get().search.running !== running) return;
    const faults = answer.faults?.filter((one) => !one.warning) ?? [];
    const found = answer.result ? { ...store.get().search.found, [tab]: { answer: answer.result, of } } : store.get().search.found;
    put({ running: null, faults, found });
    const said = answer.result?.told.sentence.map((span) => span.text).join('') ?? faults[0]?.message ?? '';
    store.set({ say: said });
  } catch (reason) {
    if (store.get().search.running !== running) return;
    put({ running: null });
    store.set({ failure: reason instanceof Error ? reason.message : String(reason) });
  }
}

// giveUp ends the search at work; the plan was never touched.
export function giveUp(): void {
  const { running } = store.get().search;
  put({ running: null });
  running?.abort();
  store.set({ say: word('search.givenUp') });
}

// adopt makes an answer a scenario, in one step of undo.
export async function adopt(what: Adopt): Promise<void> {
  const before = aboutNow(store.get());
  const faults = await change([{ do: 'add', path: 'scenarios', json: JSON.stringify(what) }], word('search.adoptStep', { name: what.name }));
  const state = store.get();
  const { tab, found } = state.search;
  const known = found[tab];
  // The plan says what it said: the answer still holds.
  if (!faults.length && known?.of === before) put({ found: { ...found, [tab]: { ...known, of: aboutNow(state) } } });
  put({ faults, adopted: faults.length ? '' : what.id + what.name });
}
