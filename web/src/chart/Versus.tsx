// A draft beside its base: two lines and the band between them, the ends named.
import { area } from 'd3-shape';
import { word } from '../lang/words';
import { EndMark } from '../scenario/Mark';
import type { Series } from '../view';
import type { ChartProps } from './Figure';
import type { Label } from './Gutter';
import { Lines } from './Lines';
import { markLabels, Marks } from './Marks';
import { Now, pathOf } from './Months';
import { hue } from './patterns';
import type { Scale } from './scale';

export function Versus({ figure, width, height }: ChartProps) {
  const last = figure.labels.length - 1;
  const [base, draft] = figure.series;
  const same = base.values.every((value, i) => value === draft.values[i]);
  const lines = same ? [base] : [base, draft]; // a draft without a change is the base
  const ends = (y: Scale): Label[] => lines.filter((series) => series.values[last] !== null).map((series) => ({ y: y(series.values[last]!), lines: [series.label, series.texts[last]], tone: hue(series.colour) + ' end' }));
  return (
    <Lines figure={figure} width={width} height={height} spare={2} labels={(y) => [...markLabels(figure, y, true), ...ends(y)]}>
      {({ x, y, left, right, top, bottom }) => (
        <>
          <path class={'between ' + hue(draft.colour)} d={between(base, draft, x, y)} />
          <Marks figure={figure} y={y} left={left} right={right} x={x} />
          {figure.now ? <Now x={x(figure.now - 1)} top={top} bottom={bottom} says={word('figure.actual')} /> : null}
          {lines.map((series) => (
            <Course key={series.id} series={series} x={x} y={y} last={last} />
          ))}
        </>
      )}
    </Lines>
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
