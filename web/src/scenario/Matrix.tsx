// The matrix: a scenario a column, a metric a row; each number with its difference and a small line on the
// row's one axis.
import { word } from '../lang/words';
import { Scroll } from '../table/Scroll';
import { ColumnHead } from './ColumnHead';
import { SmallLine } from './SmallLine';
import type { Column, ComparedCell, ComparedRow, Comparison } from './types';

interface Props {
  side: Comparison;
  percent: boolean;
  remove: (metric: string) => void;
}

export function Matrix({ side, percent, remove }: Props) {
  const columns = side.columns.length;
  const width = columns > 4 ? 48 : columns > 3 ? 90 : 130;
  return (
    <Scroll label={word('scenario.matrix')}>
      <table class={columns > 5 ? 'matrix many' : 'matrix'}>
        <thead>
          <tr>
            <td />
            {side.columns.map((one, i) => (
              <ColumnHead key={one.id} of={one} at={i} last={side.columns.filter((other) => other.id !== 'draft').length - 1} />
            ))}
          </tr>
        </thead>
        <tbody>
          {side.rows.map((row) => (
            <tr key={row.metric}>
              <th scope="row">
                <b>{row.label}</b>
                <span>{row.sub}</span>
                {side.rows.length > 1 && (
                  <button type="button" class="plain drop-metric" aria-label={word('scenario.dropMetric', { name: row.label })} title={word('scenario.dropMetric', { name: row.label })} onClick={() => remove(row.metric)}>
                    ×
                  </button>
                )}
              </th>
              {row.cells.map((cell, i) => (
                <td key={side.columns[i].id}>
                  <Cell cell={cell} row={row} base={side.columns[i].id === side.versus} percent={percent} width={width} of={side.columns[i]} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  );
}

const marks = { met: '✓', short: '✗' };

function Cell({ cell, row, base, percent, width, of }: { width: number; cell: ComparedCell; row: ComparedRow; base: boolean; percent: boolean; of: Column }) {
  return (
    <div class="compared">
      <div>
        <span class="compared-value" title={cell.why}>
          {cell.text}
          {cell.verdict && (
            <i class={'tone-' + (cell.verdict === 'met' ? 'good' : 'bad')} role="img" aria-label={cell.says} title={cell.says}>
              {' ' + marks[cell.verdict]}
            </i>
          )}
        </span>
        <span class={'compared-by' + (cell.tone ? ' tone-' + cell.tone : '')}>{base || !cell.difference ? '–' : `${cell.arrow} ${percent ? cell.percent : cell.difference}`}</span>
      </div>
      <SmallLine line={cell.line ?? []} ghost={base ? [] : (row.ghost ?? [])} target={row.target} width={width} of={of} />
    </div>
  );
}
