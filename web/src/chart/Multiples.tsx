// Small multiples: one small chart a series, all with the same axes.
import { scaleBand } from 'd3-scale';
import type { Figure, Series } from '../view';
import type { ChartProps } from './Figure';
import { hue } from './patterns';
import { linear, reach, type Scale } from './scale';
import { widest } from './size';
import { Readout, useWalk, type Walk } from './walk';

const gap = 24;

export function Multiples({ figure, width, height }: ChartProps) {
  const walk = useWalk(figure.labels.length);
  const columns = Math.max(1, Math.min(figure.series.length, Math.trunc((width + gap) / 190)));
  // A pixel is left over, since the width is rounded and a row must not wrap.
  const each = (width - 1 - gap * (columns - 1)) / columns;
  return (
    <div class="multiples" role="img" aria-label={figure.describe} {...walk.handlers}>
      {figure.series.map((series, i) => (
        <Small key={series.id} figure={figure} series={series} width={each} height={height} ticked={i % columns === 0} walk={walk} />
      ))}
    </div>
  );
}

interface SmallProps {
  figure: Figure;
  series: Series;
  width: number;
  height: number;
  ticked: boolean; // the first of a row carries the shared tick
  walk: Walk;
}

function Small({ figure, series, width, height, ticked, walk }: SmallProps) {
  const bottom = height - 18;
  const [least, most] = reach(figure);
  const y: Scale = linear([Math.min(0, least), most], [bottom, 20]);
  const left = widest(figure.ticks.map((tick) => tick.text), 11.5) + 8;
  const x = scaleBand(figure.labels.map((_, i) => i), [left, width]).paddingInner(0.25);
  const top = figure.ticks.at(-1);
  const last = figure.labels.length - 1;
  const high = figure.marks?.find((mark) => mark.kind === 'high' && mark.series === series.id);
  return (
    <div class={'small ' + hue(series.colour)}>
      <h3>
        <span class="swatch" />
        <span class="name">{series.label}</span>
        <b>{series.total}</b>
        <i>{series.share}</i>
      </h3>
      <div class="chart">
        <svg width={width} height={height} aria-hidden="true">
          {top && <line class="grid-line" x1={left} x2={width} y1={y(top.at)} y2={y(top.at)} />}
          {top && ticked && (
            <text class="tick" x={left - 6} y={y(top.at)} dy="0.35em" text-anchor="end">
              {top.text}
            </text>
          )}
          {series.values.map((value, i) =>
            value === null ? null : <rect key={i} class={i < (figure.now ?? 0) ? 'bar-solid' : 'bar-pale'} x={x(i)} width={x.bandwidth()} y={Math.min(y(0), y(value))} height={Math.abs(y(value) - y(0))} />,
          )}
          <line class="axis" x1={left} x2={width} y1={y(0)} y2={y(0)} />
          {walk.at < 0 && high && (
            <text class="tick halo" x={Math.min(x(high.index)! + x.bandwidth() / 2, width - 14)} y={y(high.at) - 4} text-anchor="middle">
              {high.text}
            </text>
          )}
          <text class="tick" x={left} y={bottom + 14}>
            {figure.labels[0]}
          </text>
          <text class="tick" x={width} y={bottom + 14} text-anchor="end">
            {figure.labels[last]}
          </text>
          {figure.labels.map((_, i) => (
            <rect key={i} class="touch" x={left + i * x.step()} y={0} width={x.step()} height={bottom} onPointerEnter={() => walk.point(i)} />
          ))}
        </svg>
        {walk.at >= 0 && <Readout x={x(walk.at)! + x.bandwidth() / 2} y={y(series.values[walk.at] ?? 0)} width={width} title={(figure.long ?? figure.labels)[walk.at]} lines={[{ label: '', text: series.texts[walk.at] }]} />}
      </div>
    </div>
  );
}
