// How far each assumption moves a number by itself: its two ends at the ends of a bar, what helps
// solid and what does not hatched, the number as it is in the middle.
import { Drawing } from './Drawing';
import type { ChartProps } from './Figure';
import { Hatched } from './hatch';
import { linear } from './scale';
import { namesOf, textWidth, widest } from './size';
import { Readout, useWalk } from './walk';

export function Tornado({ figure, width }: ChartProps) {
  const walk = useWalk(figure.labels.length, figure.explain);
  const [low, high] = figure.series;
  const reach = figure.ticks.at(-1)?.at ?? 1;
  const names = namesOf(figure.labels, width * 0.36);
  // Each bar is as long as leaves room for the words at its ends.
  const half = (width - names.width - 8) / 2;
  const longest = figure.labels.map((_, i) => {
    const most = Math.max(Math.abs(low.values[i] ?? 0), Math.abs(high.values[i] ?? 0));
    return most > 0 ? ((half - 8 - Math.max(textWidth(low.texts[i]), textWidth(high.texts[i]))) * reach) / most : half;
  });
  const arm = Math.max(12, Math.min(half - 8, ...longest));
  const middle = names.width + 8 + half;
  const x = linear([-reach, reach], [middle - arm, middle + arm]);
  const roomy = 2 * arm > 16 + 2 * widest(figure.ticks.map((tick) => tick.text));
  const row = Math.max(28, names.height + 6);
  const top = 28;
  const bottom = top + row * figure.labels.length;
  const mark = figure.marks?.[0];
  return (
    <div class="chart">
      <Drawing figure={figure} width={width} height={bottom + 26} {...walk.handlers}>
        {mark && (
          <text class="strong" x={x(0)} y={12} text-anchor="middle">
            {mark.text}
          </text>
        )}
        {figure.labels.map((_, i) => {
          const level = top + row * i + row / 2;
          const at = [low, high].map((end) => end.values[i]);
          const leftmost = Math.min(0, ...at.map((value) => value ?? 0));
          const rightmost = Math.max(0, ...at.map((value) => value ?? 0));
          const lowRight = (at[0] ?? 0) > (at[1] ?? 0);
          return (
            <g key={i} class={walk.at === i ? 'lit' : ''} onPointerEnter={() => walk.point(i)}>
              <rect class="touch" x={0} y={level - row / 2} width={width} height={row} />
              {names.lines[i].map((line, k) => (
                <text key={k} x={0} y={level + (k - (names.lines[i].length - 1) / 2) * 14} dy="0.35em">
                  {line}
                </text>
              ))}
              {[low, high].map((end, k) => {
                const value = end.values[i];
                if (value === null || value === 0) return null;
                const box = { x: Math.min(x(0), x(value)), y: level - 8, width: Math.abs(x(value) - x(0)), height: 16 };
                const bad = end.tones?.[i] === 'bad';
                return (
                  <g key={k} class={bad ? 'c-bad' : 'c-leaf4'}>
                    {bad ? <Hatched look="" {...box} /> : <rect class="bar-solid" {...box} />}
                  </g>
                );
              })}
              <text class="tick" x={x(leftmost) - 5} y={level} dy="0.35em" text-anchor="end">
                {(lowRight ? high : low).texts[i]}
              </text>
              <text class="tick" x={x(rightmost) + 5} y={level} dy="0.35em">
                {(lowRight ? low : high).texts[i]}
              </text>
            </g>
          );
        })}
        <line class="base-line" x1={x(0)} x2={x(0)} y1={18} y2={bottom + 4} />
        {roomy && figure.ticks.map((tick) => (
          <text key={tick.at} class="tick" x={x(tick.at)} y={bottom + 20} text-anchor={tick.at < 0 ? 'start' : 'end'}>
            {tick.text}
          </text>
        ))}
      </Drawing>
      <Readout
        walk={walk}
        x={x(0)}
        y={top + row * (Math.max(0, walk.at) + 0.5)}
        width={width}
        figure={figure}
        lines={walk.at < 0 ? [] : (figure.table.rows[walk.at]?.cells ?? []).slice(1).map((cell, k) => ({ label: figure.table.columns[k + 1], text: cell.text }))}
      />
    </div>
  );
}
