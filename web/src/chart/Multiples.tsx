// Small multiples: one small chart a series, all with the same axes, in one picture. A month is
// walked through all of them; ↑ ↓ or the pointer choose one, whose number is then explained.
import { scaleBand } from 'd3-scale';
import { useState } from 'preact/hooks';
import type { Figure, Series } from '../view';
import { Drawing } from './Drawing';
import type { ChartProps } from './Figure';
import { hue } from './patterns';
import { linear, reach, type Scale } from './scale';
import { folded, textWidth, widest, within } from './size';
import { Readout, useWalk, type Walk } from './walk';

const gap = 24; // between charts
const least = 160; // a chart is at least this wide
const line = 16;

export function Multiples({ figure, width, height }: ChartProps) {
  const [one, choose] = useState(-1); // series; −1 for all, whose total is explained
  const chosen = figure.series[one] as Series | undefined;
  const walk = useWalk(figure.labels.length, addresses(figure, chosen));
  const onKeyDown = (event: KeyboardEvent) => {
    const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (walk.at < 0 || by === 0 || event.ctrlKey || event.metaKey || event.altKey) return walk.handlers.onKeyDown(event);
    event.preventDefault();
    event.stopPropagation();
    choose(Math.max(-1, Math.min(figure.series.length - 1, one + by)));
  };
  const end = (leave: () => void) => () => {
    choose(-1);
    leave();
  };
  const most = Math.max(1, Math.trunc((width + gap) / (least + gap)));
  const rows = Math.trunc((figure.series.length + most - 1) / most);
  const columns = Math.max(1, Math.trunc((figure.series.length + rows - 1) / rows)); // no row is much shorter than another
  const each = (width - gap * (columns - 1)) / columns;
  const names = figure.series.map((series) => folded(series.label, each - besideName(series), 3));
  const head = line * Math.max(...names.map((lines) => lines.length)) + 8;
  return (
    <div class="chart">
      <Drawing figure={figure} width={width} height={rows * (head + height) + (rows - 1) * 14} {...walk.handlers} onKeyDown={onKeyDown} onBlur={end(walk.handlers.onBlur)} onPointerLeave={end(walk.handlers.onPointerLeave)}>
        {figure.series.map((series, i) => (
          <g key={series.id} class={hue(series.colour)} onPointerEnter={() => choose(i)} transform={`translate(${(i % columns) * (each + gap)},${Math.trunc(i / columns) * (head + height + 14)})`}>
            <Title series={series} lines={names[i]} width={each} chosen={i === one} />
            <g transform={`translate(0,${head})`}>
              <Small figure={figure} series={series} width={each} height={height} ticked={i % columns === 0} walk={walk} />
            </g>
          </g>
        ))}
      </Drawing>
      <Readout walk={walk} x={0} y={0} width={width} figure={figure} lines={chosen && [{ label: chosen.label, text: chosen.texts[walk.at] }]} unseen />
    </div>
  );
}

// addresses are the numbers by month: of all, or of one series.
function addresses(figure: Figure, series?: Series): string[] | undefined {
  const row = series?.explain;
  return row === undefined ? figure.explain : figure.explain?.map((address) => row + address.slice(address.indexOf('@')));
}

// besideName is the room that the swatch, the total and the share take.
function besideName(series: Series): number {
  return 14 + 10 + textWidth(series.total ?? '', 12, 600) + 6 + textWidth(series.share ?? '');
}

function Title({ series, lines, width, chosen }: { series: Series; lines: string[]; width: number; chosen: boolean }) {
  return (
    <g>
      <rect class="swatch" y="3" width="8" height="8" />
      {lines.map((text, i) => (
        <text key={i} class={chosen ? 'strong' : undefined} x={14} y={11 + i * line}>
          {text}
        </text>
      ))}
      <text x={width} y={11} text-anchor="end">
        <tspan class="strong">{series.total}</tspan>
        <tspan class="tick" dx="6">
          {series.share}
        </tspan>
      </text>
    </g>
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
  const [low, most] = reach(figure);
  const y: Scale = linear([Math.min(0, low), most], [bottom, 14]);
  const left = widest(figure.ticks.map((tick) => tick.text), 11.5) + 8;
  const x = scaleBand(figure.labels.map((_, i) => i), [left, width]).paddingInner(0.25);
  const place = (i: number) => x(i)! + x.bandwidth() / 2;
  const top = figure.ticks.at(-1);
  const last = figure.labels.length - 1;
  const ends = last < 12 ? figure.labels : (figure.long ?? figure.labels); // beyond a year each end tells its own
  const high = figure.marks?.find((mark) => mark.kind === 'high' && mark.series === series.id);
  const { at } = walk;
  const said = at >= 0 ? { index: at, text: series.texts[at] } : high;
  return (
    <g>
      {top && <line class="grid-line" x1={left} x2={width} y1={y(top.at)} y2={y(top.at)} />}
      {top && ticked && (
        <text class="tick" x={left - 6} y={y(top.at)} dy="0.35em" text-anchor="end">
          {top.text}
        </text>
      )}
      {series.values.map((value, i) =>
        value === null ? null : <rect key={i} class={(i < (figure.now ?? 0) ? 'bar-solid' : 'bar-pale') + (i === at ? ' lit' : '')} x={x(i)} width={x.bandwidth()} y={Math.min(y(0), y(value))} height={Math.abs(y(value) - y(0))} />,
      )}
      <line class="axis" x1={left} x2={width} y1={y(0)} y2={y(0)} />
      {said && (
        <text class={at >= 0 ? 'strong halo' : 'tick halo'} x={within(place(said.index), said.text, left, width)} y={y(series.values[said.index] ?? 0) - 4} text-anchor="middle">
          {said.text}
        </text>
      )}
      {at < 0 ? (
        <>
          <text class="tick" x={left} y={bottom + 14}>
            {ends[0]}
          </text>
          <text class="tick" x={width} y={bottom + 14} text-anchor="end">
            {last > 0 ? ends[last] : ''}
          </text>
        </>
      ) : (
        <text class="strong" x={within(place(at), (figure.long ?? figure.labels)[at], left, width)} y={bottom + 14} text-anchor="middle">
          {(figure.long ?? figure.labels)[at]}
        </text>
      )}
      {figure.labels.map((_, i) => (
        <rect key={i} class="touch" x={left + i * x.step()} y={0} width={x.step()} height={bottom} onPointerEnter={() => walk.point(i)} />
      ))}
    </g>
  );
}
