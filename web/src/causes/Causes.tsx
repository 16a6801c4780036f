// Causes: what made two scenarios differ, which assumption moves a number most, and the number
// over one or two assumptions.
import { FigureView } from '../chart/Figure';
import { Menu } from '../float/Menu';
import { word } from '../lang/words';
import { compareWith } from '../scenario/acts';
import { Mark } from '../scenario/Mark';
import { Head } from '../shell/Head';
import { show } from '../state/pages';
import type { Look, State } from '../state/state';
import { TableView } from '../table/Table';
import type { Option, Page } from '../view';
import { ChooseLever } from './ChooseLever';
import { SetTable } from './SetTable';
import type { Causes } from './types';

export function CausesView({ state, page, causes }: { state: State; page: Page; causes: Causes }) {
  const { main, notes = [], changes, tornado, table, levers, across = '', down = '', form } = causes;
  return (
    <>
      <Head page={page}>
        <div class="choices">
          <Choose id="metric" choices={causes.metrics} choose={(metric) => show({ metric, reach: '' })} />
          {main && <Choose id="split" choices={causes.splits} choose={(split) => show({ split: split as Look['split'] })} />}
        </div>
      </Head>
      <div class="columns">
        {main ? <FigureView figure={main} height={430} span="eight" /> : <Nothing state={state} page={page} why={causes.empty ?? ''} />}
        <FigureView figure={tornado} height={430} span={main ? 'four' : 'twelve'} />
        {notes.length > 0 && (
          <div class="twelve causes-notes">
            {notes.map((note) => (
              <p key={note}>{note}</p>
            ))}
          </div>
        )}
        {changes && (
          <section class="figure twelve" id="changes">
            <h2>{changes.caption}</h2>
            <p class="sub">{changes.note}</p>
            <TableView table={{ ...changes, caption: '' }} />
          </section>
        )}
        {table && (
          <div class="twelve causes-table">
            <div class="choices" role="group" aria-label={word('causes.table')}>
              <ChooseLever id="across" label={word('causes.across')} levers={levers} on={across} choose={(path) => void show({ across: path, down: path === down ? '' : state.down })} />
              <ChooseLever id="down" label={word('causes.down')} levers={levers} on={down} none={word('causes.none')} choose={(path) => void show({ across: state.across || across, down: path === across ? '' : path })} />
            </div>
            {form && <SetTable form={form} across={across} />}
            <FigureView figure={table} height={300} span="" />
          </div>
        )}
      </div>
    </>
  );
}

// Nothing differs: what would stand here, and what to compare with, one press away.
function Nothing({ state, page, why }: { state: State; page: Page; why: string }) {
  const others = page.bar.all.filter((one) => one.id !== state.scenario && one.id !== state.versus);
  return (
    <section class="figure twelve causes-nothing" aria-live="polite">
      <p>{why}</p>
      <div class="choices">
        {others.map((one) => (
          <button key={one.id} type="button" class="button" data-versus={one.id} onClick={() => compareWith(one.id)}>
            <Mark of={one} /> {word('causes.against', { name: one.name })}
          </button>
        ))}
        {others.length === 0 && (
          <button type="button" class="button" id="causes-assume" onClick={() => void show({ view: 'assume' })}>
            {word('causes.change')}
          </button>
        )}
      </div>
    </section>
  );
}

function Choose({ id, choices, choose }: { id: string; choices: Option[]; choose: (id: string) => void }) {
  const items = choices.map(({ id: choice, label, on }) => ({ id: choice, label, checked: on === true }));
  return <Menu id={id} label={choices.find((choice) => choice.on)?.label ?? choices[0].label} items={items} choose={choose} />;
}
