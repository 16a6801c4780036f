// A line over months: solid where recorded, dashed where expected, its end and its lowest
// point in words.
import type { Mark, Series } from '../view';
import type { ChartProps } from './Figure';
import type { Label } from './Gutter';
import { Lines } from './Lines';
import { markLabels, Marks } from './Marks';
import { pathOf } from './Months';
import { hue } from './patterns';
import type { Scale } from './scale';
import { within } from './size';

export function Line({ figure, width, height }: ChartProps) {
  const last = figure.labels.length - 1;
  const places = (figure.marks ?? []).filter((mark) => mark.kind === 'low');
  const said = places.some((mark) => mark.index === last); // the low point is the end, and says its value
  const ends = (y: Scale): Label[] => figure.series.filter((series) => series.values[last] !== null && !said).map((series) => ({ y: y(series.values[last]!), lines: [series.texts[last]], tone: 'end' }));
  return (
    <Lines figure={figure} width={width} height={height} labels={(y) => [...markLabels(figure, y, false), ...ends(y)]}>
      {({ x, y, left, right, top, bottom }) => (
        <>
          <Marks figure={figure} y={y} left={left} right={right} x={x} />
          {figure.series.map((series) => (
            <Course key={series.id} series={series} next={series.style === 'plan' ? (figure.series.at(-1)?.values[figure.now ?? 0] ?? null) : null} x={x} y={y} />
          ))}
          {places.map((mark, i) => (
            <Place key={i} mark={mark} x={x(mark.index)} y={y(mark.at)} top={top} bottom={bottom} left={left} right={right} />
          ))}
        </>
      )}
    </Lines>
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
