// The page begins here: the core starts compiling first, then the screen is drawn.
import { render } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';
import { ask, draw, start } from './core/ask';
import { CoreFailed } from './core/pool';
import { followLanguage } from './data/retell';
import { followDraws } from './draws/run';
import { watchFiles } from './files/begin';
import { ownPlan } from './files/itself';
import { keepFocus, watchFocus } from './shell/focus';
import { listen } from './shell/listen';
import { Live } from './shell/Live';
import { listenForComments } from './comments/acts';
import { listenForExplain } from './explain/walk';
import { acceptDrops } from './shell/drop';
import { Help } from './shell/Help';
import { ReaderView } from './report/ReaderView';
import { readerOf } from './report/reader';
import { ReportView } from './report/ReportView';
import { Shell } from './shell/Shell';
import { Start } from './start/Start';
import { findTemplates, openOwn } from './state/plans';
import { loadPrefs } from './state/prefs';
import { isUnsaved, store, type State } from './state/state';
import { word } from './lang/words';
import { Patterns } from './chart/patterns';

function App() {
  const [state, setState] = useState(store.get());
  useLayoutEffect(() => store.watch(() => setState(store.get())), []);
  useLayoutEffect(keepFocus);
  const title = titleOf(state);
  useLayoutEffect(() => void (document.title = title), [title]);
  return (
    <>
      <Screen state={state} />
      <Patterns />
      {state.overlay === 'help' && <Help />}
      <Live text={state.say} />
      <p class="letgo">{word('start.letgo')}</p>
    </>
  );
}

// titleOf is the tab's title: the plan, marked while it is not saved.
function titleOf({ doc, page, start }: State): string {
  if (!doc || !page || start) return 'Planleaf';
  return `${isUnsaved(doc) ? '● ' : ''}${page.title} · Planleaf`;
}

// While the plan inside the page is being opened, its frame stands already. A page without a plan is what was carried,
// where the core cannot run.
function Screen({ state }: { state: State }) {
  const { doc, page } = state;
  if (page && state.reader) return <ReaderView state={state} reader={state.reader} page={page} />;
  if (page?.report && !state.start) return <ReportView state={state} page={page} report={page.report} />;
  if (page && !state.start) return <Shell state={state} doc={doc} page={page} />;
  return state.opening && !state.failure ? <Shell state={state} doc={null} page={null} /> : <Start state={state} />;
}

// A question without an answer that nobody waits for is said all the same.
function tellFailures(): void {
  addEventListener('unhandledrejection', (event) => {
    if (!(event.reason instanceof CoreFailed)) return;
    event.preventDefault();
    store.set({ failure: event.reason.message });
  });
}

async function begin(): Promise<void> {
  start();
  tellFailures();
  loadPrefs();
  watchFiles();
  followDraws();
  followLanguage();
  const inside = ownPlan() !== '';
  store.set({ opening: inside, reader: inside ? readerOf() : null });
  const opened = inside ? openOwn() : findTemplates();
  // The frame is drawn while the worker does its part; the question must have left before.
  await new Promise((done) => setTimeout(done));
  render(<App />, document.getElementById('app')!);
  listen();
  listenForExplain();
  listenForComments();
  watchFocus();
  acceptDrops();
  await opened;
  store.set({ opening: false });
  if (inside) await findTemplates();
}

// For the console and for tests: any question of the core, with its answer.
Object.assign(window, { planleaf: { ask, draw } });

if (!(window as { planleafTooOld?: boolean }).planleafTooOld) void begin();
