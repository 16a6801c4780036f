// A number over two assumptions: its value in every cell, a ground that deepens with it, and the
// line where it breaks even.
import { Drawing } from './Drawing';
import type { ChartProps } from './Figure';
import { every } from './scale';
import { textWidth, widest } from './size';
import { Readout, useWalk } from './walk';

const row = 30;

// The grounds of cells, by the tone that the core gives.
const grounds: Record<string, string> = { 0: 'heat0', 1: 'heat1', 2: 'heat2', 3: 'heat3', 4: 'heat4', 5: 'heat5' };

export function Heat({ figure, width }: ChartProps) {
  const count = figure.labels.length;
  const walk = useWalk(count * figure.series.length, figure.explain);
  const beside = widest(figure.series.map((series) => series.label)) + 12;
  const room = widest(figure.series.flatMap((series) => series.texts)) + 4;
  const above = (width - beside) / count < room && width / count >= room; // names leave the values no room
  const left = above ? 0 : beside;
  const cell = (width - left) / count;
  const name = above ? 18 : 0; // the line of a name
  const top = 24;
  const tall = top + (row + name) * figure.series.length;
  const x = (across: number) => left + (across + 0.5) * cell;
  const y = (down: number) => top + (down + 1) * (row + name) - row / 2;
  const at = { across: walk.at % count, down: Math.max(0, (walk.at - (walk.at % count)) / count) };
  const shown = every(figure.labels, cell, widest(figure.labels));
  return (
    <div class="chart">
      <Drawing class="heat" figure={figure} width={width} height={tall + 4} {...walk.handlers}>
        {figure.labels.map((label, i) =>
          shown(i) ? (
            <text key={i} class={walk.at >= 0 && at.across === i ? 'strong' : ''} x={x(i)} y={14} text-anchor="middle">
              {label}
            </text>
          ) : null,
        )}
        {figure.series.map((series, j) => (
          <g key={series.id}>
            <text class={walk.at >= 0 && at.down === j ? 'strong' : ''} x={above ? 0 : left - 8} y={above ? y(j) - row / 2 - 5 : y(j)} dy={above ? 0 : '0.35em'} text-anchor={above ? 'start' : 'end'}>
              {series.label}
            </text>
            {series.texts.map((text, i) => (
              <g key={i} class={'cell ' + (grounds[series.tones?.[i] ?? ''] ?? '')} onPointerEnter={() => walk.point(j * count + i)}>
                <rect class={walk.at === j * count + i ? 'lit' : ''} x={left + i * cell + 1} y={y(j) - row / 2 + 1} width={Math.max(1, cell - 2)} height={row - 2} />
                {textWidth(text) <= cell - 4 && (
                  <text x={x(i)} y={y(j)} dy="0.35em" text-anchor="middle">
                    {text}
                  </text>
                )}
              </g>
            ))}
          </g>
        ))}
        {(figure.lines ?? []).map(([a, b, c, d], i) => (
          <line key={i} class="even" x1={x(a)} y1={y(b)} x2={x(c)} y2={y(d)} />
        ))}
      </Drawing>
      <Readout
        walk={walk}
        x={x(at.across)}
        y={y(at.down)}
        width={width}
        figure={figure}
        title={walk.at < 0 ? '' : `${figure.labels[at.across]} × ${figure.series[at.down].label}`}
        lines={walk.at < 0 ? [] : [{ label: '', text: figure.series[at.down].texts[at.across] }]}
      />
    </div>
  );
}
