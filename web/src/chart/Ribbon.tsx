// The funnel as shares: every stage is as tall as 100, a band shows how a channel's part
// grows or shrinks from stage to stage.
import { scalePoint } from 'd3-scale';
import { area, curveBumpX } from 'd3-shape';
import type { Figure } from '../view';
import { Drawing } from './Drawing';
import type { ChartProps } from './Figure';
import { Name } from './Name';
import { hue } from './patterns';
import { linear } from './scale';
import { fitted, namesOf, spread, widest } from './size';
import { Readout, useWalk } from './walk';

const node = 12; // width of a stage
const gap = 5; // between channels

interface Band {
  top: number;
  bottom: number;
}

// stack places each channel's part of each stage, the first channel at the top.
function stack(figure: Figure, top: number, bottom: number): Band[][] {
  const room = bottom - top - gap * (figure.series.length - 1);
  const height = linear([0, 100], [0, room]);
  const bands: Band[][] = figure.series.map(() => []);
  figure.labels.forEach((_, stage) => {
    let at = top;
    figure.series.forEach((series, i) => {
      const tall = height(series.values[stage] ?? 0);
      bands[i].push({ top: at, bottom: at + tall });
      at += tall + gap;
    });
  });
  return bands;
}

export function Ribbon({ figure, width, height }: ChartProps) {
  const walk = useWalk(figure.series.length, figure.explain);
  const one = figure.series[walk.at];
  const last = figure.labels.length - 1;
  const names = namesOf(figure.series.map((series) => series.label), width * 0.34);
  const shares = widest(figure.series.map((series) => series.texts[0] ?? ''));
  const left = names.width + shares + 20;
  const right = width - widest(figure.series.map((series) => (series.share ?? '') + (series.total ?? '')), 12, 600) - 26;
  const bands = stack(figure, 26, height - 6);
  const points = scalePoint(figure.labels.map((_, i) => i), [left, right - node]);
  const x = (stage: number) => points(stage)!;
  const middle = (band: Band) => (band.top + band.bottom) / 2;
  const atLeft = spread(bands.map((stages) => middle(stages[0])), names.height, 30, height - 8);
  const atRight = spread(bands.map((stages) => middle(stages[last])), 15, 30, height - 8);
  return (
    <div class="chart">
      <Drawing figure={figure} width={width} height={height} {...walk.handlers}>
        {figure.labels.map((label, stage) => (
          <text key={stage} class="strong" x={x(stage) + node / 2} y={12} text-anchor={stage === last ? 'end' : 'middle'} dx={stage === last ? node / 2 + 24 : 0}>
            {fitted(label, points.step() - 6, 12, 600)}
          </text>
        ))}
        {figure.series.map((series, i) => (
          <g key={series.id} class={`${hue(series.colour)} ribbon ${walk.at === i ? 'lit' : ''} ${series.style}`} onPointerEnter={() => walk.point(i)}>
            {figure.labels.slice(1).map((_, stage) => (
              <path key={stage} class="flow" d={flow(x(stage) + node, x(stage + 1), bands[i][stage], bands[i][stage + 1])} />
            ))}
            {bands[i].map((band, stage) => (
              <rect key={stage} class="stage" x={x(stage)} y={band.top} width={node} height={Math.max(0.5, band.bottom - band.top)} />
            ))}
            {lead(left - 6, atLeft[i], left - 1, middle(bands[i][0]))}
            {lead(right + 6, atRight[i], right + 1, middle(bands[i][last]))}
            <Name lines={names.lines[i]} x={left - 14 - shares} y={atLeft[i]} strong={walk.at === i || series.style === 'emphasis'} />
            <text class="tick" x={left - 8} y={atLeft[i]} dy="0.35em" text-anchor="end">
              {series.texts[0]}
            </text>
            <text x={right + 8} y={atRight[i]} dy="0.35em">
              <tspan class="strong">{series.share || series.texts[last]}</tspan>
              <tspan class="tick" dx="8">
                {series.total}
              </tspan>
            </text>
          </g>
        ))}
      </Drawing>
      <Readout walk={walk} x={x(Math.min(1, last)) + node + 8} y={one ? middle(bands[walk.at][Math.min(1, last)]) : 0} width={width} figure={figure} title={one?.label} lines={one && figure.labels.map((label, stage) => ({ label, text: one.texts[stage] }))} />
    </div>
  );
}

// lead joins words that had to move to what they name.
function lead(from: number, at: number, to: number, place: number) {
  return Math.abs(at - place) > 5 && <path class="leader" d={`M${from} ${at}L${to} ${place}`} />;
}

function flow(from: number, to: number, a: Band, b: Band): string {
  const ends = [
    { x: from, ...a },
    { x: to, ...b },
  ];
  return (
    area<(typeof ends)[number]>()
      .x((end) => end.x)
      .y0((end) => end.bottom)
      .y1((end) => end.top)
      .curve(curveBumpX)(ends) ?? ''
  );
}
