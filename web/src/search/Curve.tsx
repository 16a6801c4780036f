// A number against a lever: the line as far as it was tried, the target across, today and what
// was found.
import { scaleLinear } from 'd3-scale';
import { line } from 'd3-shape';
import { useRef } from 'preact/hooks';
import { useWidth } from '../chart/size';
import type { Curve } from './types';

const height = 300;
const edge = { left: 58, right: 22, top: 26, bottom: 40 };

export function CurveView({ curve }: { curve: Curve }) {
  const box = useRef<HTMLDivElement>(null);
  const width = useWidth(box);
  const xs = curve.points.map(([x]) => x);
  const x = scaleLinear([xs[0], xs[xs.length - 1]], [edge.left, width - edge.right]);
  const ups = curve.up.map(({ at }) => at);
  const y = scaleLinear([ups[0], ups[ups.length - 1]], [height - edge.bottom, edge.top]);
  const path = line<[number, number]>((p) => x(p[0]), (p) => y(p[1]))(curve.points) ?? '';
  const side = (at: number) => (x(at) > width - 120 ? 'end' : x(at) < 120 ? 'start' : 'middle');
  return (
    <div ref={box}>
      <svg class="search-curve" width={width} height={height} role="img" aria-label={curve.describe}>
        {curve.unit && (
          <text class="tick" x={0} y={12}>
            {curve.unit}
          </text>
        )}
        {curve.up.map(({ at, text }) => (
          <g key={at}>
            <line class="grid-line" x1={edge.left} x2={width - edge.right} y1={y(at)} y2={y(at)} />
            <text class="tick" x={edge.left - 8} y={y(at) + 4} text-anchor="end">
              {text}
            </text>
          </g>
        ))}
        {curve.across.map(({ at, text }) => (
          <text key={at} class="tick" x={x(at)} y={height - edge.bottom + 18} text-anchor={side(at)}>
            {text}
          </text>
        ))}
        <text class="tick" x={width - edge.right} y={height - 4} text-anchor="end">
          {curve.lever}
        </text>
        <path class="search-line" d={path} />
        <line class="search-goal" x1={edge.left} x2={width - edge.right} y1={y(curve.goal)} y2={y(curve.goal)} />
        <text class="search-goal-text" x={edge.left + 4} y={y(curve.goal) - 6}>
          {curve.goalText}
        </text>
        {curve.marks.map((mark) => (
          <g key={mark.kind} class={'search-mark is-' + mark.kind}>
            <line x1={x(mark.x)} x2={x(mark.x)} y1={y(mark.y)} y2={height - edge.bottom} />
            <circle cx={x(mark.x)} cy={y(mark.y)} r={mark.kind === 'found' ? 5 : 4} />
            <text x={x(mark.x)} y={y(mark.y) + (mark.kind === 'found' ? -12 : 20)} text-anchor={side(mark.x)}>
              {mark.text}
            </text>
          </g>
        ))}
      </svg>
    </div>
  );
}
