// Words at the right end of a chart: what a line across stands for, the last value. They
// keep their order and part where they would touch; a moved one is led back to its place.
import { spread, textWidth } from './size';

export interface Label {
  y: number;
  lines: string[];
  tone: string; // class: "mark-target", "c-leaf end"
  from?: number; // where its value stands, left of the gutter, for a leader
}

const line = 15;

export function gutterWidth(labels: Omit<Label, 'y'>[]): number {
  return labels.reduce((most, label) => Math.max(most, ...label.lines.map((text) => textWidth(text, 12, 600))), 0);
}

export function Gutter({ labels, x, top, bottom }: { labels: Label[]; x: number; top: number; bottom: number }) {
  const tall = labels.reduce((most, label) => Math.max(most, label.lines.length), 1);
  const half = ((tall - 1) * line) / 2;
  const places = spread(labels.map((label) => label.y), tall * line + (tall > 1 ? 3 : 0), top + half, bottom - half);
  return (
    <g>
      {labels.map((label, i) => (
        <g key={i} class={label.tone}>
          {label.from !== undefined && Math.abs(places[i] - label.y) > 4 && <path class="leader" d={`M${label.from} ${label.y}L${x - 3} ${places[i]}`} />}
          {label.lines.map((text, k) => (
            <text key={k} class={k === label.lines.length - 1 ? 'value' : ''} x={x} y={places[i] + (k - (label.lines.length - 1) / 2) * line} dy="0.35em">
              {text}
            </text>
          ))}
        </g>
      ))}
    </g>
  );
}
