// The lower half of Behaviours, from the plan alone: what new users do, what interventions add, how much of it may be an
// effect, and the experiment that would tell.
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { FigureView } from '../chart/Figure';
import type { Fault } from '../core/types';
import { useTake } from '../data/take';
import { word } from '../lang/words';
import { show } from '../state/pages';
import type { State } from '../state/state';
import { TableView } from '../table/Table';
import type { Table } from '../view';
import { Chosen, Typed } from './fields';
import { Experiment } from './Experiment';
import { Take } from './Take';
import { useSimulated, type Look, type Option, type Simulated } from './simulate';

const high = 230;

export function Simulation({ state }: { state: State }) {
  const [look, setLook] = useState<Look>({});
  const { answer, faults, part } = useSimulated(state, look);
  if (faults.some((fault) => fault.code === 'behavior-missing')) return <Begin />;
  if (!answer) {
    return (
      <p class="quiet" id="beh-simulated" role={faults.length > 0 ? 'alert' : undefined}>
        {faults[0]?.message ?? word('beh.sim.simulating')}
      </p>
    );
  }
  const put = (more: Look) => setLook({ ...look, ...more });
  return (
    <section class="beh-simulation" id="beh-simulated" aria-label={word('beh.sim.simulation')}>
      <h2 class="beh-says">{answer.says}</h2>
      <p class="quiet">{answer.also}</p>
      <Choices answer={answer} look={look} put={put} part={part} faults={faults} />
      <div class="columns">
        <FigureView figure={answer.reach} height={high} span="six" />
        <FigureView figure={answer.active} height={high} span="six" />
        <Part id="beh-answers" table={answer.answers} wide />
        {answer.compare && <Part id="beh-compare" table={answer.compare} wide />}
        {answer.causal && <FigureView figure={answer.causal} height={high} span="six" />}
        {answer.test && (
          <Part id="beh-test" table={answer.test}>
            {answer.tests && <TableView table={answer.tests} />}
            <Experiment state={state} look={look} help={onOf(answer.helps ?? [])} />
          </Part>
        )}
        {answer.remind && <Part id="beh-remind" table={answer.remind} wide />}
        {answer.budget && <Part id="beh-budgeted" table={answer.budget} wide />}
        {answer.byAge && <Part id="beh-by-age" table={answer.byAge} wide />}
        {answer.agesAre && <FigureView figure={answer.agesAre} height={high} span="six" />}
        <Take answer={answer} put={put} />
      </div>
    </section>
  );
}

function Part({ id, table, wide = false, children }: { id: string; table: Table; wide?: boolean; children?: ComponentChildren }) {
  return (
    <section class={'figure ' + (wide ? 'twelve' : 'six')} id={id}>
      <h2>{table.caption}</h2>
      <TableView table={{ ...table, caption: '' }} />
      {table.note && <p class="quiet">{table.note}</p>}
      {children}
    </section>
  );
}

interface ChoicesProps {
  answer: Simulated;
  look: Look;
  put: (more: Look) => void;
  part: number;
  faults: Fault[];
}

function Choices({ answer, look, put, part, faults }: ChoicesProps) {
  return (
    <div class="beh-question" role="group" aria-label={word('beh.sim.simulation')}>
      {answer.helps && <Chosen id="beh-help" label={word('beh.sim.help')} now={onOf(answer.helps)} items={answer.helps} choose={(help) => put({ help })} />}
      {answer.ages && <Chosen id="beh-age" label={word('beh.sim.age')} now={onOf(answer.ages)} items={answer.ages} choose={(age) => put({ age })} />}
      {answer.helps && <Typed id="beh-budget" label={word('beh.sim.budget')} value={look.budget ?? ''} wrong={faults.length > 0} told="beh-budget-fault" put={(budget) => put({ budget })} />}
      <button type="button" class="button" id="beh-assume" onClick={() => void show({ view: 'assume', section: 'behavior' })}>
        {word('beh.sim.assume')}
      </button>
      {answer.done < answer.users && <progress value={part > 0 ? part : undefined} aria-label={word('beh.sim.simulating')} />}
      {faults.length > 0 && (
        <p class="search-fault" id="beh-budget-fault" role="alert">
          ⚠ {faults[0].message}
        </p>
      )}
    </div>
  );
}

const onOf = (of: Option[]): string => of.find((one) => one.on)?.id ?? '';

// A key behaviour to begin with, whose numbers the person then gives.
const beginning = '{"times": 3, "days": 10, "chance": {"value": 0.2, "low": 0.15, "high": 0.25}, "spread": 0.1, "leaving": {"before": 0.01, "after": 0.003, "idle": 0.05}, "interventions": [{"id": "guidance", "kind": "guidance", "share": 0.5, "lift": {"value": 1.3, "low": 1.1, "high": 1.5}, "lasts": 7, "cost": 5}]}';

function Begin() {
  const [take, fault] = useTake();
  return (
    <section class="figure" id="beh-simulated">
      <h2>{word('beh.sim.simulation')}</h2>
      <p>{word('beh.sim.noPlan')}</p>
      <div class="choices">
        <button type="button" class="button" id="beh-begin" onClick={() => void take([{ do: 'set', path: 'behavior', json: beginning }], word('beh.sim.begun'))}>
          {word('beh.sim.begin')}
        </button>
      </div>
      {fault && (
        <p class="failure" role="alert">
          {fault}
        </p>
      )}
    </section>
  );
}
