// Reading a chart point by point: by pointer, or with the arrow keys. Enter, or a press,
// explains the number there.
import { useState } from 'preact/hooks';
import { explain } from '../explain/walk';
import type { Figure } from '../view';

export interface Walk {
  at: number; // −1: nothing is pointed at
  byKey: boolean; // walked to by key: then it is said
  handlers: {
    tabIndex: number;
    onKeyDown: (event: KeyboardEvent) => void;
    onClick: () => void;
    onBlur: () => void;
    onPointerLeave: () => void;
  };
  point: (index: number) => void;
}

export function useWalk(count: number, explained: string[] = []): Walk {
  const [{ at, byKey }, put] = useState({ at: -1, byKey: false });
  const onKeyDown = (event: KeyboardEvent) => {
    const back = at < 0 ? count - 1 : at - 1;
    const to: Record<string, number> = { ArrowRight: at + 1, ArrowDown: at + 1, ArrowLeft: back, ArrowUp: back, Home: 0, End: count - 1, Escape: -1 };
    const next = to[event.key];
    if ((event.key === 'Enter' || event.key === 'F8') && explained[at]) {
      event.preventDefault();
      return explain(explained[at]);
    }
    if (next === undefined || event.ctrlKey || event.metaKey || event.altKey || (event.key === 'Escape' && at < 0)) return;
    event.preventDefault();
    event.stopPropagation();
    put({ at: Math.max(event.key === 'Escape' ? -1 : 0, Math.min(count - 1, next)), byKey: true });
  };
  const press = () => {
    if (explained[at]) explain(explained[at]);
  };
  const leave = () => put({ at: -1, byKey: false });
  const point = (index: number) => (index === at ? undefined : put({ at: index, byKey: false }));
  return { at: at < count ? at : -1, byKey, point, handlers: { tabIndex: 0, onKeyDown, onClick: press, onBlur: leave, onPointerLeave: leave } };
}

interface Line {
  label: string;
  text: string;
}

interface ReadoutProps {
  walk: Walk;
  x: number; // where it points, in pixels of the chart
  y: number;
  width: number; // of the chart
  figure: Figure;
  title?: string;
  lines?: Line[]; // unless given: every series at the place, with the targets
  unseen?: boolean; // the chart itself shows the values
}

// Readout shows the values of one place beside it. It always stands in the page, empty while
// nothing is pointed at, so that what a key has walked to is said.
export function Readout({ walk, x, y, width, figure, title, lines, unseen = false }: ReadoutProps) {
  const { at, byKey } = walk;
  const rows = at < 0 ? [] : (lines ?? places(figure, at));
  const look = at < 0 || unseen ? 'unseen' : 'readout' + (x > width / 2 ? ' to-left' : '');
  return (
    <div class={look} style={at < 0 || unseen ? undefined : { left: `${x}px`, top: `${y}px` }} role="status" aria-live={byKey ? 'polite' : 'off'}>
      {at >= 0 && <b>{title ?? (figure.long ?? figure.labels)[at]}</b>}
      {rows.map((line, i) => (
        <span key={i}>
          {line.label} <b>{line.text}</b>
        </span>
      ))}
    </div>
  );
}

function places(figure: Figure, at: number): Line[] {
  const values = figure.series.filter((series) => series.texts[at]).map((series) => ({ label: series.label, text: series.texts[at] }));
  const due = (figure.marks ?? []).filter((mark) => mark.kind === 'target' && mark.index === at).map((mark) => ({ label: mark.head ?? '', text: mark.text }));
  const band = figure.band?.texts[at] ? [{ label: figure.band.head, text: figure.band.texts[at] }] : [];
  return [...values, ...band, ...due];
}
