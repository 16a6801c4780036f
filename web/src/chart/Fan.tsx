// Where a row may go: bands of futures around their median, the plan's single line through them, what was
// recorded in ink, and the points of the last month named at the right.
import { area } from 'd3-shape';
import { word } from '../lang/words';
import type { Series } from '../view';
import type { ChartProps } from './Figure';
import type { Label } from './Gutter';
import { Lines } from './Lines';
import { Marks } from './Marks';
import { Now, pathOf } from './Months';
import type { Scale } from './scale';

// Bands from the widest to the narrowest, by the series at their edges.
const bands = [
  ['p5', 'p95'],
  ['p10', 'p90'],
  ['p25', 'p75'],
];

export function Fan({ figure, width, height }: ChartProps) {
  const last = figure.labels.length - 1;
  const by = (id: string) => figure.series.find((series) => series.id === id);
  const points = figure.series.filter((series) => /^p\d/.test(series.id));
  const ends = (y: Scale, end: number): Label[] =>
    points
      .filter((series) => series.values[last] !== null)
      .map((series) => ({ y: y(series.values[last]!), lead: series.label, lines: [series.texts[last]], tone: series.id === 'p50' ? 'p50' : '', from: end + 2 }));
  const single = by('single');
  const actual = by('actual');
  return (
    <Lines figure={figure} width={width} height={height} spare={14} labels={ends}>
      {({ x, y, left, right, top, bottom }) => (
        <>
          {bands.map(([low, high]) => (
            <path key={low} class={'band of-' + low} d={between(by(low), by(high), x, y)} />
          ))}
          <path class="course fan-middle" d={pathOf(by('p50')?.values ?? [], x, y)} />
          {single && <path class="course fan-single" d={pathOf(single.values, x, y)} />}
          <Marks figure={figure} y={y} left={left} right={right} x={x} inline from={figure.now ? x(figure.now - 1) + 5 : left} />
          {figure.now ? <Now x={x(figure.now - 1)} top={top} bottom={bottom} says={word('figure.actual')} left={left} /> : null}
          {actual && (
            <g class="fan-actual">
              <path class="course" d={pathOf(actual.values, x, y)} />
              {actual.values.map((value, i) => (value === null ? null : <circle key={i} class="dot" cx={x(i)} cy={y(value)} r="2.5" />))}
            </g>
          )}
        </>
      )}
    </Lines>
  );
}

function between(low: Series | undefined, high: Series | undefined, x: (i: number) => number, y: Scale): string | undefined {
  if (!low || !high) return undefined;
  const band = area<number | null>()
    .defined((value, i) => value !== null && high.values[i] !== null)
    .x((_, i) => x(i))
    .y0((value) => y(value!))
    .y1((_, i) => y(high.values[i]!));
  return band(low.values) ?? undefined;
}
