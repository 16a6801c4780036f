// A line over months: solid where recorded, dashed where expected, its end and its lowest
// point in words.
import { scalePoint } from 'd3-scale';
import type { Mark, Series } from '../view';
import type { ChartProps } from './Figure';
import { Gutter, gutterWidth, type Label } from './Gutter';
import { markLabels, Marks } from './Marks';
import { Months, pathOf } from './Months';
import { hue } from './patterns';
import { Ticks, valueScale, type Scale } from './scale';
import { widest, within } from './size';
import { Readout, useWalk } from './walk';

export function Line({ figure, width, height }: ChartProps) {
  const walk = useWalk(figure.labels.length, figure.explain);
  const last = figure.labels.length - 1;
  const top = 30;
  const bottom = height - 24;
  const y = valueScale(figure, bottom, top);
  const places = (figure.marks ?? []).filter((mark) => mark.kind === 'low');
  const said = places.some((mark) => mark.index === last); // the low point is the end, and says its value
  const ends: Label[] = figure.series.filter((series) => series.values[last] !== null && !said).map((series) => ({ y: y(series.values[last]!), lines: [series.texts[last]], tone: 'end' }));
  const labels = [...markLabels(figure, y, false), ...ends];
  const left = widest(figure.ticks.map((tick) => tick.text), 11.5) + 10;
  const right = width - gutterWidth(labels) - 10;
  const points = scalePoint(figure.labels.map((_, i) => i), [left + 4, right - 2]);
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
        <Marks figure={figure} y={y} left={left} right={right} x={x} />
        {figure.series.map((series) => (
          <Course key={series.id} series={series} next={series.style === 'plan' ? (figure.series.at(-1)?.values[figure.now ?? 0] ?? null) : null} x={x} y={y} />
        ))}
        {places.map((mark, i) => (
          <Place key={i} mark={mark} x={x(mark.index)} y={y(mark.at)} top={top} bottom={bottom} left={left} right={right} />
        ))}
        <Gutter labels={labels} x={right + 6} top={10} bottom={bottom} />
        <Months figure={figure} walk={walk} x={x} y={y} step={points.step()} top={top} bottom={bottom} />
      </svg>
      <Readout walk={walk} x={x(Math.max(0, walk.at))} y={top} width={width} figure={figure} />
    </div>
  );
}

// The line is cut where values are missing; the plan of recorded months runs on to the
// first month of the forecast, which is the plan's own.
function Course({ series, next, x, y }: { series: Series; next: number | null; x: (i: number) => number; y: Scale }) {
  const values = [...series.values];
  const end = values.findLastIndex((value) => value !== null);
  if (next !== null && end + 1 < values.length) values[end + 1] = next;
  const path = pathOf(values, x, y);
  return (
    <g class={hue(series.colour)}>
      <path class={'course ' + series.style} d={path} />
      {series.style === 'actual' && values.map((value, i) => (value === null ? null : <circle key={i} class="dot" cx={x(i)} cy={y(value)} r="2.5" />))}
    </g>
  );
}

interface PlaceProps {
  mark: Mark;
  x: number;
  y: number;
  top: number;
  bottom: number;
  left: number;
  right: number;
}

// A named place on the line: its words stand above it, or below where there is no room,
// kept inside the chart.
function Place({ mark, x, y, top, bottom, left, right }: PlaceProps) {
  const at = within(x, mark.text, left, right);
  const under = y - 46 < top - 6 && y + 40 < bottom;
  const text = under ? y + 34 : Math.max(top - 6, y - 46);
  return (
    <g class="place-mark">
      <line x1={x} x2={x} y1={under ? text - 12 : text + 4} y2={under ? y + 5 : y - 5} />
      <circle cx={x} cy={y} r="4.5" />
      <text class="strong halo" x={at} y={text} text-anchor="middle">
        {mark.text}
      </text>
    </g>
  );
}
