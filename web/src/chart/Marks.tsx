// Lines across with their words: targets, limits, floors. Where a target is due, a circle.
import type { Figure, Mark } from '../view';
import type { Label } from './Gutter';
import type { Scale } from './scale';

// across are the marks of a figure that are lines.
export function across(figure: Figure): Mark[] {
  return (figure.marks ?? []).filter((mark) => mark.kind === 'target' || mark.kind === 'average');
}

// saysMark is a mark in one line: "target ¥6.40M".
function saysMark(mark: Mark): string {
  return mark.head ? `${mark.head} ${mark.text}` : mark.text;
}

// markLabels are the words of the lines for the gutter: in one line, or the value below.
export function markLabels(figure: Figure, y: Scale, apart: boolean): Label[] {
  return across(figure).map((mark) => ({ y: y(mark.at), lines: apart && mark.head ? [mark.head, mark.text] : [saysMark(mark)], tone: 'mark-' + mark.kind }));
}

interface MarksProps {
  figure: Figure;
  y: Scale;
  left: number;
  right: number;
  x: (index: number) => number;
  inline?: boolean; // the words stand on the line, for there is no room beside it
  from?: number; // where they begin, else at the left
}

export function Marks({ figure, y, left, right, x, inline = false, from = left }: MarksProps) {
  return (
    <g>
      {across(figure).map((mark, i) => (
        <g key={i} class={'mark-' + mark.kind}>
          <line x1={left} x2={right} y1={y(mark.at)} y2={y(mark.at)} />
          {mark.index >= 0 && <circle cx={x(mark.index)} cy={y(mark.at)} r="4" />}
          {inline && (
            <text class="halo" x={from + 2} y={y(mark.at) - 6}>
              {saysMark(mark)}
            </text>
          )}
        </g>
      ))}
    </g>
  );
}
