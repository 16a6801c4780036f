// Asking the core for a page, and showing it.
import { ask } from '../core/ask';
import type { Answer, Edit, Fault, Slide } from '../core/types';
import type { Page } from '../view';
import { permitted } from '../report/reader';
import { store, type Doc, type Lang, type Look, type State } from './state';
import { inTurn } from './turn';

// lookOf is what a state looks at.
export function lookOf({ view, section, grain, by, span, open, filter, explain, opened, scenario, versus, said, about, rows, metric, split, across, down, reach }: Look): Look {
  return { view, section, grain, by, span, open, filter, explain, opened, scenario, versus, said, about, rows, metric, split, across, down, reach };
}

interface Wanted {
  plan: string;
  lang: Lang;
  look: Look;
  edits?: Edit[];
  slides?: Slide[];
  whole?: boolean; // nothing is left for a later question
  name?: string;
}

// fetchPage gives null when the core failed; the page then says so. It must be called in turn.
export async function fetchPage({ look, whole = false, ...wanted }: Wanted): Promise<Answer<Page> | null> {
  const slow = setTimeout(() => store.set({ busy: true }), 100);
  try {
    const answer = await ask<Page>({ do: 'page', draft: true, quick: !whole, ...wanted, ...look, rows: look.rows ?? undefined });
    const crash = answer.faults?.find((fault) => fault.code === 'internal');
    if (!crash) return answer;
    store.set({ failure: crash.args?.[0] ?? crash.code });
  } catch (reason) {
    store.set({ failure: reason instanceof Error ? reason.message : String(reason) });
  } finally {
    clearTimeout(slow);
    store.set({ busy: false });
  }
  return null;
}

// arrived is what a page that came says of the state: the core has the last word on the section, and on the
// scenario, which an edit may make and an undo take away.
export function arrived(page: Page, look: Look): Partial<State> {
  return { ...look, page, sliding: null, section: page.assume?.section ?? look.section, scenario: page.bar.open, versus: page.bar.versus, failure: '', ...stillSaid(page.bar) };
}

// stillSaid drops what was refused because of a draft or of the scenario that was open, once that is another.
function stillSaid(bar: Page['bar']): Partial<State> {
  const { page, refused } = store.get();
  if (!page || standing(page.bar) === standing(bar)) return {};
  return { refused: refused.filter(({ fault }) => !ofScenario(fault)), note: null };
}

export const ofScenario = ({ code }: Fault): boolean => /^(draft|scenario)-/.test(code);

// standing says which scenario is open, whether it is locked, and where a draft is.
export const standing = ({ open, away, draft, all }: Page['bar']): string => [open, away, !!draft, all.some((one) => one.id === open && one.locked)].join(' ');

type Shown = Partial<Look & { lang: Lang; doc: Doc; trail: string[] }>;

// show goes to another view, section, language or step of the plan: what changes, and the
// page for it, are put in place together.
export function show(change: Shown): Promise<void> {
  return inTurn(() => showNow(change));
}

export async function showNow(asked: Shown, whole = false): Promise<void> {
  const change = permitted(asked);
  const next = { ...store.get(), ...change };
  if (!next.doc) return next.page ? undefined : store.set(change);
  const look = lookOf(next);
  const answer = await fetchPage({ plan: next.doc.text, lang: next.lang, look, whole });
  if (answer?.result) store.set({ ...change, broken: change.lang ? next.broken : null, ...arrived(answer.result, look) });
  else if (answer && !next.broken) store.set({ failure: answer.faults?.[0]?.message ?? '' });
}
