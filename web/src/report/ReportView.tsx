// The report on the whole screen: as it will be printed, with a bar that is not.
import { useLayoutEffect, useState } from 'preact/hooks';
import { Find } from '../find/Find';
import { Menu } from '../float/Menu';
import { word } from '../lang/words';
import { Language } from '../shell/Bar';
import { show } from '../state/pages';
import { store, type State } from '../state/state';
import type { Page, Report } from '../view';
import { Sheets, type Paper } from './Sheets';

// Papers are the sheets alone, on the paper of where the browser is.
export function Papers({ state, page, report }: { state: State; page: Page; report: Report }) {
  const [paper] = useState<Paper>(usual);
  return (
    <main class="papers light" id="main" tabIndex={0} aria-label={word('report.open')}>
      <Sheets key={[paper, state.lang, page.receipt].join()} page={page} report={report} paper={paper} ready={() => undefined} />
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
  // Who asked for paper at once gets it as soon as the sheets stand.
  const ready = (n: number) => {
    setSheets(n);
    if (!store.get().printing) return;
    store.set({ printing: false });
    requestAnimationFrame(() => setTimeout(() => window.print()));
  };
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
      <main class="papers light" id="main" tabIndex={0} aria-label={word('report.open')}>
        <Sheets key={[paper, state.lang, page.receipt].join()} page={page} report={report} paper={paper} ready={ready} />
      </main>
      {state.overlay === 'find' && <Find state={state} />}
    </div>
  );
}

// usual is the paper of where the browser is: Letter in North America and a few places more.
function usual(): Paper {
  return /-(US|CA|MX|CL|CO|PH|VE)\b/.test(navigator.language) ? 'letter' : 'a4';
}
