// The strip of key figures: value, unit, what it is measured against, verdict.
import { word } from '../lang/words';
import type { Kpi } from '../view';

export function Strip({ kpis }: { kpis: Kpi[] }) {
  return (
    <dl class={`strip of-${kpis.length}`}>
      {kpis.map((kpi) => (
        <div key={kpi.id} id={'kpi-' + kpi.id}>
          <dt>
            <span title={kpi.label}>{kpi.label}</span>
            {kpi.verdict === 'met' && <span class="verdict tone-good">✓ {kpi.says || word('kpi.met')}</span>}
            {kpi.verdict === 'short' && <span class="verdict tone-bad">✗ {kpi.says}</span>}
          </dt>
          <dd class="figure-value">
            {kpi.value}
            <small>{kpi.unit}</small>
          </dd>
          <dd class="figure-note" title={kpi.note}>{kpi.note}</dd>
        </div>
      ))}
    </dl>
  );
}
