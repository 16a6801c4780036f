// A draft beside its base: two lines and the band between them, the ends named.
import { scalePoint } from 'd3-scale';
import { area } from 'd3-shape';
import { word } from '../lang/words';
import { EndMark } from '../scenario/Mark';
import type { Series } from '../view';
import type { ChartProps } from './Figure';
import { Gutter, gutterWidth, type Label } from './Gutter';
import { markLabels, Marks } from './Marks';
import { Months, pathOf } from './Months';
import { hue } from './patterns';
import { Ticks, valueScale, type Scale } from './scale';
import { widest } from './size';
import { Readout, useWalk } from './walk';

export function Versus({ figure, width, height }: ChartProps) {
  const walk = useWalk(figure.labels.length, figure.explain);
  const last = figure.labels.length - 1;
  const [base, draft] = figure.series;
  const same = base.values.every((value, i) => value === draft.values[i]);
  const lines = same ? [base] : [base, draft]; // a draft without a change is the base
  const top = 30;
  const bottom = height - 24;
  const y = valueScale(figure, bottom, top);
  const ends: Label[] = lines.filter((series) => series.values[last] !== null).map((series) => ({ y: y(series.values[last]!), lines: [series.label, series.texts[last]], tone: hue(series.colour) + ' end' }));
  const labels = [...markLabels(figure, y, true), ...ends];
  const left = widest(figure.ticks.map((tick) => tick.text), 11.5) + 10;
  const right = width - gutterWidth(labels) - 12;
  const points = scalePoint(figure.labels.map((_, i) => i), [left + 4, right - 4]);
  const x = (i: number) => points(i)!;
  return (
    <div class="chart">
      <svg width={width} height={height} role="img" aria-label={figure.describe} {...walk.handlers}>
        {figure.unit && (
          <text class="tick" x={0} y={11}>
            {figure.unit}
          </text>
        )}
        <Ticks figure={figure} y={y} left={left} right={right} />
        <path class={'between ' + hue(draft.colour)} d={between(base, draft, x, y)} />
        <Marks figure={figure} y={y} left={left} right={right} x={x} />
        {figure.now ? <Now x={x(figure.now - 1)} top={top} bottom={bottom} /> : null}
        {lines.map((series) => (
          <Course key={series.id} series={series} x={x} y={y} last={last} />
        ))}
        <Gutter labels={labels} x={right + 8} top={10} bottom={bottom} />
        <Months figure={figure} walk={walk} x={x} y={y} step={points.step()} top={top} bottom={bottom} />
      </svg>
      <Readout walk={walk} x={x(Math.max(0, walk.at))} y={top} width={width} figure={figure} />
    </div>
  );
}

// between is the outline of what lies between two lines, where both have values.
function between(base: Series, draft: Series, x: (i: number) => number, y: Scale): string | undefined {
  return (
    area<number | null>()
      .defined((value, i) => value !== null && draft.values[i] !== null)
      .x((_, i) => x(i))
      .y0((value) => y(value!))
      .y1((_, i) => y(draft.values[i]!))(base.values) ?? undefined
  );
}

// The base is dashed and ends in a dot, the draft solid and ends in its ring.
function Course({ series, x, y, last }: { series: Series; x: (i: number) => number; y: Scale; last: number }) {
  const path = pathOf(series.values, x, y);
  const end = series.values[last];
  return (
    <g class={hue(series.colour)}>
      <path class={'course of-' + series.style} d={path} />
      {end !== null && <EndMark shape={series.style === 'base' ? '●' : '○'} x={x(last)} y={y(end)} />}
    </g>
  );
}

function Now({ x, top, bottom }: { x: number; top: number; bottom: number }) {
  return (
    <g>
      <line class="now" x1={x} x2={x} y1={top - 6} y2={bottom} />
      <text class="halo" x={x - 5} y={top} text-anchor="end">
        {word('figure.actual')}
      </text>
    </g>
  );
}
