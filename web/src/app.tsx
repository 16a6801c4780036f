// The page begins here: the core starts compiling first, then the screen is drawn.
import { render } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';
import { ask, start } from './core/ask';
import { listen } from './shell/keys';
import { acceptDrops } from './shell/drop';
import { Shell } from './shell/Shell';
import { Start } from './start/Start';
import { findTemplates, open } from './state/plans';
import { loadPrefs } from './state/prefs';
import { store, type State } from './state/state';
import { word } from './lang/words';
import { Patterns } from './chart/patterns';

function App() {
  const [state, setState] = useState(store.get());
  useLayoutEffect(() => store.watch(() => setState(store.get())), []);
  return (
    <>
      <Screen state={state} />
      <Patterns />
      <p class="unseen" role="status" aria-live="polite">
        {state.say}
      </p>
      <p class="letgo">{word('start.letgo')}</p>
    </>
  );
}

// While the plan inside the page is being opened, its frame stands already.
function Screen({ state }: { state: State }) {
  const { doc, page } = state;
  if (doc && page && !state.start) return <Shell state={state} doc={doc} page={page} />;
  return state.opening && !state.failure ? <Shell state={state} doc={null} page={null} /> : <Start state={state} />;
}

async function begin(): Promise<void> {
  start();
  loadPrefs();
  const inside = document.getElementById('plan')?.textContent ?? '';
  store.set({ opening: inside !== '' });
  const opened = inside ? open({ text: inside, file: '' }) : findTemplates();
  // The frame is drawn while the worker does its part.
  render(<App />, document.getElementById('app')!);
  listen();
  acceptDrops();
  await opened;
  store.set({ opening: false });
  if (inside) await findTemplates();
}

// For the console and for tests: any question of the core, with its answer.
Object.assign(window, { planleaf: { ask } });

if (!(window as { planleafTooOld?: boolean }).planleafTooOld) void begin();
