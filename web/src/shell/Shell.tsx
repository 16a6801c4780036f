// The frame around every view of an open plan.
import { Notices } from '../files/Notices';
import { word } from '../lang/words';
import { CausesView } from '../causes/Causes';
import { Assume } from '../assume/Assume';
import { isAsking } from '../data/ask';
import { evidence } from '../data/views';
import { drawn, drawnFor } from '../draws/shown';
import { Find } from '../find/Find';
import { FunnelView } from '../funnel/Funnel';
import { Copies } from '../share/Copies';
import { History } from '../share/History';
import { Incoming } from '../handon/Incoming';
import { OverviewView } from '../overview/Overview';
import { Roll } from '../roll/Roll';
import { CommentsPanel } from '../comments/Panel';
import { ExplainPanel } from '../explain/Panel';
import { RiskView } from '../risk/Risk';
import { ScenariosView } from '../scenario/View';
import { SearchView } from '../search/Search';
import { SheetView } from '../sheet/Sheet';
import { WhatIfView } from '../whatif/WhatIf';
import { BrokenFile } from '../start/BrokenFile';
import type { Doc, State } from '../state/state';
import type { Page } from '../view';
import { Bar } from './Bar';
import { Brand } from './Brand';
import { Rail } from './Rail';
import { Status } from './Status';
import { Steps } from './Steps';

export function Shell({ state, doc, page }: { state: State; doc: Doc | null; page: Page | null }) {
  return (
    <div class={['shell', isDocked(state, page) && 'explaining', page && (page.bar.open !== 'base' || page.bar.draft) && 'elsewhere-edits', page?.bar.draft && 'drafting'].filter(Boolean).join(' ')}>
      <button class="skip button" type="button" onClick={() => document.getElementById('main')?.focus()}>
        {word('bar.skip')}
      </button>
      <header class="top">
        <Brand state={state} doc={doc} />
        <Bar state={state} doc={doc} />
      </header>
      <Rail state={state} />
      <div class="middle">
        <Notices state={state} />
        {state.note && state.view !== 'assume' && (
          <p class="grid-note" role="alert">
            {state.note.text}
          </p>
        )}
        <main id="main" key={state.view} tabIndex={-1} aria-busy={state.opening}>
          {(state.busy || state.drawing.slow || isAsking(state)) && <div class="busy" />}
          {state.failure && (
            <p class="failure" role="alert">
              {word('status.failure', { why: state.failure })}
            </p>
          )}
          {state.broken ? <BrokenFile broken={state.broken} kept /> : <View state={state} page={page} />}
        </main>
      </div>
      {page?.explain && <ExplainPanel state={state} explain={page.explain} />}
      {!page?.explain && page?.comments && state.said && <CommentsPanel state={state} comments={page.comments} />}
      <Status state={state} doc={doc} />
      {state.overlay === 'find' && doc && <Find state={state} />}
      {state.overlay === 'steps' && doc && <Steps doc={doc} />}
      {state.overlay === 'copy' && doc && state.copy && <Copies doc={doc} copy={state.copy} />}
      {state.overlay === 'history' && doc && <History doc={doc} />}
      {state.overlay === 'incoming' && doc && state.incoming && <Incoming doc={doc} incoming={state.incoming} />}
      {state.overlay === 'roll' && doc && <Roll doc={doc} />}
    </div>
  );
}

// isDocked says that something stands beside the view.
function isDocked({ said }: State, page: Page | null): boolean {
  return !!page?.explain || (!!page?.comments && said !== '');
}

function View({ state, page: bare }: { state: State; page: Page | null }) {
  if (!bare) return null;
  const page = drawn(bare, drawnFor(state), state.drawing.old);
  if (page.assume) return <Assume state={state} page={page} assume={page.assume} />;
  if (page.funnel) return <FunnelView page={page} funnel={page.funnel} />;
  if (page.search) return <SearchView state={state} page={page} form={page.search} />;
  if (page.sheet) return <SheetView state={state} page={page} sheet={page.sheet} />;
  if (page.scenarios) return <ScenariosView page={page} side={page.scenarios} />;
  if (page.whatif) return <WhatIfView page={page} whatif={page.whatif} />;
  if (page.causes) return <CausesView state={state} page={page} causes={page.causes} />;
  if (page.evidence) {
    const Evidence = evidence[state.view];
    return Evidence ? <Evidence state={state} page={page} /> : null;
  }
  if (page.risk) return <RiskView state={state} page={page} form={page.risk} />;
  if (page.overview) return <OverviewView page={page} overview={page.overview} />;
  return null;
}
