// Bars over months, from zero: recorded solid, forecast hatched, a plan as outline. Named is the last bar; of a series with
// tones each that is a point, and the others are faint beside it.
import { scaleBand } from 'd3-scale';
import { word } from '../lang/words';
import type { Figure, Series } from '../view';
import { Drawing } from './Drawing';
import type { ChartProps } from './Figure';
import { Gutter, gutterWidth, type Label } from './Gutter';
import { Hatched } from './hatch';
import { markLabels, Marks } from './Marks';
import { hue } from './patterns';
import { every, Ticks, valueScale, type Scale } from './scale';
import { textWidth, widest } from './size';
import { Readout, useWalk } from './walk';

const roomy = 520; // from this width on, words stand beside the bars

export function Bars({ figure, width, height }: ChartProps) {
  const walk = useWalk(figure.labels.length, figure.explain);
  const last = figure.labels.length - 1;
  const beside = width >= roomy;
  const top = 30;
  const bottom = height - 24;
  const y = valueScale(figure, bottom, top);
  const toned = figure.series.find((series) => series.tones);
  const end = toned ? undefined : figure.series.findLast((series) => series.style !== 'plan' && series.values[last] !== null);
  const ends = end ? last : -1;
  const labels: Label[] = beside ? markLabels(figure, y, true) : [];
  if (beside && end) labels.push({ y: y(Math.max(0, end.values[last]!)), lines: [end.label, end.texts[last]], tone: hue(end.colour) + ' end' });
  const left = widest(figure.ticks.map((tick) => tick.text), 11.5) + 10;
  const right = beside ? width - gutterWidth(labels) - 16 : width - widest(figure.labels) / 2;
  const x = scaleBand(figure.labels.map((_, i) => i), [left, right]).paddingInner(0.34).paddingOuter(0.2);
  const band = x.bandwidth();
  const place = (i: number) => x(i)! + band / 2;
  if (labels.length && end) labels.at(-1)!.from = x(last)! + band + 1;
  const shown = every(figure.labels, x.step(), widest(figure.labels));
  return (
    <div class="chart">
      <Drawing figure={figure} width={width} height={height} {...walk.handlers}>
        {figure.unit && (
          <text class="tick" x={0} y={11}>
            {figure.unit}
          </text>
        )}
        <Ticks figure={figure} y={y} left={left} right={right} />
        {figure.series.map((series) => (
          <Columns key={series.id} series={series} x={(i) => x(i)!} band={band} gap={x.step() - band} y={y} lit={walk.at} />
        ))}
        {figure.now ? <Now x={(x(Math.min(figure.now, last))! + x(figure.now - 1)! + band) / 2} top={top} bottom={bottom} /> : null}
        <Marks figure={figure} y={y} left={left} right={right} x={place} inline={!beside} />
        {beside ? <Gutter labels={labels} x={right + 14} top={10} bottom={bottom} /> : end && <Value series={end} at={last} x={x(last)!} band={band} y={y} />}
        {toned?.tones!.map((tone, i) => tone === 'point' && <Value key={i} series={toned} at={i} x={x(i)!} band={band} y={y} />)}
        {figure.labels.map((label, i) =>
          shown(i) || i === ends ? (
            <text key={i} class={i === ends || i === walk.at ? 'strong' : ''} x={place(i)} y={bottom + 17} text-anchor="middle">
              {shown(i) || x.step() * (last % 3) > textWidth(label) ? label : ''}
            </text>
          ) : null,
        )}
        {figure.labels.map((_, i) => (
          <rect key={i} class="touch" x={left + i * x.step()} y={top} width={x.step()} height={bottom - top} onPointerEnter={() => walk.point(i)} />
        ))}
      </Drawing>
      <Readout walk={walk} x={place(Math.max(0, walk.at))} y={y(highest(figure, walk.at))} width={width} figure={figure} />
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
  gap: number;
  y: Scale;
  lit: number;
}

// A plan is drawn wider, behind, so that it can be compared with what stands before it.
function Columns({ series, x, band, gap, y, lit }: ColumnsProps) {
  const isFaint = series.tones?.includes('point');
  const grow = series.style === 'plan' ? Math.min(4, gap / 2 - 1) : 0;
  return (
    <g class={`${hue(series.colour)} bar-${series.style}`}>
      {series.values.map((value, i) => {
        if (value === null) return null;
        const box = { x: x(i) - grow, y: Math.min(y(0), y(value)), width: band + 2 * grow, height: Math.abs(y(value) - y(0)) };
        const look = i === lit ? 'lit' : isFaint && series.tones![i] !== 'point' ? 'faint' : '';
        return series.style === 'forecast' ? <Hatched key={i} look={look} {...box} /> : <rect key={i} class={look} {...box} />;
      })}
    </g>
  );
}

// Value is a bar's own, above it: in the middle, or ending with it when wider.
function Value({ series, at, x, band, y }: { series: Series; at: number; x: number; band: number; y: Scale }) {
  const text = series.texts[at];
  const isWide = textWidth(text, 12, 600) > band && at > 0;
  return (
    <text class="strong halo" x={isWide ? x + band : x + band / 2} y={y(Math.max(0, series.values[at]!)) - 6} text-anchor={isWide ? 'end' : 'middle'}>
      {text}
    </text>
  );
}

// Now parts what was recorded from what is expected.
function Now({ x, top, bottom }: { x: number; top: number; bottom: number }) {
  return (
    <g>
      <line class="now" x1={x} x2={x} y1={top - 18} y2={bottom} />
      <text class="halo" x={x - 5} y={top - 9} text-anchor="end">
        {word('figure.actual')}
      </text>
      <text class="halo" x={x + 5} y={top - 9}>
        {word('figure.forecast')}
      </text>
    </g>
  );
}
