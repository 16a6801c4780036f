// A report as its reader has it: the paper, and beside it the sliders that may be moved.
import { useState } from 'preact/hooks';
import { word } from '../lang/words';
import { Mark } from '../scenario/Mark';
import { NamePanel } from '../scenario/NamePanel';
import { Language } from '../shell/Bar';
import { BrokenFile } from '../start/BrokenFile';
import type { State, ViewName } from '../state/state';
import type { Page } from '../view';
import { WhatIfView } from '../whatif/WhatIf';
import { goTo, hasProposal, propose, type Reader } from './reader';
import { Papers } from './ReportView';

export function ReaderView({ state, reader, page }: { state: State; reader: Reader; page: Page }) {
  return (
    <div class="report reader">
      <header class="report-bar">
        <b class="reader-title">{page.title}</b>
        <Shown page={page} />
        {reader.sliders.length > 0 && (
          <div class="reader-views" role="group" aria-label={word('reader.views')}>
            <Go view="report" now={state.view} says={word('reader.report')} />
            <Go view="whatif" now={state.view} says={word('reader.try')} />
          </div>
        )}
        <span class="space" />
        <Language lang={state.lang} />
        {page.report && (
          <button class="button" id="print" type="button" onClick={() => window.print()}>
            {word('report.print')}
          </button>
        )}
        {reader.sliders.length > 0 && <Send note={state.note?.text} />}
      </header>
      {state.broken && (
        <div class="reader-broken">
          <BrokenFile broken={state.broken} kept />
        </div>
      )}
      {state.failure && (
        <p class="reader-broken failure" role="alert">
          {word('status.failure', { why: state.failure })}
        </p>
      )}
      {page.report && <Papers state={state} page={page} report={page.report} />}
      {page.whatif && (
        <main class="reader-try" id="main" tabIndex={0} aria-label={word('reader.try')}>
          <p class="quiet">{word('reader.lead')}</p>
          <WhatIfView page={page} whatif={page.whatif} fixed />
        </main>
      )}
    </div>
  );
}

// Shown is the scenario that the numbers are of: the one that was chosen, or what the reader makes of it.
function Shown({ page }: { page: Page }) {
  const one = page.bar.all.find(({ id }) => id === page.bar.open);
  if (page.bar.draft) return <span class="quiet nowrap">{page.bar.draft.label + ' ' + page.bar.draft.says}</span>;
  return one ? (
    <span class="quiet nowrap">
      <Mark of={one} /> {one.name}
    </span>
  ) : null;
}

function Go({ view, now, says }: { view: 'report' | 'whatif'; now: ViewName; says: string }) {
  return (
    <button class="button" id={'reader-' + view} type="button" aria-pressed={view === now} onClick={() => goTo(view)}>
      {says}
    </button>
  );
}

function Send({ note }: { note?: string }) {
  const [naming, setNaming] = useState(false);
  const none = !hasProposal();
  return (
    <span class="holds-panel">
      {note && (
        <span class="quiet" role="status">
          {note}
        </span>
      )}
      <button class="button primary" id="propose" type="button" aria-haspopup="dialog" aria-disabled={none} title={none ? word('reader.nothing') : word('reader.sendSays')} onClick={() => !none && setNaming(!naming)}>
        {word('reader.send')}
      </button>
      {naming && <NamePanel label={word('reader.who')} may save={propose} close={() => setNaming(false)} back="propose" />}
    </span>
  );
}
