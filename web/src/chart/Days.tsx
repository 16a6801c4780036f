// Shares by day of a user's life: one line without and one with something done, and a day that is marked.
import { line } from 'd3-shape';
import { Drawing } from './Drawing';
import type { ChartProps } from './Figure';
import { hue } from './patterns';
import { linear, Ticks } from './scale';
import { textWidth, widest } from './size';
import { Readout, useWalk } from './walk';

const top = 16;

export function Days({ figure, width, height }: ChartProps) {
  const walk = useWalk(figure.labels.length);
  const last = figure.labels.length - 1;
  const bottom = height - 24;
  const left = widest(figure.ticks.map((tick) => tick.text), 11.5) + 10;
  const names = widest(figure.series.map((series) => series.label), 12, 600);
  const right = width - Math.min(names + 12, width / 3);
  const x = linear([0, last], [left, right]);
  const y = linear([0, 1], [bottom, top]);
  const course = line<number | null>()
    .x((_, i) => x(i))
    .y((value) => y(value ?? 0));
  const ends = apart(figure.series.map((series) => y(series.values[last] ?? 0)), 15);
  const mark = figure.marks?.[0];
  const at = Math.max(0, walk.at);
  return (
    <div class="chart">
      <Drawing figure={figure} width={width} height={height} {...walk.handlers}>
        <Ticks figure={figure} y={y} left={left} right={right} />
        {figure.across?.map((tick) => (
          <text key={tick.at} class="tick" x={x(tick.at)} y={bottom + 16} text-anchor="middle">
            {tick.text}
          </text>
        ))}
        {mark && (
          <g class="beh-day">
            <line x1={x(mark.index)} x2={x(mark.index)} y1={top - 8} y2={bottom} />
            <text x={x(mark.index) + 6} y={top}>
              {mark.text}
            </text>
          </g>
        )}
        {figure.series.map((series, i) => (
          <g key={series.id} class={hue(series.colour)}>
            <path class="course" d={course(series.values) ?? undefined} />
            {mark && <circle class="dot" cx={x(mark.index)} cy={y(series.values[mark.index] ?? 0)} r="3.5" />}
            {mark && (
              <text class="halo beh-value" x={x(mark.index) + (i === 0 ? -6 : 6)} y={y(series.values[mark.index] ?? 0) + (i === 0 ? -8 : 16)} text-anchor={i === 0 ? 'end' : 'start'}>
                {series.texts[mark.index]}
              </text>
            )}
            <text class="beh-name" x={right + 6} y={ends[i]} dy="0.35em">
              {textWidth(series.label, 12, 600) > width / 3 - 12 ? series.texts[last] : series.label}
            </text>
          </g>
        ))}
        {walk.at >= 0 && <line class="cross" x1={x(at)} x2={x(at)} y1={top} y2={bottom} />}
        {figure.labels.map((label, i) => (
          <rect key={label} class="touch" x={x(i - 0.5)} y={top} width={x(1) - x(0)} height={bottom - top} onPointerEnter={() => walk.point(i)} />
        ))}
      </Drawing>
      <Readout walk={walk} x={x(at)} y={y(figure.series[0]?.values[at] ?? 0)} width={width} figure={figure} />
    </div>
  );
}

// apart moves words down that would stand on each other.
function apart(places: number[], least: number): number[] {
  const order = places.map((_, i) => i).sort((a, b) => places[a] - places[b]);
  const out = [...places];
  for (let k = 1; k < order.length; k++) out[order[k]] = Math.max(out[order[k]], out[order[k - 1]] + least);
  return out;
}
