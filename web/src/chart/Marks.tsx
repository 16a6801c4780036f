// Lines and places with words: targets, averages, the lowest point.
import type { Figure } from '../view';
import type { Scale } from './scale';
import { spread } from './size';

interface MarksProps {
  figure: Figure;
  y: Scale;
  left: number;
  right: number;
  x?: (index: number) => number;
}

export function Marks({ figure, y, left, right, x }: MarksProps) {
  const lines = (figure.marks ?? []).filter((mark) => mark.kind === 'target' || mark.kind === 'average');
  const places = spread(lines.map((mark) => y(mark.at)), 14, 8, Infinity);
  return (
    <g>
      {lines.map((mark, i) => (
        <g key={i} class={'mark-' + mark.kind}>
          <line x1={left} x2={right} y1={y(mark.at)} y2={y(mark.at)} />
          <text x={right + 6} y={places[i]} dy="0.35em">
            {mark.text}
          </text>
          {x && mark.index >= 0 && <circle cx={x(mark.index)} cy={y(mark.at)} r="4" />}
        </g>
      ))}
    </g>
  );
}
