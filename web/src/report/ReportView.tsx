// The report on the whole screen: as it will be printed, with a bar that is not.
import { useLayoutEffect, useState } from 'preact/hooks';
import { Find } from '../find/Find';
import { Menu } from '../float/Menu';
import { about } from '../draws/wanted';
import { word } from '../lang/words';
import type { Risk } from '../risk/types';
import { Language } from '../shell/Bar';
import { show } from '../state/pages';
import { store, type State } from '../state/state';
import type { Page, Report } from '../view';
import { Sheets, type Paper } from './Sheets';

// Papers are the sheets alone, on the paper of where the browser is.
export function Papers({ state, page, report }: { state: State; page: Page; report: Report }) {
  const [paper] = useState<Paper>(usual);
  const risk = drawnOf(state);
  return (
    <main class="papers light" id="main" tabIndex={0} aria-label={word('report.open')} aria-busy={isDrawing(state)}>
      <Sheets key={[paper, state.lang, page.receipt, risk?.draws].join()} page={page} report={report} risk={risk} paper={paper} ready={() => undefined} />
    </main>
  );
}

export function ReportView({ state, page, report }: { state: State; page: Page; report: Report }) {
  const [paper, setPaper] = useState<Paper>(usual);
  const [sheets, setSheets] = useState(0);
  const back = () => void show({ view: state.back });
  useLayoutEffect(() => {
    const leave = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !event.defaultPrevented && store.get().overlay === '') back();
    };
    document.addEventListener('keydown', leave);
    return () => document.removeEventListener('keydown', leave);
  }, [state.back]);
  const risk = drawnOf(state);
  const all = [paper, state.lang, page.receipt, risk?.draws].join();
  const [laid, setLaid] = useState('');
  const ready = (n: number) => {
    setSheets(n);
    setLaid(all);
  };
  // Who asked for paper at once gets it as soon as all of it stands.
  const stands = state.printing && laid === all && !isDrawing(state);
  useLayoutEffect(() => {
    if (!stands) return;
    store.set({ printing: false });
    requestAnimationFrame(() => setTimeout(() => window.print()));
  }, [stands]);
  const papers = { a4: word('report.a4'), letter: word('report.letter') };
  return (
    <div class="report">
      <header class="report-bar">
        <button class="button" id="report-back" type="button" onClick={back}>
          ← {word('report.back')}
        </button>
        <b>{word('report.title', { paper: papers[paper], n: String(sheets) })}</b>
        <span class="space" />
        <Menu id="paper" label={papers[paper]} items={(['a4', 'letter'] as const).map((id) => ({ id, label: papers[id], checked: id === paper }))} choose={(id) => setPaper(id as Paper)} />
        <Language lang={state.lang} />
        <button class="button primary" id="print" type="button" onClick={() => window.print()}>
          {word('report.print')}
        </button>
      </header>
      <main class="papers light" id="main" tabIndex={0} aria-label={word('report.open')} aria-busy={isDrawing(state)}>
        <Sheets key={all} page={page} report={report} risk={risk} paper={paper} ready={ready} />
      </main>
      {state.overlay === 'find' && <Find state={state} />}
    </div>
  );
}

const isDrawn = ({ drawing, ...state }: State): boolean => drawing.of === about(state) && !drawing.running;

// drawnOf is what draws say of the report, once there are as many as the plan wants: paper does not change under a reader.
const drawnOf = (state: State): Risk | null => (isDrawn(state) ? state.drawing.risk : null);

// isDrawing says that what draws say is not there yet.
const isDrawing = (state: State): boolean => !!state.page?.sim && !isDrawn(state);

// usual is the paper of where the browser is: Letter in North America and a few places more.
function usual(): Paper {
  return /-(US|CA|MX|CL|CO|PH|VE)\b/.test(navigator.language) ? 'letter' : 'a4';
}
