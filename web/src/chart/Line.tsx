// A line over months: solid where observed, dashed where expected, its end and its
// lowest point in words.
import { scalePoint } from 'd3-scale';
import { line } from 'd3-shape';
import type { Figure, Mark, Series } from '../view';
import type { ChartProps } from './Figure';
import { Marks } from './Marks';
import { hue } from './patterns';
import { every, Ticks, valueScale, type Scale } from './scale';
import { textWidth, widest } from './size';
import { Readout, useWalk } from './walk';

export function Line({ figure, width, height }: ChartProps) {
  const walk = useWalk(figure.labels.length);
  const ends = figure.series.map((series) => series.texts.at(-1) ?? '');
  const names = (figure.marks ?? []).filter((mark) => mark.index < 0 || mark.kind === 'target').map((mark) => mark.text);
  const left = widest(figure.ticks.map((tick) => tick.text), 11.5) + 10;
  const right = width - Math.max(widest(ends, 12, 600), widest(names)) - 10;
  const top = 30;
  const bottom = height - 24;
  const points = scalePoint(figure.labels.map((_, i) => i), [left + 4, right - 2]);
  const x = (i: number) => points(i)!;
  const y = valueScale(figure, bottom, top);
  const shown = every(figure.labels, points.step(), widest(figure.labels));
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
        <Marks figure={figure} y={y} left={left} right={right} x={x} />
        {figure.series.map((series) => (
          <Course key={series.id} series={series} now={figure.now ?? 0} x={x} y={y} />
        ))}
        {(figure.marks ?? []).filter((mark) => mark.index >= 0 && mark.kind !== 'target').map((mark, i) => <Place key={i} mark={mark} x={x(mark.index)} y={y(mark.at)} top={top} left={left} right={right} />)}
        {figure.series.map((series) =>
          series.values[last] === null ? null : (
            <text key={series.id} class="strong" x={right + 6} y={y(series.values[last]!)} dy="0.35em">
              {series.texts[last]}
            </text>
          ),
        )}
        {figure.labels.map((label, i) => (shown(i) ? <text key={i} x={x(i)} y={bottom + 17} text-anchor="middle">{label}</text> : null))}
        {walk.at >= 0 && <Cross figure={figure} at={walk.at} x={x(walk.at)} y={y} top={top} bottom={bottom} />}
        {figure.labels.map((_, i) => (
          <rect key={i} class="touch" x={x(i) - points.step() / 2} y={top} width={points.step()} height={bottom - top} onPointerEnter={() => walk.point(i)} />
        ))}
      </svg>
      {walk.at >= 0 && (
        <Readout x={x(walk.at)} y={top} width={width} title={(figure.long ?? figure.labels)[walk.at]} lines={figure.series.filter((s) => s.values[walk.at] !== null).map((s) => ({ label: s.label, text: s.texts[walk.at] }))} />
      )}
    </div>
  );
}

// The line is cut where values are missing; the expected part begins at the last observed month.
function Course({ series, now, x, y }: { series: Series; now: number; x: (i: number) => number; y: Scale }) {
  const path = (from: number, to: number) =>
    line<number | null>()
      .defined((value, i) => value !== null && i >= from && i <= to)
      .x((_, i) => x(i))
      .y((value) => y(value!))(series.values) ?? undefined;
  const observed = series.style === 'actual' ? series.values.length : now;
  return (
    <g class={hue(series.colour)}>
      {observed > 0 && <path class="course" d={path(0, observed - 1)} />}
      {observed < series.values.length && <path class="course expected" d={path(Math.max(0, observed - 1), series.values.length)} />}
    </g>
  );
}

interface PlaceProps {
  mark: Mark;
  x: number;
  y: number;
  top: number;
  left: number;
  right: number;
}

// A named place on the line: its words stand above it, kept inside the chart.
function Place({ mark, x, y, top, left, right }: PlaceProps) {
  const half = textWidth(mark.text, 12, 600) / 2;
  const at = Math.max(left + half, Math.min(right - half, x));
  const text = Math.max(top - 6, y - 46);
  return (
    <g class="place-mark">
      <line x1={x} x2={x} y1={text + 4} y2={y - 5} />
      <circle cx={x} cy={y} r="4.5" />
      <text class="strong halo" x={at} y={text} text-anchor="middle">
        {mark.text}
      </text>
    </g>
  );
}

function Cross({ figure, at, x, y, top, bottom }: { figure: Figure; at: number; x: number; y: Scale; top: number; bottom: number }) {
  return (
    <g class="cross">
      <line x1={x} x2={x} y1={top} y2={bottom} />
      {figure.series.map((series) => (series.values[at] === null ? null : <circle key={series.id} class={hue(series.colour)} cx={x} cy={y(series.values[at]!)} r="3.5" />))}
    </g>
  );
}
