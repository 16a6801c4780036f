// A small line of months over the one that it is compared with; the numbers stand beside it.
import { line } from 'd3-shape';
import { EndMark } from './Mark';
import type { Column } from './types';

interface Props {
  line: (number | null)[];
  ghost: (number | null)[];
  target?: number;
  width: number; // drawn as wide as it stands, so that marks and lines are alike in every cell
  of: Pick<Column, 'colour' | 'shape'>;
}

const height = 40;
const edge = 6;

export function SmallLine({ line: values, ghost, target, width, of }: Props) {
  const x = (i: number) => edge + (i * (width - 2 * edge)) / Math.max(1, values.length - 1);
  const y = (value: number) => height - edge - value * (height - 2 * edge);
  const path = (points: (number | null)[]) =>
    line<number | null>()
      .defined((value) => value !== null)
      .x((_, i) => x(i))
      .y((value) => y(value!))(points) ?? undefined;
  const last = values.at(-1);
  return (
    <svg class={'small-line c-' + of.colour} width={width} height={height} viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      {target !== undefined && <line class="small-target" x1={edge} x2={width - edge} y1={y(target)} y2={y(target)} />}
      <path class="small-ghost" d={path(ghost)} />
      <path class="small-own" d={path(values)} />
      {last != null && <EndMark shape={of.shape} x={x(values.length - 1)} y={y(last)} />}
    </svg>
  );
}
