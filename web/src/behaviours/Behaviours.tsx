// Behaviours: which behaviour tells who stays, and how far that can be trusted.
import { useEffect } from 'preact/hooks';
import { FigureView } from '../chart/Figure';
import { Busy } from '../data/Busy';
import { Evidence } from '../data/Evidence';
import { answered } from '../data/ask';
import type { State } from '../state/state';
import { TableView } from '../table/Table';
import type { Page, Table } from '../view';
import { Adopt } from './Adopt';
import { Checks } from './Checks';
import { Cross } from './Cross';
import { QuestionView } from './Question';
import { Simulation } from './Simulation';
import { ask, asking, found, isKnown, slot, sure } from './ask';

export function BehavioursView({ state, page }: { state: State; page: Page }) {
  const isRead = !!state.data.log?.read;
  const known = isKnown(state);
  useEffect(() => {
    if (isRead && !known) void ask(asking(state));
  }, [isRead, known, state.data.log?.key, state.lang]);
  const { answer } = found(state);
  const { faults } = answered(state, slot);
  return (
    <>
      <Evidence state={state} page={page} frame={page.evidence!} sentence={answer ? [{ text: answer.title }] : undefined} tools={answer && <Adopt state={state} found={answer} />}>
        <Busy state={state} slot={slot} />
        <Busy state={state} slot={sure} />
        <QuestionView form={answer?.form} asked={asking(state)} events={answer?.events ?? []} rule={answer?.rule} faults={faults} />
        {answer && (
          <p class="quiet" id="beh-users">
            {answer.sub}
            {answer.left && <br />}
            {answer.left}
          </p>
        )}
        {answer?.rule && (
          <div class="columns">
            <div class="six stack">
              {answer.grid && <FigureView figure={answer.grid} height={0} span="" />}
              <Listed id="beh-candidates" table={answer.candidates} />
            </div>
            <div class="six stack">
              <Cross found={answer} />
              <Checks found={answer} />
            </div>
            <Listed id="beh-best" table={answer.best} wide={!answer.strata === !answer.cohorts} />
            {answer.strata && <Listed id="beh-strata" table={answer.strata} />}
            {answer.cohorts && <Listed id="beh-cohorts" table={answer.cohorts} />}
          </div>
        )}
      </Evidence>
      <Simulation state={state} />
    </>
  );
}

const Listed = ({ id, table, wide = false }: { id: string; table: Table; wide?: boolean }) => (
  <section class={'figure ' + (wide ? 'twelve' : 'six')} id={id}>
    <h2>{table.caption}</h2>
    <TableView table={{ ...table, caption: '' }} />
  </section>
);
