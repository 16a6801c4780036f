// The strip of key figures: value, unit, what it is measured against, verdict, and where
// value and target stand on a line.
import { Leads } from '../explain/Leads';
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
            {kpi.diff && <span class={'verdict tone-' + kpi.tone}>{kpi.diff}</span>}
            {kpi.verdict === 'short' && <span class="verdict tone-bad">✗ {kpi.says}</span>}
          </dt>
          <dd class="figure-value">
            <Leads to={kpi.explain}>
              {kpi.value}
              <small>{kpi.unit}</small>
            </Leads>
          </dd>
          <dd class="figure-note" title={kpi.note}>{kpi.note}</dd>
          {kpi.range !== undefined && <dd class="figure-note figure-range">{kpi.range}</dd>}
          {kpi.line && <Line {...kpi.line} />}
        </div>
      ))}
    </dl>
  );
}

function Line({ at, target, base, range }: NonNullable<Kpi['line']>) {
  const [tick, mark, was, low, high] = [at, target, base ?? 0, ...(range ?? [])].map((part) => `${part * 100}%`);
  return (
    <dd class="position" aria-hidden="true">
      <svg width="100%" height="16">
        <line class="track" x1="0" x2="100%" y1="10" y2="10" />
        {range && <line class="range" x1={low} x2={high} y1="10" y2="10" />}
        {base !== undefined && <line class="was" x1={was} x2={was} y1="6" y2="14" />}
        <line class="value" x1={tick} x2={tick} y1="4" y2="16" />
        {target >= 0 && (
          <svg x={mark} y="0" overflow="visible">
            <path class="target" d="M-4 0h8L0 5z" />
          </svg>
        )}
      </svg>
    </dd>
  );
}
