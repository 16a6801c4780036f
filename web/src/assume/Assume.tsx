// The assumptions: sections as tabs, one grid, and the value of the active cell in full.
import { useState } from 'preact/hooks';
import { word } from '../lang/words';
import { GrainMenu } from '../shell/GrainMenu';
import { Head } from '../shell/Head';
import { show } from '../state/pages';
import { store, type State } from '../state/state';
import type { Assume, GridRow, Page, Span } from '../view';
import { FormulaBar } from './FormulaBar';
import { Grid } from './Grid';

export interface Active {
  path: string;
  column: number;
}

export function Assume({ state, page, assume }: { state: State; page: Page; assume: Assume }) {
  const [active, setActive] = useState<Active | null>(null);
  const row = assume.rows.find((one) => one.path === active?.path) ?? null;
  const n = state.refused.length;
  const faults: Span[] | undefined = n > 0 ? [{ text: word('assume.faults', { n: String(n) }), tone: 'fault' }] : undefined;
  return (
    <div class="assume">
      <Head page={page} sentence={faults}>
        <button class="button" id="roll-open" type="button" aria-haspopup="dialog" onClick={() => store.set({ overlay: 'roll' })}>
          {word('roll.title')}…
        </button>
      </Head>
      <div class="tabs-line">
        <div class="tabs" role="tablist">
          {assume.tabs.map((tab) => (
            <button key={tab.id} id={'tab-' + tab.id} type="button" role="tab" aria-selected={tab.id === assume.section} onClick={() => void show({ section: tab.id })}>
              {tab.label}
              <FaultCount n={state.refused.filter((one) => one.section === tab.id).length} />
            </button>
          ))}
        </div>
        <GrainMenu grain={state.grain} />
      </div>
      <FormulaBar rows={assume.rows} columns={assume.columns} row={row} column={active?.column ?? 0} />
      {assume.rows.length === 0 ? <p class="quiet empty">{word('assume.empty')}</p> : <Grid key={assume.section} state={state} assume={assume} goal={state.goal} active={active} setActive={setActive} />}
    </div>
  );
}

function FaultCount({ n }: { n: number }) {
  return n > 0 ? <i class="fault-count">{n}</i> : null;
}

// placeName is a cell in words: "Paid ads · MQL · Apr".
export function placeName(rows: GridRow[], row: GridRow, column: string): string {
  const group = rows.find((one) => one.kind === 'group' && one.path === row.group);
  return [group?.label, row.label, column].filter(Boolean).join(' · ');
}
