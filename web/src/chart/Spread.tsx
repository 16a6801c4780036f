// How often a number falls where: a bar a stretch of values, what reaches the target dark, what does not
// pale, and both shares beside the line between them.
import type { Tick } from '../view';
import { Drawing } from './Drawing';
import type { ChartProps } from './Figure';
import { Below, linear, type Scale } from './scale';
import { textWidth } from './size';
import { Readout, useWalk } from './walk';

const top = 34;

export function Spread({ figure, width, height }: ChartProps) {
  const walk = useWalk(figure.labels.length);
  const edges = figure.edges ?? [];
  const [bars] = figure.series;
  const bottom = height - 24;
  const x = linear([edges[0], edges[edges.length - 1]], [8, width - 8]);
  const tall = linear([0, Math.max(...bars.values.map((value) => value ?? 0))], [0, bottom - top]);
  const mark = figure.marks?.[0];
  return (
    <div class="chart">
      <Drawing figure={figure} width={width} height={height} {...walk.handlers}>
        {bars.values.map((value, i) => (
          <rect
            key={i}
            class={(bars.tones?.[i] === 'short' ? 'bar-pale' : 'bar-solid') + ' c-leaf' + (walk.at === i ? ' lit' : '')}
            x={x(edges[i]) + 0.5}
            y={bottom - tall(value ?? 0)}
            width={Math.max(0.5, x(edges[i + 1]) - x(edges[i]) - 1)}
            height={tall(value ?? 0)}
          />
        ))}
        <line class="axis" x1={0} x2={width} y1={bottom} y2={bottom} />
        <Below figure={{ ...figure, ticks: roomy(figure.ticks, x, width) }} x={x} top={bottom} bottom={bottom} />
        {mark && <Parted at={x(mark.at)} mark={mark} width={width} bottom={bottom} />}
        {bars.values.map((_, i) => (
          <rect key={i} class="touch" x={x(edges[i])} y={top} width={x(edges[i + 1]) - x(edges[i])} height={bottom - top} onPointerEnter={() => walk.point(i)} />
        ))}
      </Drawing>
      <Readout walk={walk} x={walk.at < 0 ? 0 : x(edges[walk.at])} y={top} width={width} figure={figure} />
    </div>
  );
}

// roomy leaves out ticks whose words would leave the chart, and every other one until they stand apart.
export function roomy(all: Tick[], x: Scale, width: number): Tick[] {
  const ticks = all.filter((tick) => x(tick.at) - textWidth(tick.text) / 2 >= 0 && x(tick.at) + textWidth(tick.text) / 2 <= width);
  const close = ticks.some((tick, i) => i > 0 && x(tick.at) - x(ticks[i - 1].at) < (textWidth(tick.text) + textWidth(ticks[i - 1].text)) / 2 + 8);
  return close && ticks.length > 2 ? roomy(ticks.filter((_, i) => i % 2 === 0), x, width) : ticks;
}

// The line where the target is, a share in words on either side; both on one where the other has no room.
function Parted({ at, mark, width, bottom }: { at: number; mark: { kind: string; head?: string; text: string; index: number }; width: number; bottom: number }) {
  const good = mark.index === 1 ? 'right' : 'left';
  const texts = good === 'right' ? [mark.head ?? '', mark.text] : [mark.text, mark.head ?? ''];
  const room = [at - 12, width - at - 12];
  const stacked = texts.some((text, side) => textWidth(text, 12, 600) > room[side]);
  const side = room[0] > room[1] ? 0 : 1;
  return (
    <g class={'parted mark-' + mark.kind}>
      <line x1={at} x2={at} y1={top - 30} y2={bottom} />
      {texts.map((text, i) => {
        const to = stacked ? side : i;
        return (
          <text key={i} class={(i === 1) === (good === 'right') ? 'parted-good halo' : 'parted-short halo'} x={at + (to === 0 ? -6 : 6)} y={stacked ? 10 + 15 * i : 14} text-anchor={to === 0 ? 'end' : 'start'}>
            {text}
          </text>
        );
      })}
    </g>
  );
}
