// What lines over months share: their path, the names of the months below, and the cross where one reads.
import { line } from 'd3-shape';
import type { Figure } from '../view';
import { hue } from './patterns';
import { every, type Scale } from './scale';
import { textWidth, widest } from './size';
import type { Walk } from './walk';

// pathOf is the outline of values by month, cut where they are missing.
export function pathOf(values: (number | null)[], x: Scale, y: Scale): string | undefined {
  const course = line<number | null>()
    .defined((value) => value !== null)
    .x((_, i) => x(i))
    .y((value) => y(value!));
  return course(values) ?? undefined;
}

interface Props {
  figure: Figure;
  walk: Walk;
  x: Scale; // of a month
  y: Scale; // of a value
  step: number; // from month to month
  top: number;
  bottom: number;
}

export function Months({ figure, walk, x, y, step, top, bottom }: Props) {
  const shown = every(figure.labels, step, widest(figure.labels));
  const at = x(walk.at);
  return (
    <>
      {figure.across?.map((tick) => <text key={tick.at} x={x(0) + tick.at * step} y={bottom + 17} text-anchor="middle">{tick.text}</text>)}
      {figure.labels.map((label, i) => (!figure.across && shown(i) ? <text key={i} x={x(i)} y={bottom + 17} text-anchor="middle">{label}</text> : null))}
      {walk.at >= 0 && (
        <g class="cross">
          <line x1={at} x2={at} y1={top} y2={bottom} />
          {figure.series.map((series) => (series.values[walk.at] === null ? null : <circle key={series.id} class={hue(series.colour)} cx={at} cy={y(series.values[walk.at]!)} r="3.5" />))}
        </g>
      )}
      {figure.labels.map((_, i) => (
        <rect key={i} class="touch" x={x(i) - step / 2} y={top} width={step} height={bottom - top} onPointerEnter={() => walk.point(i)} />
      ))}
    </>
  );
}

// The line up to which months are recorded, its word at the left where there is room.
export function Now({ x, top, bottom, says, left = 0 }: { x: number; top: number; bottom: number; says: string; left?: number }) {
  const after = x - 5 - textWidth(says) < left;
  return (
    <g>
      <line class="now" x1={x} x2={x} y1={top - 6} y2={bottom} />
      <text class="halo" x={after ? x + 5 : x - 5} y={top} text-anchor={after ? 'start' : 'end'}>
        {says}
      </text>
    </g>
  );
}
