// Reading a chart point by point: by pointer, or with the arrow keys.
import { useState } from 'preact/hooks';

export interface Walk {
  at: number; // −1: nothing is pointed at
  handlers: {
    tabIndex: number;
    onKeyDown: (event: KeyboardEvent) => void;
    onBlur: () => void;
    onPointerLeave: () => void;
  };
  point: (index: number) => void;
}

export function useWalk(count: number): Walk {
  const [at, setAt] = useState(-1);
  const onKeyDown = (event: KeyboardEvent) => {
    const to: Record<string, number> = { ArrowRight: at + 1, ArrowDown: at + 1, ArrowLeft: at < 0 ? count - 1 : at - 1, ArrowUp: at < 0 ? count - 1 : at - 1, Home: 0, End: count - 1, Escape: -1 };
    const next = to[event.key];
    if (next === undefined) return;
    event.preventDefault();
    setAt(Math.max(event.key === 'Escape' ? -1 : 0, Math.min(count - 1, next)));
  };
  const leave = () => setAt(-1);
  return { at: at < count ? at : -1, point: setAt, handlers: { tabIndex: 0, onKeyDown, onBlur: leave, onPointerLeave: leave } };
}

interface ReadoutProps {
  x: number; // where it points, in pixels of the chart
  y: number;
  width: number; // of the chart
  title: string;
  lines: { label: string; text: string; colour?: string }[];
}

// Readout shows the values of one place beside it, and says them.
export function Readout({ x, y, width, title, lines }: ReadoutProps) {
  const left = x > width / 2;
  return (
    <div class={'readout' + (left ? ' to-left' : '')} style={{ left: `${x}px`, top: `${y}px` }} role="status">
      <b>{title}</b>
      {lines.map((line, i) => (
        <span key={i} class={line.colour ? 'c-' + line.colour : ''}>
          {line.label} <b>{line.text}</b>
        </span>
      ))}
    </div>
  );
}
