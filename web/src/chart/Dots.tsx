// Cost per channel: a filled dot for the average, an open one for the marginal, the
// overall average as a dashed line.
import type { Series } from '../view';
import { Drawing } from './Drawing';
import type { ChartProps } from './Figure';
import { Name } from './Name';
import { hue } from './patterns';
import { Below, linear, reach, type Scale } from './scale';
import { namesOf, textWidth, widest } from './size';
import { Readout, useWalk } from './walk';

const row = 42;

export function Dots({ figure, width }: ChartProps) {
  const walk = useWalk(figure.series.length, figure.explain);
  const one = figure.series[walk.at];
  const names = namesOf(figure.series.map((series) => series.label), width * 0.36);
  const left = names.width + 12;
  const top = 34;
  const height = top + row * figure.series.length + 26;
  const bottom = height - 24;
  const [low, high] = reach(figure);
  const end = widest([figure.ticks.at(-1)?.text ?? ''], 11.5) / 2;
  const x: Scale = linear([Math.min(0, low), high], [left, width - Math.max(end, 12)]);
  return (
    <div class="chart">
      <Drawing figure={figure} width={width} height={height} {...walk.handlers}>
        {figure.unit && (
          <text class="tick" x={left - 12} y={bottom + 16} text-anchor="end">
            {figure.unit}
          </text>
        )}
        <Below figure={figure} x={x} top={top} bottom={bottom} />
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
            <Name lines={names.lines[i]} x={left - 12} y={0} strong={walk.at === i} />
            <Pair series={series} x={x} width={width} left={left} lines={(figure.marks ?? []).map((mark) => x(mark.at))} />
            <rect class="touch" x={0} y={-row / 2} width={width} height={row} onPointerEnter={() => walk.point(i)} />
          </g>
        ))}
      </Drawing>
      <Readout walk={walk} x={left} y={top + row * (walk.at + (walk.at < figure.series.length - 1 ? 1.3 : -0.3))} width={width} figure={figure} title={one?.label} lines={one && figure.labels.map((label, k) => ({ label, text: one.texts[k] })).filter((line) => line.text)} />
    </div>
  );
}

interface PairProps {
  series: Series;
  x: Scale;
  width: number;
  left: number;
  lines: number[]; // places of upright lines, which words had better not cross
}

// The two dots of a channel and their words: outside of them, the lower at the left; above
// where there is no room.
function Pair({ series, x, width, left, lines }: PairProps) {
  const [average, marginal] = series.values;
  if (average === null) {
    return (
      <text class="tick" x={left + 8} dy="0.35em">
        {series.texts[0]}
      </text>
    );
  }
  const a = x(average);
  const m = marginal === null || marginal === undefined ? null : x(marginal);
  const free = (at: number, text: string, side: number) => {
    const wide = textWidth(text, 12, 600) + 9;
    const [from, to] = side > 0 ? [at, at + wide] : [at - wide, at];
    return from >= left + 4 && to <= width && (m !== null || !lines.some((line) => line > from - 3 && line < to + 3));
  };
  const side = (at: number, text: string, wanted: number) => (free(at, text, wanted) ? wanted : m === null && free(at, text, -wanted) ? -wanted : 0);
  return (
    <g>
      {m !== null && <line class="link" x1={a} x2={m} />}
      <circle class="dot" cx={a} r="5" />
      {m !== null && <circle class="ring" cx={m} r="5" />}
      <Beside at={a} text={series.texts[0]} side={side(a, series.texts[0], m !== null && m < a ? 1 : -1)} low={left} limit={width} strong />
      {m !== null && <Beside at={m} text={series.texts[1]} side={side(m, series.texts[1], m < a ? -1 : 1)} low={left} limit={width} />}
    </g>
  );
}

interface BesideProps {
  at: number;
  text: string;
  side: number; // −1 left, 1 right, 0 above
  low: number;
  limit: number;
  strong?: boolean;
}

function Beside({ at, text, side, low, limit, strong = false }: BesideProps) {
  const half = textWidth(text, 12, 600) / 2;
  const x = side === 0 ? Math.max(low + half + 4, Math.min(at, limit - half)) : at + side * 9;
  return (
    <text class={strong ? 'strong halo' : 'halo'} x={x} y={side === 0 ? -9 : 0} dy={side === 0 ? 0 : '0.35em'} text-anchor={side === 0 ? 'middle' : side > 0 ? 'start' : 'end'}>
      {text}
    </text>
  );
}

function within(at: number, text: string, left: number, right: number): number {
  const half = textWidth(text) / 2;
  return Math.max(left + half, Math.min(right - half, at));
}
