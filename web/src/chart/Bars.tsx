// Bars over months, from zero: actual solid, forecast hatched, a plan as outline.
import { scaleBand } from 'd3-scale';
import { word } from '../lang/words';
import type { Figure, Series } from '../view';
import type { ChartProps } from './Figure';
import { Marks } from './Marks';
import { hue } from './patterns';
import { every, Ticks, valueScale, type Scale } from './scale';
import { textWidth, widest } from './size';
import { Readout, useWalk } from './walk';

export function Bars({ figure, width, height }: ChartProps) {
  const walk = useWalk(figure.labels.length);
  const left = widest(figure.ticks.map((tick) => tick.text), 11.5) + 10;
  const right = width - Math.max(6, widest((figure.marks ?? []).map((mark) => mark.text)) + 8);
  const top = 30;
  const bottom = height - 24;
  const x = scaleBand(figure.labels.map((_, i) => i), [left, right]).paddingInner(0.34).paddingOuter(0.2);
  const y = valueScale(figure, bottom, top);
  const shown = every(figure.labels, x.step(), widest(figure.labels));
  const last = figure.labels.length - 1;
  return (
    <div class="chart">
      <svg width={width} height={height} role="img" aria-label={figure.describe} {...walk.handlers}>
        {figure.unit && (
          <text class="tick" x={0} y={11}>
            {figure.unit}
          </text>
        )}
        <Ticks figure={figure} y={y} left={left} right={right} />
        {figure.series.map((series) => (
          <Columns key={series.id} series={series} x={(i) => x(i)!} band={x.bandwidth()} y={y} />
        ))}
        {figure.now ? <Now figure={figure} x={(x(figure.now)! + x(figure.now - 1)! + x.bandwidth()) / 2} top={top} bottom={bottom} /> : null}
        <Marks figure={figure} y={y} left={left} right={right} />
        <LastValue figure={figure} x={x(last)!} band={x.bandwidth()} y={y} />
        {figure.labels.map((label, i) =>
          shown(i) || i === last ? (
            <text key={i} class={i === last || i === walk.at ? 'strong' : ''} x={x(i)! + x.bandwidth() / 2} y={bottom + 17} text-anchor="middle">
              {shown(i) || x.step() * (last % 3) > textWidth(label) ? label : ''}
            </text>
          ) : null,
        )}
        {figure.labels.map((_, i) => (
          <rect key={i} class="touch" x={left + i * x.step()} y={top} width={x.step()} height={bottom - top} onPointerEnter={() => walk.point(i)} />
        ))}
      </svg>
      {walk.at >= 0 && (
        <Readout x={x(walk.at)! + x.bandwidth() / 2} y={y(highest(figure, walk.at))} width={width} title={(figure.long ?? figure.labels)[walk.at]} lines={figure.series.filter((s) => s.values[walk.at] !== null).map((s) => ({ label: s.label, text: s.texts[walk.at] }))} />
      )}
    </div>
  );
}

function highest(figure: Figure, at: number): number {
  return Math.max(0, ...figure.series.map((series) => series.values[at] ?? 0));
}

interface ColumnsProps {
  series: Series;
  x: (index: number) => number;
  band: number;
  y: Scale;
}

// A plan is drawn wider, behind, so that it can be compared with what stands before it.
function Columns({ series, x, band, y }: ColumnsProps) {
  const grow = series.style === 'plan' ? 4 : 0;
  return (
    <g class={`${hue(series.colour)} bar-${series.style}`}>
      {series.values.map((value, i) =>
        value === null ? null : <rect key={i} x={x(i) - grow} width={band + 2 * grow} y={Math.min(y(0), y(value))} height={Math.abs(y(value) - y(0))} fill={series.style === 'forecast' ? `url(#hatch-${series.colour})` : undefined} />,
      )}
    </g>
  );
}

// The last value stands on its bar: in the middle, or ending with it when wider.
function LastValue({ figure, x, band, y }: { figure: Figure; x: number; band: number; y: Scale }) {
  const last = figure.labels.length - 1;
  const series = figure.series.findLast((one) => one.style !== 'plan' && one.values[last] !== null);
  if (!series) return null;
  const text = series.texts[last];
  const isWide = textWidth(text, 12, 600) > band;
  return (
    <text class="strong halo" x={isWide ? x + band : x + band / 2} y={y(Math.max(0, series.values[last]!)) - 6} text-anchor={isWide ? 'end' : 'middle'}>
      {text}
    </text>
  );
}

// Now parts what was observed from what is expected.
function Now({ x, top, bottom }: { figure: Figure; x: number; top: number; bottom: number }) {
  return (
    <g>
      <line class="now" x1={x} x2={x} y1={top - 18} y2={bottom} />
      <text x={x - 5} y={top - 9} text-anchor="end">
        {word('figure.actual')}
      </text>
      <text x={x + 5} y={top - 9}>
        {word('figure.forecast')}
      </text>
    </g>
  );
}
