// What is wrong with a cell, under its row: what was typed, what must hold, what was
// likely meant, and which value the results keep until it is mended.
import { word } from '../lang/words';
import { change, giveBack, type } from '../state/edits';
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
  const { fault } = cell;
  const fix = (text: string) => void type({ path: cell.path, period: cell.period, text, percent: false, place });
  return (
    <tr class="fault-row" role="row" style={{ '--column': String(column) }}>
      <th role="rowheader">⚠ {word('assume.fault', { place: cell.period === 0 ? row.label : columns[column] })}</th>
      <td role="gridcell" aria-colspan={columns.length + 1}>
        <div class="fault-says" role="alert">
          <span>
            {fault.says ?? fault.message}
            {fault.says && word('assume.meant')}
          </span>
          {fault.fixes?.map((one) => (
            <button key={one} class="button small" type="button" onClick={() => fix(one)}>
              {one}
            </button>
          ))}
          {fault.code === 'period-needs-series' && (
            <button class="button small" type="button" onClick={() => void byPeriod(cell, row, place)}>
              {word('form.toSeries')}
            </button>
          )}
          <span class="quiet">{word('assume.keeps', { value: textAt(row, column) + (row.percent && !textAt(row, column).endsWith('%') ? '%' : '') })}</span>
          <button class="button small" type="button" onClick={() => giveBack(cell)}>
            {word('assume.giveBack')}
          </button>
        </div>
      </td>
    </tr>
  );
}

// byPeriod writes the value by period, so that one of its cells can take what was typed.
async function byPeriod(cell: Refused, row: GridRow, place: string): Promise<void> {
  const { path, period, text } = cell;
  const faults = await change(
    [
      { do: 'form', path, text: 'series' },
      { do: 'type', path, period, text, asPercent: row.percent },
    ],
    place,
  );
  if (faults.length === 0) giveBack(cell);
}
