// The frame of a page of evidence. Without a log: what would stand here, what to bring, and a sample one click away. A log
// that the plan knows by name, and that is not at hand, is asked for again; what was found in it stands all the same.
import type { ComponentChildren } from 'preact';
import { Head } from '../shell/Head';
import { word } from '../lang/words';
import { show } from '../state/pages';
import type { State } from '../state/state';
import { TableView } from '../table/Table';
import type { Page, Span } from '../view';
import { Wait } from './Busy';
import { choose } from './choose';
import { bring, stopReading } from './open';
import { nameOf, type Log } from './types';
import type { EvidenceFrame } from './read';

interface Props {
  state: State;
  page: Page;
  frame: EvidenceFrame;
  sentence?: Span[]; // what the log says
  tools?: ComponentChildren; // beside the log's name
  kept?: ComponentChildren; // what the plan keeps beside findings
  children?: ComponentChildren; // shown with a log at hand
}

export function Evidence({ state, page, frame, sentence, tools, kept, children }: Props) {
  const { log, reading } = state.data;
  const isRead = !!log?.read;
  return (
    <>
      <Head page={page} sentence={sentence ?? (log ? [{ text: saying(log, reading !== null) }] : undefined)} />
      {isRead && (
        <div class="data-line">
          <span>{[nameOf(log) || word('data.sampleFrom'), log.form?.known].filter(Boolean).join(' · ')}</span>
          {tools}
        </div>
      )}
      <ReadingLine state={state} />
      {!log && <Nothing frame={frame} />}
      {log && !isRead && !state.data.reading && state.view !== 'data' && (
        <button type="button" class="button" id="data-go" onClick={() => void show({ view: 'data' })}>
          {word('data.toData')}
        </button>
      )}
      {isRead && children}
      {kept}
      {frame.findings && frame.findings.rows.length > 0 && (
        <section class="figure" id="data-findings">
          <h2>{frame.findings.caption}</h2>
          <TableView table={{ ...frame.findings, caption: '' }} />
        </section>
      )}
    </>
  );
}

// saying is what there is to say of a log that nobody has asked anything.
function saying(log: Log, reading: boolean): string {
  return (log.read && titled(log.read.says)) ?? word(reading ? 'data.readingFile' : 'data.unread', { file: nameOf(log) || word('data.sample') });
}

// titled is a sentence as a title: without its stop.
export const titled = (says: string): string => says.replace(/[。.]$/, '');


// How much has been read.
export function ReadingLine({ state }: { state: State }) {
  const { reading } = state.data;
  const says = reading ? reading.says || word(reading.again ? 'data.again' : 'data.reading') : '';
  return <Wait key={reading ? 'reading' : ''} id="data-stop" running={reading !== null} part={reading?.part ?? 0} says={says} stop={stopReading} />;
}

function Nothing({ frame }: { frame: EvidenceFrame }) {
  return (
    <section class="figure data-nothing" id="data-nothing">
      <p>{frame.empty}</p>
      {frame.logs?.map((log) => (
        <p key={log.id} class="data-known">
          <b>{log.name}</b> {log.says}
        </p>
      ))}
      <p class="quiet">{frame.bring}</p>
      <p class="quiet">{word('data.several')}</p>
      <div class="choices">
        <button type="button" class="button primary" id="data-choose" onClick={() => void choose()}>
          {word('data.choose')}
        </button>
        <button type="button" class="button" id="data-sample" onClick={() => void bring([])}>
          {word('data.openSample')}
        </button>
      </div>
      <p class="quiet">{word('data.stays')}</p>
    </section>
  );
}
