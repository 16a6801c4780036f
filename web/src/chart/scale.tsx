// The value axis that bars and lines share.
import type { Figure } from '../view';

// reach is the lowest and the highest value that a figure must show.
export function reach(figure: Figure): [number, number] {
  const values = figure.series.flatMap((series) => series.values.filter((value) => value !== null));
  const bands = [...(figure.band?.low ?? []), ...(figure.band?.high ?? [])].filter((value) => value !== null);
  const all = [...values, ...bands, ...figure.ticks.map((tick) => tick.at), ...(figure.marks ?? []).filter((mark) => mark.kind !== 'low').map((mark) => mark.at)];
  return [Math.min(...all), Math.max(...all)];
}

// A linear scale: from a value to a place in pixels.
export type Scale = (value: number) => number;

export function linear([low, high]: [number, number], [from, to]: [number, number]): Scale {
  const slope = high > low ? (to - from) / (high - low) : 0;
  return (value) => from + (value - low) * slope;
}

export function valueScale(figure: Figure, bottom: number, top: number): Scale {
  return linear(reach(figure), [bottom, top]);
}

export function Ticks({ figure, y, left, right }: { figure: Figure; y: Scale; left: number; right: number }) {
  const lowest = figure.ticks.reduce((least, tick) => Math.min(least, tick.at), Infinity);
  return (
    <g>
      {figure.ticks.map((tick) => (
        <g key={tick.at} transform={`translate(0,${y(tick.at)})`}>
          <line x1={left} x2={right} class={tick.at === 0 || tick.at === lowest ? 'axis' : 'grid-line'} />
          <text class="tick" x={left - 8} dy="0.35em" text-anchor="end">
            {tick.text}
          </text>
        </g>
      ))}
    </g>
  );
}

// Below are the ticks of a chart whose values run across.
export function Below({ figure, x, top, bottom }: { figure: Figure; x: Scale; top: number; bottom: number }) {
  return (
    <g>
      {figure.ticks.map((tick) => (
        <g key={tick.at} transform={`translate(${x(tick.at)},0)`}>
          <line class={tick.at === 0 ? 'axis' : 'grid-line'} y1={top - 4} y2={bottom} />
          <text class="tick" y={bottom + 16} text-anchor="middle">
            {tick.text}
          </text>
        </g>
      ))}
    </g>
  );
}

// every says which of n labels fit: each one, every third, every sixth, or every twelfth.
export function every(labels: string[], step: number, width: number): (index: number) => boolean {
  const stride = [1, 3, 6, 12].find((one) => step * one > width + 6) ?? labels.length;
  return (index) => index % stride === 0;
}
