// Differences on the same draws: a bar from the unlucky to the lucky end, a tick at the median, beside the
// line where nothing differs.
import { Drawing } from './Drawing';
import type { ChartProps } from './Figure';
import { Name } from './Name';
import { hue } from './patterns';
import { Below, linear, reach } from './scale';
import { namesOf, textWidth, widest } from './size';
import { roomy } from './Spread';
import { Readout, useWalk } from './walk';

const row = 40;
const top = 26;

export function Pairs({ figure, width }: ChartProps) {
  const walk = useWalk(figure.labels.length);
  const names = namesOf(figure.labels, width * 0.3);
  const under = figure.under ?? [];
  const left = names.width + 14;
  const right = width - widest(under) - 12;
  const [low, middle, high] = figure.series;
  const bottom = top + row * figure.labels.length;
  const x = linear(reach(figure), [left, right]);
  const zero = figure.marks?.[0];
  return (
    <div class="chart">
      <Drawing figure={figure} width={width} height={bottom + 26} {...walk.handlers}>
        <Below figure={{ ...figure, ticks: roomy(figure.ticks, x, width) }} x={x} top={top} bottom={bottom} />
        {zero && (
          <g>
            {x(0) - left > textWidth(zero.head ?? '') && (
              <text x={x(0) - 8} y={12} text-anchor="end">
                ← {zero.head}
              </text>
            )}
            {width - x(0) > textWidth(zero.text) && (
              <text x={x(0) + 8} y={12}>
                {zero.text} →
              </text>
            )}
            <line class="base-line" x1={x(0)} x2={x(0)} y1={4} y2={bottom} />
          </g>
        )}
        {figure.labels.map((_, i) => {
          const [from, at, to] = [low, middle, high].map((end) => x(end.values[i] ?? 0));
          return (
            <g key={i} class={hue(figure.series[0].tones?.[i] ?? 'leaf') + (walk.at === i ? ' lit' : '')} transform={`translate(0,${top + row * (i + 0.5)})`}>
              <Name lines={names.lines[i]} x={left - 12} y={0} strong={walk.at === i} />
              <rect class="bar-pale" x={Math.min(from, to)} y={-7} width={Math.max(1, Math.abs(to - from))} height={14} />
              <line class="pair-middle" x1={at} x2={at} y1={-9} y2={9} />
              <text class="strong" x={width} dy="0.35em" text-anchor="end">
                {under[i]}
              </text>
              <rect class="touch" x={0} y={-row / 2} width={width} height={row} onPointerEnter={() => walk.point(i)} />
            </g>
          );
        })}
      </Drawing>
      <Readout walk={walk} x={left} y={top + row * (walk.at + 0.5)} width={width} figure={figure} title={figure.labels[walk.at]} />
    </div>
  );
}
