// Differences by channel, as bars from zero: more to the right, less to the left, hatched.
import { Drawing } from './Drawing';
import type { ChartProps } from './Figure';
import { Hatched } from './hatch';
import { Name } from './Name';
import { hue } from './patterns';
import { Below, linear, reach, type Scale } from './scale';
import { namesOf, widest } from './size';
import { Readout, useWalk } from './walk';

const thick = 16;

export function Gains({ figure, width }: ChartProps) {
  const walk = useWalk(figure.series.length, figure.explain);
  const names = namesOf(figure.series.map((series) => series.label), width * 0.36);
  const row = names.height > 15 ? 34 : 30;
  const left = names.width + 12;
  const top = 8;
  const bottom = top + row * figure.series.length;
  const room = widest(figure.series.map((series) => series.texts[0]), 12, 600) + 10;
  const [low, high] = reach(figure);
  const x: Scale = linear([Math.min(0, low), Math.max(0, high)], [left + (low < 0 ? room : 0), width - (high > 0 ? room : 12)]);
  const one = figure.series[walk.at];
  return (
    <div class="chart">
      <Drawing figure={figure} width={width} height={bottom + 22} {...walk.handlers}>
        <Below figure={figure} x={x} top={top} bottom={bottom} />
        {figure.series.map((series, i) => (
          <g key={series.id} class={hue(series.colour)} transform={`translate(0,${top + row * (i + 0.5)})`}>
            <Name lines={names.lines[i]} x={left - 12} y={0} strong={walk.at === i} />
            <Gain value={series.values[0]} whole={series.values[1]} text={series.texts[0]} x={x} lit={walk.at === i} />
            <rect class="touch" x={0} y={-row / 2} width={width} height={row} onPointerEnter={() => walk.point(i)} />
          </g>
        ))}
      </Drawing>
      <Readout walk={walk} x={left} y={top + row * (walk.at + 0.5)} width={width} figure={figure} title={one?.label} lines={one && [{ label: figure.subtitle, text: one.texts[0] }]} unseen />
    </div>
  );
}

// whole is a paler bar that the bar is a part of.
function Gain({ value, whole, text, x, lit }: { value: number | null; whole?: number | null; text: string; x: Scale; lit: boolean }) {
  const at = value ?? 0;
  const end = Math.max(at, whole ?? at);
  const box = { x: Math.min(x(0), x(at)), y: -thick / 2, width: Math.abs(x(at) - x(0)), height: thick };
  const look = 'bar-solid' + (lit ? ' lit' : '');
  return (
    <>
      {end > at && <rect class="bar-pale" x={x(at)} y={-thick / 2} width={x(end) - x(at)} height={thick} />}
      {at < 0 ? <Hatched look={look} {...box} /> : <rect class={look} {...box} />}
      <text class="strong halo" x={at < 0 ? x(at) - 6 : x(end) + 6} dy="0.35em" text-anchor={at < 0 ? 'end' : 'start'}>
        {text}
      </text>
    </>
  );
}
