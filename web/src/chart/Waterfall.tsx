// From one total to another, step by step: totals in the colours of their scenarios, steps that
// help solid and others hatched. The totals are cut short, and say so, where zero is far away.
import { scaleBand } from 'd3-scale';
import type { Figure } from '../view';
import { Drawing } from './Drawing';
import type { ChartProps } from './Figure';
import { Hatched } from './hatch';
import { Marks } from './Marks';
import { linear, Ticks, type Scale } from './scale';
import { folded, widest } from './size';
import { Readout, useWalk } from './walk';

interface Step {
  from: number;
  to: number;
  total: boolean;
}

// steps are where each column begins and ends on the axis.
function steps(figure: Figure): Step[] {
  const { values } = figure.series[0];
  const floor = figure.broken ? figure.ticks[0].at : 0;
  let level = 0;
  return values.map((value, i) => {
    const total = i === 0 || i === values.length - 1;
    const from = total ? floor : level;
    level = total ? (value ?? 0) : level + (value ?? 0);
    return { from, to: level, total };
  });
}

// Where the values would touch, the steps stand under each other.
export function Waterfall(props: ChartProps) {
  const { texts } = props.figure.series[0];
  return props.width < (widest(texts, 12, 600) + 10) * texts.length + 40 ? <Down {...props} /> : <Along {...props} />;
}

function Along({ figure, width, height }: ChartProps) {
  const walk = useWalk(figure.labels.length, figure.explain);
  const { texts, tones = [] } = figure.series[0];
  const under = figure.under ?? [];
  const left = widest(figure.ticks.map((tick) => tick.text), 11.5) + 12;
  const x = scaleBand(figure.labels.map((_, i) => i), [left, width]).paddingInner(0.28).paddingOuter(0.12);
  const names = figure.labels.map((label) => folded(label, x.step() - 6, 3));
  const rows = Math.max(...names.map((lines) => lines.length));
  const bottom = height - 14 - 15 * (rows + (under.some(Boolean) ? 1 : 0));
  const y = linear([figure.ticks[0].at, figure.ticks.at(-1)!.at], [bottom, 34]);
  const all = steps(figure);
  const middle = (i: number) => x(i)! + x.bandwidth() / 2;
  return (
    <div class="chart">
      <Drawing figure={figure} width={width} height={height} {...walk.handlers}>
        <text class="tick" x={0} y={11}>
          {figure.unit}
        </text>
        <Ticks figure={figure} y={y} left={left} right={width} />
        {all.map((step, i) => (
          <g key={i}>
            {i + 1 < all.length && <line class="leader" x1={x(i)! + x.bandwidth()} x2={x(i + 1)!} y1={y(step.to)} y2={y(step.to)} />}
            <Block step={step} x={x(i)!} wide={x.bandwidth()} y={y} tone={tones[i]} broken={figure.broken === true} lit={walk.at === i} />
          </g>
        ))}
        <Marks figure={figure} y={y} left={left} right={width} x={middle} inline />
        {all.map((step, i) => (
          <text key={i} class="strong halo" x={middle(i)} y={y(Math.max(step.from, step.to)) - 6} text-anchor="middle">
            {texts[i]}
          </text>
        ))}
        {names.map((lines, i) => (
          <g key={i}>
            {lines.map((line, k) => (
              <text key={k} class={all[i].total ? 'strong' : ''} x={middle(i)} y={bottom + 17 + 15 * k} text-anchor="middle">
                {line}
              </text>
            ))}
            <text class="was" x={middle(i)} y={bottom + 17 + 15 * lines.length} text-anchor="middle">
              {under[i]}
            </text>
          </g>
        ))}
        {figure.labels.map((_, i) => (
          <rect key={i} class="touch" x={x(i)!} y={30} width={x.bandwidth()} height={bottom - 30} onPointerEnter={() => walk.point(i)} />
        ))}
      </Drawing>
      <Readout walk={walk} x={middle(Math.max(0, walk.at))} y={60} width={width} figure={figure} lines={walk.at < 0 ? [] : [{ label: under[walk.at] ?? '', text: texts[walk.at] }]} />
    </div>
  );
}

interface BlockProps {
  step: Step;
  x: number;
  wide: number;
  y: Scale;
  tone?: string;
  broken: boolean;
  lit: boolean;
}

function Block({ step, x, wide, y, tone, broken, lit }: BlockProps) {
  const top = y(Math.max(step.from, step.to));
  const tall = Math.abs(y(step.from) - y(step.to));
  const look = lit ? 'lit' : '';
  if (step.total) {
    const cut = y(step.from) - 12;
    return (
      <g class={'c-' + tone}>
        <rect class={'bar-solid ' + look} x={x} y={top} width={wide} height={tall} />
        {broken && <path class="break" d={`M${x - 1} ${cut}l${wide / 4} -6 ${wide / 4} 6 ${wide / 4} -6 ${wide / 4 + 2} 6`} />}
      </g>
    );
  }
  if (tall < 0.5) return <rect class="nothing" x={x} y={top - 1} width={wide} height={2.5} />;
  const box = { x, y: top, width: wide, height: tall };
  return <g class={tone === 'bad' ? 'c-bad' : tone === 'good' ? 'c-leaf4' : 'c-slate'}>{tone === 'bad' ? <Hatched look={look} {...box} /> : <rect class={'bar-solid ' + look} {...box} />}</g>;
}

// On a narrow screen a step is a line: its name, its bar, its value.
function Down({ figure, width }: ChartProps) {
  const walk = useWalk(figure.labels.length, figure.explain);
  const { texts, tones = [] } = figure.series[0];
  const right = widest(texts, 12, 600) + 10;
  const x = linear([figure.ticks[0].at, figure.ticks.at(-1)!.at], [0, width - right]);
  const all = steps(figure);
  const row = 38;
  return (
    <div class="chart">
      <Drawing figure={figure} width={width} height={row * all.length} {...walk.handlers}>
        {all.map((step, i) => {
          const from = Math.min(x(step.from), x(step.to));
          const box = { x: from, y: i * row + 18, width: Math.max(1.5, Math.abs(x(step.to) - x(step.from))), height: 14 };
          const bad = !step.total && tones[i] === 'bad';
          return (
            <g key={i} class={step.total ? 'c-' + tones[i] : bad ? 'c-bad' : 'c-leaf4'} onPointerEnter={() => walk.point(i)}>
              <text class={step.total ? 'strong' : ''} x={0} y={i * row + 12}>
                {figure.labels[i]} <tspan class="was">{figure.under?.[i]}</tspan>
              </text>
              {bad ? <Hatched look="" {...box} /> : <rect class="bar-solid" {...box} />}
              <text class="strong halo" x={width} y={i * row + 29} text-anchor="end">
                {texts[i]}
              </text>
            </g>
          );
        })}
      </Drawing>
      <Readout walk={walk} x={0} y={0} width={width} figure={figure} lines={walk.at < 0 ? [] : [{ label: figure.under?.[walk.at] ?? '', text: texts[walk.at] }]} unseen />
    </div>
  );
}
