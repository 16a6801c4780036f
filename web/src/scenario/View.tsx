// Scenarios side by side, and what each changes.
import { useState } from 'preact/hooks';
import { Menu } from '../float/Menu';
import { word } from '../lang/words';
import { bringCopy } from '../share/acts';
import { Head } from '../shell/Head';
import { show } from '../state/pages';
import type { Page } from '../view';
import { addScenario } from './acts';
import { Changes } from './Changes';
import { Matrix } from './Matrix';
import { NamePanel } from './NamePanel';
import type { Comparison } from './types';

export function ScenariosView({ page, side }: { page: Page; side: Comparison }) {
  const [naming, setNaming] = useState(false);
  const [percent, setPercent] = useState(false);
  const { spans, metrics, rows } = side;
  const shown = rows.map((row) => row.metric.split('@')[0]);
  const span = spans.find((one) => one.on) ?? spans[0];
  const toggle = (id: string) => show({ rows: shown.includes(id) ? shown.filter((one) => one !== id) : [...shown, id] });
  return (
    <>
      <Head page={page}>
        <div class="choices">
          {!side.empty && (
            <>
              <Menu id="compare-by" label={word(percent ? 'scenario.asPercent' : 'scenario.asDifference')} items={[{ id: 'difference', label: word('scenario.asDifference'), checked: !percent }, { id: 'percent', label: word('scenario.asPercent'), checked: percent }]} choose={(id) => setPercent(id === 'percent')} />
              <Menu id="compare-metrics" label={word('scenario.metrics')} items={metrics.map(({ id, label, on }) => ({ id, label, checked: !!on }))} choose={(id) => void toggle(id)} />
              <Menu id="compare-span" label={span.label} items={spans.map(({ id, label, on }) => ({ id, label, checked: !!on }))} choose={(id) => void show({ span: id })} />
            </>
          )}
          <button class="button" id="bring" type="button" onClick={() => void bringCopy()}>
            {word('copy.bring')}
          </button>
          <div class="holds-panel">
            <button class={side.empty ? 'button primary' : 'button'} id="new-scenario" type="button" aria-haspopup="dialog" onClick={() => setNaming(true)}>
              {word('scenario.newMenu')}
            </button>
            {naming && <NamePanel label={word('scenario.new')} save={addScenario} close={() => setNaming(false)} back="new-scenario" />}
          </div>
        </div>
      </Head>
      {side.empty ? (
        <p class="empty-words">{side.empty}</p>
      ) : (
        <>
          <Matrix side={side} percent={percent} remove={(metric) => void show({ rows: rows.map((row) => row.metric).filter((one) => one !== metric) })} />
          <p class="matrix-note">{side.note}</p>
          <Changes side={side} />
        </>
      )}
    </>
  );
}
