// Cost per channel: a filled dot for the average, an open one for the marginal, the
// overall average as a dashed line.
import type { Series } from '../view';
import type { ChartProps } from './Figure';
import { hue } from './patterns';
import { linear, reach, type Scale } from './scale';
import { fitted, textWidth, widest } from './size';
import { Readout, useWalk } from './walk';

const row = 42;

export function Dots({ figure, width }: ChartProps) {
  const walk = useWalk(figure.series.length);
  const one = figure.series[walk.at];
  const names = Math.min(widest(figure.series.map((series) => series.label)), width * 0.4);
  const left = names + 12;
  const top = 34;
  const height = top + row * figure.series.length + 26;
  const bottom = height - 24;
  const [low, high] = reach(figure);
  const end = widest([figure.ticks.at(-1)?.text ?? ''], 11.5) / 2;
  const x: Scale = linear([Math.min(0, low), high], [left, width - Math.max(end, 12)]);
  return (
    <div class="chart">
      <svg width={width} height={height} role="img" aria-label={figure.describe} {...walk.handlers}>
        {figure.unit && (
          <text class="tick" x={left - 12} y={bottom + 16} text-anchor="end">
            {figure.unit}
          </text>
        )}
        {figure.ticks.map((tick) => (
          <g key={tick.at} transform={`translate(${x(tick.at)},0)`}>
            <line class={tick.at === 0 ? 'axis' : 'grid-line'} y1={top - 4} y2={bottom} />
            <text class="tick" y={bottom + 16} text-anchor="middle">
              {tick.text}
            </text>
          </g>
        ))}
        {(figure.marks ?? []).map((mark, i) => (
          <g key={i} class={'mark-' + mark.kind}>
            <line x1={x(mark.at)} x2={x(mark.at)} y1={18} y2={bottom} />
            <text x={within(x(mark.at), mark.text, left, width)} y={12} text-anchor="middle">
              {mark.text}
            </text>
          </g>
        ))}
        {figure.series.map((series, i) => (
          <g key={series.id} class={hue(series.colour)} transform={`translate(0,${top + row * (i + 0.5)})`}>
            <text class={walk.at === i ? 'strong' : 'ink'} x={left - 12} dy="0.35em" text-anchor="end">
              {fitted(series.label, names)}
            </text>
            <Pair series={series} x={x} width={width} left={left} />
            <rect class="touch" x={0} y={-row / 2} width={width} height={row} onPointerEnter={() => walk.point(i)} />
          </g>
        ))}
      </svg>
      <Readout walk={walk} x={left} y={top + row * (walk.at + 1) - 6} width={width} figure={figure} title={one?.label} lines={one && figure.labels.map((label, k) => ({ label, text: one.texts[k] })).filter((line) => line.text)} />
    </div>
  );
}

// The two dots of a channel and their words: outside them where there is room, above if not.
function Pair({ series, x, width, left }: { series: Series; x: Scale; width: number; left: number }) {
  const [average, marginal] = series.values;
  const [averageText, marginalText] = series.texts;
  if (average === null) {
    return (
      <text class="tick" x={left + 8} dy="0.35em">
        {averageText}
      </text>
    );
  }
  const a = x(average);
  if (marginal === null || marginal === undefined) {
    return (
      <g>
        <circle class="dot" cx={a} r="5" />
        <Beside at={a} text={averageText} side={a + textWidth(averageText, 12, 600) + 12 > width ? -1 : 1} strong />
      </g>
    );
  }
  const m = x(marginal);
  const side = m >= a ? 1 : -1;
  const fits = (at: number, text: string, to: number) => (to > 0 ? at + textWidth(text, 12, 600) + 9 <= width : at - textWidth(text, 12, 600) - 9 >= left);
  return (
    <g>
      <line class="link" x1={a} x2={m} />
      <circle class="dot" cx={a} r="5" />
      <circle class="ring" cx={m} r="5" />
      <Beside at={a} text={averageText} side={fits(a, averageText, -side) ? -side : 0} strong />
      <Beside at={m} text={marginalText} side={fits(m, marginalText, side) ? side : 0} limit={width} />
    </g>
  );
}

function Beside({ at, text, side, strong = false, limit = Infinity }: { at: number; text: string; side: number; strong?: boolean; limit?: number }) {
  const anchor = side === 0 ? 'middle' : side > 0 ? 'start' : 'end';
  const x = side === 0 ? Math.min(at, limit - textWidth(text) / 2) : at + side * 9;
  return (
    <text class={strong ? 'strong halo' : 'halo'} x={x} y={side === 0 ? -9 : 0} dy={side === 0 ? 0 : '0.35em'} text-anchor={anchor}>
      {text}
    </text>
  );
}

function within(at: number, text: string, left: number, right: number): number {
  const half = textWidth(text) / 2;
  return Math.max(left + half, Math.min(right - half, at));
}
