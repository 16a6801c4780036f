// What something is worth by the part of a difference that is an effect: a line from none of it to all of it, what is
// believed shaded. Never one number.
import { line } from 'd3-shape';
import { Drawing } from './Drawing';
import type { ChartProps } from './Figure';
import { hue } from './patterns';
import { linear, reach, Ticks } from './scale';
import { textWidth, widest } from './size';
import { Readout, useWalk } from './walk';

const top = 18;

export function Belief({ figure, width, height }: ChartProps) {
  const walk = useWalk(figure.labels.length);
  const edges = figure.edges ?? [];
  const [worth] = figure.series;
  const believed = (figure.marks ?? []).map((mark) => Math.min(1, Math.max(0, mark.at)));
  const bottom = height - 24;
  const left = widest(figure.ticks.map((tick) => tick.text), 11.5) + 10;
  const right = width - 14;
  const x = linear([0, 1], [left, right]);
  const y = linear(reach({ ...figure, marks: [] }), [bottom, top]);
  const path = line<number | null>()
    .x((_, i) => x(edges[i]))
    .y((value) => y(value ?? 0))(worth.values);
  const at = Math.max(0, walk.at);
  const among = (part: number) => {
    const k = Math.max(0, Math.min(edges.length - 2, edges.findIndex((edge) => edge >= part) - 1));
    const [from, to] = [worth.values[k] ?? 0, worth.values[k + 1] ?? 0];
    return from + ((part - edges[k]) / (edges[k + 1] - edges[k])) * (to - from);
  };
  return (
    <div class="chart">
      <Drawing figure={figure} width={width} height={height} {...walk.handlers}>
        {believed.length === 2 && <rect class="beh-belief" x={x(believed[0])} y={top - 12} width={Math.max(2, x(believed[1]) - x(believed[0]))} height={bottom - top + 12} />}
        <Ticks figure={figure} y={y} left={left} right={right} />
        {figure.unit && (
          <text class="tick" x={right} y={top - 7} text-anchor="end">
            {figure.unit}
          </text>
        )}
        {figure.across?.map((tick) => (
          <text key={tick.at} class="tick" x={x(tick.at)} y={bottom + 16} text-anchor={tick.at === 1 ? 'end' : tick.at === 0 ? 'start' : 'middle'}>
            {tick.text}
          </text>
        ))}
        <g class={hue(worth.colour)}>
          <path class="course" d={path ?? undefined} />
          {figure.marks?.map((mark, i) => (
            <g key={i}>
              <circle class="dot" cx={x(believed[i])} cy={y(among(believed[i]))} r="3.5" />
              <text class="halo beh-value" x={x(believed[i]) + (i === 0 && x(believed[i]) - textWidth(mark.text, 12, 600) > left ? -6 : 6)} y={y(among(believed[i])) - 9} text-anchor={i === 0 && x(believed[i]) - textWidth(mark.text, 12, 600) > left ? 'end' : 'start'}>
                {mark.text}
              </text>
            </g>
          ))}
        </g>
        {walk.at >= 0 && <line class="cross" x1={x(edges[at])} x2={x(edges[at])} y1={top} y2={bottom} />}
        {edges.map((edge, i) => {
          const from = x((edge + (edges[i - 1] ?? edge)) / 2);
          const to = x((edge + (edges[i + 1] ?? edge)) / 2);
          return <rect key={edge} class="touch" x={from} y={top} width={to - from} height={bottom - top} onPointerEnter={() => walk.point(i)} />;
        })}
      </Drawing>
      <Readout walk={walk} x={x(edges[at])} y={y(worth.values[at] ?? 0)} width={width} figure={figure} />
    </div>
  );
}
