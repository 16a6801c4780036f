// A chance as a big number and as dots: of a hundred futures, those that reach it are filled. Below the
// number stand the few that go with it.
import { Drawing } from './Drawing';
import type { ChartProps } from './Figure';
import { fitted, textWidth } from './size';
import { Readout, useWalk } from './walk';

const row = 23;
const first = 88; // where the list begins
const across = 10;
const ten = [...Array(across).keys()];

export function Hundred({ figure, width }: ChartProps) {
  const rows = figure.table.rows.slice(1); // the first is the chance itself
  const walk = useWalk(rows.length);
  const { total = '', share = '', values } = figure.series[0];
  const pitch = width > 290 ? 16 : 13;
  const side = pitch * across;
  const left = width - side - 18; // of it what the list has
  const height = Math.max(side + 24, first + row * rows.length - 6);
  const reached = values[0] ?? 0;
  const dots = width - side;
  return (
    <div class="chart hundred">
      <Drawing figure={figure} width={width} height={height} {...walk.handlers}>
        <text class="big" x={-2} y={40}>
          {total}
          <tspan class="big-unit" dx={2}>
            {share}
          </tspan>
        </text>
        <text x={0} y={60}>
          {figure.under?.[0]}
        </text>
        {ten.map((down) => ten.map((right) => <circle key={down * across + right} class={down * across + right < reached ? 'future reached' : 'future'} cx={dots + (right + 0.5) * pitch} cy={(down + 0.5) * pitch} r={pitch * 0.34} />))}
        <text class="tick" x={width} y={side + 16} text-anchor="end">
          {figure.unit}
        </text>
        {rows.map(({ cells, kind }, i) => {
          const y = first + row * i;
          const [name, value] = cells;
          return (
            <g key={i} class={walk.at === i ? 'lit' : ''}>
              <text class={walk.at === i ? 'strong' : ''} x={0} y={y}>
                {fitted(name.text, left - textWidth(value.text, 12, 600) - 8)}
              </text>
              <text class={kind === 'total' || walk.at === i ? 'strong' : 'ink'} x={left} y={y} text-anchor="end">
                {value.text}
              </text>
              <rect class="touch" x={0} y={y - 16} width={left} height={row} onPointerEnter={() => walk.point(i)} />
            </g>
          );
        })}
      </Drawing>
      <Readout walk={walk} x={0} y={0} width={width} figure={figure} title={rows[walk.at]?.cells[0].text} lines={walk.at < 0 ? [] : [{ label: '', text: rows[walk.at].cells[1].text }]} unseen />
    </div>
  );
}
