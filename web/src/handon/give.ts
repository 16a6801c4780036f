// Handing on from the page: the scenario that is open as a file of its own, and the plan as a report of it.
import { ask } from '../core/ask';
import { download } from '../files/download';
import { carriedBy } from '../files/first';
import { pageWith } from '../files/itself';
import { nameFor } from '../files/write';
import { word } from '../lang/words';
import { store } from '../state/state';
import { now } from '../state/times';
import type { Page } from '../view';

// said tells what became of it, where edits tell what they could not do.
function said(text: string): void {
  store.set({ note: { text }, say: text });
}

// giveScenario saves a scenario with what it stands on, '' as author without a name; it is false where the core refuses.
export async function giveScenario(scenario: string, author: string): Promise<boolean> {
  const { doc, page, lang } = store.get();
  if (!doc) return false;
  const answer = await ask<string>({ do: 'hand', plan: doc.text, scenario, author, at: now(), lang });
  if (!answer.ok || !answer.result) {
    said(answer.faults?.find((one) => !one.warning)?.message ?? '');
    return false;
  }
  const nameOf = (id = '') => page?.bar.all.find((one) => one.id === id)?.name;
  const name = nameOf(scenario) ?? [nameOf(page?.bar.open), page?.bar.draft?.label, page?.title].join(' '); // a draft has no name of its own
  const file = nameFor('plan', '', name).replace('.plan.json', '.scenario.json');
  download(new Blob([answer.result], { type: 'application/json' }), file);
  said(word('handon.given', { file }));
  return true;
}

// giveReport saves the page as a report of the scenario that is open. Its readers may move what is pinned on the What-if page.
export async function giveReport(): Promise<void> {
  const { doc, page, lang, scenario } = store.get();
  if (!doc) return;
  const tried = await ask<Page>({ do: 'page', view: 'whatif', plan: doc.text, lang, scenario, quick: true });
  const sliders = (tried.result?.whatif?.sliders ?? []).map((one) => one.path);
  const fixed = await ask({ do: 'edit', plan: doc.text, edits: [{ do: 'set', path: 'views.pinned', json: JSON.stringify(sliders) }], lang });
  const plan = fixed.ok && fixed.plan ? fixed.plan : doc.text;
  const report = JSON.stringify({ scenario, sliders });
  const file = nameFor('page', '', page?.title ?? '').replace('.html', '.report.html');
  download(new Blob([pageWith({ plan, report, result: await carriedBy(plan, { view: 'report', scenario }) })], { type: 'text/html' }), file);
  said(word('handon.given', { file }));
}
