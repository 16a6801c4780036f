// Search: what must change. Three questions as tabs; what is asked stands at the left, the
// answer at the right, and the answer is the sentence of the view.
import { Head } from '../shell/Head';
import { word, type Word } from '../lang/words';
import type { State } from '../state/state';
import type { Page } from '../view';
import { Answer } from './Answer';
import { Ask } from './Ask';
import { aboutNow, put } from './run';
import type { SearchForm, Tab } from './types';

const tabs: { tab: Tab; label: Word }[] = [
  { tab: 'seek', label: 'search.seek' },
  { tab: 'reach', label: 'search.reach' },
  { tab: 'optimize', label: 'search.optimize' },
];

export function SearchView({ state, page, form }: { state: State; page: Page; form: SearchForm }) {
  const { search } = state;
  const known = search.found[search.tab];
  const found = known && known.of === aboutNow(state) ? known.answer : null;
  const onKeyDown = (event: KeyboardEvent) => {
    const at = tabs.findIndex(({ tab }) => tab === search.tab);
    const to: Record<string, number> = { ArrowRight: (at + 1) % tabs.length, ArrowLeft: (at + tabs.length - 1) % tabs.length, Home: 0, End: tabs.length - 1 };
    if (!(event.key in to) || event.altKey || event.ctrlKey || event.metaKey || search.running) return;
    event.preventDefault();
    go(tabs[to[event.key]].tab);
  };
  const go = (tab: Tab) => {
    put({ tab, faults: [], adopted: '' });
    document.getElementById('search-' + tab)?.focus();
  };
  return (
    <>
      <Head page={page} sentence={found?.told.sentence} />
      <div class="tabs-line">
        <div class="tabs" role="tablist" aria-label={word('search.tabs')} onKeyDown={onKeyDown}>
          {tabs.map(({ tab, label }) => (
            <button key={tab} id={'search-' + tab} type="button" role="tab" tabIndex={tab === search.tab ? 0 : -1} aria-selected={tab === search.tab} aria-controls="search" disabled={!!search.running && tab !== search.tab} onClick={() => go(tab)}>
              {word(label)}
            </button>
          ))}
        </div>
        <span />
      </div>
      <div id="search" class="columns searching" role="tabpanel" aria-labelledby={'search-' + search.tab}>
        <Ask search={search} form={form} stale={!!known && !found} />
        <Answer search={search} found={found} />
      </div>
    </>
  );
}
