// What is to be drawn for what is looked at: the question that the draws of a view answer.
import type { Question } from '../core/types';
import type { State } from '../state/state';

// wanted is null where nothing uncertain is looked at, and until the core has answered for the page.
export function wanted(state: State): Question | null {
  const { doc, page, view, lang, scenario, versus, sliding, start, opening } = state;
  if (!doc || start || opening || !page?.sim) return null;
  const { open, all } = page.bar;
  const question = { do: 'risk', plan: doc.text, lang, view, scenario, draft: true, draws: draws(state) };
  if (page.overview) return { ...question, metric: 'cash' };
  if (page.whatif) return { ...question, scenarios: [open], ...(sliding && { slides: [sliding], quick: true }) };
  if (page.risk && !page.risk.empty) return { ...question, versus, scenarios: all.map((one) => one.id), metric: page.risk.metric };
  if (page.report) return { ...question, view: 'risk', versus, scenarios: all.map((one) => one.id) };
  return null;
}

function draws({ doc, page, drawing: { more }, ...state }: State): number | undefined {
  const asked = more && more.plan === doc?.text && more.of === about({ doc, page, ...state });
  return asked ? more.draws : page?.sim?.count;
}

// about is whose numbers an answer shows: while it is the same, the old ones stay until the new ones come.
export const about = ({ doc, page, view, scenario, versus, lang }: Omit<State, 'drawing'>): string => [doc?.id, lang, view, scenario, ...(view === 'risk' ? [versus, page?.risk?.metric] : [])].join('\n');

// same says that two questions are one, the long text last.
export function same(a: Question | null, b: Question | null): boolean {
  if (!a || !b) return a === b;
  const { plan: one, ...rest } = a;
  const { plan: other, ...others } = b;
  return JSON.stringify(rest) === JSON.stringify(others) && one === other;
}
