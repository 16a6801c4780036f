// Words at the right end of a chart: what a line across stands for, the last value. They
// keep their order and part where they would touch; a moved one is led back to its place.
import { spread, textWidth, widest } from './size';

export interface Label {
  y: number;
  lines: string[];
  tone: string; // class: "mark-target", "c-leaf end"
  from?: number; // where its value stands, left of the gutter, for a leader
  lead?: string; // stands before its only line, in a column of its own: "P95"
}

const line = 15;
const close = 14; // from one to the next where all are of one line, of a column
const space = 7; // behind that column

export function gutterWidth(labels: Omit<Label, 'y'>[]): number {
  return leadWidth(labels) + labels.reduce((most, label) => Math.max(most, ...label.lines.map((text) => textWidth(text, 12, 600))), 0);
}

const leadWidth = (labels: Omit<Label, 'y'>[]): number => {
  const width = widest(labels.map((label) => label.lead ?? ''));
  return width && width + space;
};

export function Gutter({ labels, x, top, bottom }: { labels: Label[]; x: number; top: number; bottom: number }) {
  const tall = labels.reduce((most, label) => Math.max(most, label.lines.length), 1);
  const half = ((tall - 1) * line) / 2;
  const column = leadWidth(labels);
  const places = spread(labels.map((label) => label.y), column ? close : tall * line + (tall > 1 ? 3 : 0), top + half, bottom - half);
  return (
    <g>
      {labels.map((label, i) => (
        <g key={i} class={label.tone}>
          {label.from !== undefined && (column || Math.abs(places[i] - label.y) > 4) && <path class="leader" d={`M${label.from} ${label.y}L${x - 3} ${places[i]}`} />}
          {label.lead && (
            <text x={x} y={places[i]} dy="0.35em">
              {label.lead}
            </text>
          )}
          {label.lines.map((text, k) => (
            <text key={k} class={k === label.lines.length - 1 ? 'value' : ''} x={x + column} y={places[i] + (k - (label.lines.length - 1) / 2) * line} dy="0.35em">
              {text}
            </text>
          ))}
        </g>
      ))}
    </g>
  );
}
