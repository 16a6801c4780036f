// Moments in words. The core has the words, the page the clock: whatever the state shows of time is asked for
// once in each language.
import { ask } from '../core/ask';
import type { Page } from '../view';
import { store, type State } from './state';

// now is the moment in UTC, to the minute, as files keep it.
export const now = (): string => new Date().toISOString().slice(0, 16) + 'Z';

// moment is a time as the core takes it, in the zone of whoever reads, to the minute.
function moment(at: number): string {
  const local = new Date(at);
  local.setMinutes(local.getMinutes() - local.getTimezoneOffset());
  return local.toISOString().slice(0, 16);
}

// timeIn is a moment in words, '' until the core has said it.
export function timeIn({ lang, times }: Pick<State, 'lang' | 'times'>, at: number): string {
  return times[lang + moment(at)] ?? '';
}

function shown({ keeping, kept, notices, page, moments }: State): number[] {
  const noticed = notices.flatMap((one) => ('at' in one ? [one.at] : []));
  return [keeping.at, ...kept.map((one) => one.at), ...noticed, ...said(page), ...moments.map(Date.parse)].filter((at) => at > 0);
}

// said are the moments of what people said, and of the seal.
function said(page: Page | null): number[] {
  const all = (page?.comments?.threads ?? []).flatMap((one) => [one, ...(one.replies ?? []), one.resolved]);
  return [...all, page?.seal].map((one) => Date.parse(one?.at ?? ''));
}

const asked = new Set<string>();

export function tellTimes(): void {
  store.watch(() => {
    const state = store.get();
    const { lang } = state;
    const wanted = [...new Set(shown(state).map(moment))].filter((one) => !asked.has(lang + one));
    if (wanted.length === 0) return;
    wanted.forEach((one) => asked.add(lang + one));
    void ask<string[]>({ do: 'when', periods: wanted, text: moment(Date.now()), lang }).then(
      ({ result }) => store.set({ times: { ...store.get().times, ...Object.fromEntries(wanted.map((one, i) => [lang + one, result?.[i] ?? ''])) } }),
      () => wanted.forEach((one) => asked.delete(lang + one)), // the core fails: said elsewhere
    );
  });
}
