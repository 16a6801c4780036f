// What charts of lines over months share: ticks at the left, names at the right, months below, and the readout.
import { scalePoint } from 'd3-scale';
import type { ComponentChildren } from 'preact';
import type { Figure } from '../view';
import { BandArea } from './Band';
import { Drawing } from './Drawing';
import { Gutter, gutterWidth, type Label } from './Gutter';
import { Months } from './Months';
import { Ticks, valueScale, type Scale } from './scale';
import { widest } from './size';
import { Readout, useWalk } from './walk';

export interface Plot {
  x: Scale;
  y: Scale;
  left: number;
  right: number;
  top: number;
  bottom: number;
}

interface Props {
  figure: Figure;
  width: number;
  height: number;
  spare?: number; // room for a mark at the end of a line, beyond half its width
  labels: (y: Scale, end: number) => Label[]; // end: where the last month stands
  children: (plot: Plot) => ComponentChildren;
}

const top = 30;

export function Lines({ figure, width, height, spare = 0, labels, children }: Props) {
  const walk = useWalk(figure.labels.length, figure.explain);
  const bottom = height - 24;
  const y = valueScale(figure, bottom, top);
  const names = labels(y, 0);
  const left = widest(figure.ticks.map((tick) => tick.text), 11.5) + 10;
  const right = width - gutterWidth(names) - 10 - spare;
  const points = scalePoint(figure.labels.map((_, i) => i), [left + 4, right - 2 - spare]);
  const x = (i: number) => points(i)!;
  return (
    <div class="chart">
      <Drawing figure={figure} width={width} height={height} {...walk.handlers}>
        {figure.unit && (
          <text class="tick" x={0} y={11}>
            {figure.unit}
          </text>
        )}
        <Ticks figure={figure} y={y} left={left} right={right} />
        <BandArea figure={figure} x={x} y={y} />
        {children({ x, y, left, right, top, bottom })}
        <Gutter labels={labels(y, x(figure.labels.length - 1))} x={right + 6 + spare} top={10} bottom={bottom} />
        <Months figure={figure} walk={walk} x={x} y={y} step={points.step()} top={top} bottom={bottom} />
      </Drawing>
      <Readout walk={walk} x={x(Math.max(0, walk.at))} y={top} width={width} figure={figure} />
    </div>
  );
}
