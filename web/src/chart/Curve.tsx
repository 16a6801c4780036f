// The chance of every value: a falling or rising curve over the values, the target's line and its chance on it.
import { line } from 'd3-shape';
import { Drawing } from './Drawing';
import type { ChartProps } from './Figure';
import { Below, linear } from './scale';
import { textWidth, widest } from './size';
import { roomy } from './Spread';
import { Readout, useWalk } from './walk';

const top = 14;
const beside = 18; // room for half of the last tick's text

export function Curve({ figure, width, height }: ChartProps) {
  const walk = useWalk(figure.labels.length);
  const edges = figure.edges ?? [];
  const [chances] = figure.series;
  const bottom = height - 24;
  const up = figure.across ?? [];
  const left = widest(up.map((tick) => tick.text), 11.5) + 10;
  const x = linear([edges[0], edges[edges.length - 1]], [left, width - beside]);
  const y = linear([0, 1], [bottom, top]);
  const mark = figure.marks?.[0];
  const path = line<number | null>()
    .x((_, i) => x(edges[i]))
    .y((value) => y(value ?? 0))(chances.values);
  const at = Math.max(0, walk.at);
  return (
    <div class="chart">
      <Drawing figure={figure} width={width} height={height} {...walk.handlers}>
        {up.map((tick) => (
          <g key={tick.at} transform={`translate(0,${y(tick.at)})`}>
            <line class={tick.at === 0 ? 'axis' : 'grid-line'} x1={left} x2={width - beside} />
            <text class="tick" x={left - 8} dy="0.35em" text-anchor="end">
              {tick.text}
            </text>
          </g>
        ))}
        <Below figure={{ ...figure, ticks: roomy(figure.ticks, x, width) }} x={x} top={bottom} bottom={bottom} />
        <path class="course c-leaf" d={path ?? undefined} />
        {mark && (
          <g class={'mark-' + mark.kind}>
            <line x1={x(mark.at)} x2={x(mark.at)} y1={top - 10} y2={bottom} />
            <text class="halo" x={x(mark.at) + (x(mark.at) + textWidth(mark.text, 12, 600) + 8 > width ? -6 : 6)} y={top + 2} text-anchor={x(mark.at) + textWidth(mark.text, 12, 600) + 8 > width ? 'end' : 'start'}>
              {mark.text}
            </text>
          </g>
        )}
        {walk.at >= 0 && (
          <g class="cross">
            <line x1={x(edges[at])} x2={x(edges[at])} y1={top} y2={bottom} />
            <circle class="c-leaf" cx={x(edges[at])} cy={y(chances.values[at] ?? 0)} r="3.5" />
          </g>
        )}
        {edges.map((edge, i) => {
          const from = x((edge + (edges[i - 1] ?? edge)) / 2);
          const to = x((edge + (edges[i + 1] ?? edge)) / 2);
          return <rect key={i} class="touch" x={from} y={top} width={to - from} height={bottom - top} onPointerEnter={() => walk.point(i)} />;
        })}
      </Drawing>
      <Readout walk={walk} x={x(edges[at])} y={y(chances.values[at] ?? 0)} width={width} figure={figure} />
    </div>
  );
}
