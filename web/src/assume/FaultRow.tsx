// What is wrong with a cell, under its row: what was typed, what must hold, what was
// likely meant, and which value the results keep until it is mended.
import { word } from '../lang/words';
import { giveBack, type } from '../state/edits';
import type { Refused } from '../state/state';
import type { GridRow } from '../view';
import { textAt } from './cells';

interface Props {
  cell: Refused;
  row: GridRow;
  columns: string[];
  place: string;
}

export function FaultRow({ cell, row, columns, place }: Props) {
  const column = Math.max(0, cell.period - 1);
  const fix = (text: string) => void type({ path: cell.path, period: cell.period, text, percent: false, place });
  return (
    <tr class="fault-row" role="row">
      <th role="rowheader">⚠ {word('assume.fault', { place: cell.period === 0 ? row.label : row.locked ? cell.place : columns[column] })}</th>
      <td role="gridcell" aria-colspan={columns.length + 1}>
        <div class="fault-says" role="alert" style={{ '--column': String(column) }}>
          <span>{cell.fault.message}</span>
          {cell.fault.fixes?.map((one) => (
            <button key={one} class="button small" type="button" onClick={() => fix(one)}>
              {one}
            </button>
          ))}
          <span class="quiet">{word('assume.keeps', { value: textAt(row, column) + (row.percent && !textAt(row, column).endsWith('%') ? '%' : '') })}</span>
          <button class="button small" type="button" onClick={() => giveBack(cell)}>
            {word('assume.giveBack')}
          </button>
        </div>
      </td>
    </tr>
  );
}
