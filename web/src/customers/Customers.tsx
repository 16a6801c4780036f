// Customers: who holds the value and who are key, how customers divide, and the funnel that the log shows.
import { useEffect, useState } from 'preact/hooks';
import { FigureView } from '../chart/Figure';
import { answered, askLog, isAsked, lastAsked } from '../data/ask';
import { Busy } from '../data/Busy';
import { Evidence } from '../data/Evidence';
import { nameOf } from '../data/types';
import { word } from '../lang/words';
import type { State } from '../state/state';
import type { Page } from '../view';
import { AdoptButton } from './Adopt';
import { Fit } from './Fit';
import { ListButton } from './List';
import { Line } from './Line';
import { Segments } from './Segments';
import { Takes } from './Takes';
import { Told } from './Told';
import type { Customers, LogTold } from './types';

const slot = 'cust-key';

export function CustomersView({ state, page }: { state: State; page: Page }) {
  const [asks, setAsks] = useState<Customers>(() => ({ rule: (lastAsked(state, slot)?.customers as Customers | undefined)?.rule }));
  const { log } = state.data;
  const customers = { ...asks, log: nameOf(log), hash: log?.hash };
  const question = { kind: 'keyusers', customers };
  useEffect(() => {
    if (log?.read && !isAsked(state, slot, question)) void askLog(slot, question);
  }, [log?.read, state.lang, asks]);
  const { answer, faults } = answered<LogTold>(state, slot);
  return (
    <Evidence state={state} page={page} frame={page.evidence!} sentence={answer?.sentence} tools={answer && <AdoptButton id="cust-keep" state={state} slot={slot} question={question} adopt={answer.adopt} />}>
      <Line id="cust-rule" label={word('cust.rule')} hint="purchase in 90d >= 5 and net > 5000" value={asks.rule ?? ''} faults={faults} enter={(rule) => setAsks({ rule })}>
        <ListButton customers={{ ...customers, list: true }} kind="keyusers" />
      </Line>
      <Busy state={state} slot={slot} />
      {answer && (
        <div class="columns">
          {answer.figures?.map((figure) => <FigureView key={figure.id} figure={figure} height={300} span="seven" />)}
          <Told told={answer} spans={['five', 'twelve', 'seven']}>
            <Takes slot={slot} kind="keyusers" customers={customers} takes={answer.takes} span={asks.rule ? 'five' : 'twelve'} />
          </Told>
        </div>
      )}
      <Segments state={state} />
      {answer && answer.events.length > 1 && <Fit state={state} told={answer} />}
    </Evidence>
  );
}
