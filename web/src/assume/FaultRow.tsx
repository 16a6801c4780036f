// What is wrong with a cell, under its row: what was typed, what must hold, what was
// likely meant, and which value the results keep until it is mended. A month of what is not
// written by month is no fault: the row asks which months are meant.
import { word } from '../lang/words';
import { giveBack, type } from '../state/edits';
import { store, type Refused } from '../state/state';
import type { GridRow } from '../view';
import { textAt } from './cells';
import { asked, isAsk } from './months';

interface Props {
  cell: Refused;
  row: GridRow;
  columns: string[];
  place: string; // of the cell
  whole: string; // of the whole value
}

interface Answer {
  label: string;
  does: () => Promise<void>;
}

export function FaultRow(props: Props) {
  const { cell, row, columns } = props;
  const column = Math.max(0, cell.period - 1);
  const isOpen = isAsk(cell.fault);
  const { says, answers } = isOpen ? monthOrAll(props, columns[column]) : mending(props);
  // The focus goes back to the cell, whatever was answered.
  const then = (does: () => unknown) => async () => {
    await does();
    store.set({ goal: { path: cell.path, column } });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && !event.isComposing) void then(() => undefined)();
  };
  const where = cell.period === 0 ? row.label : columns[column];
  return (
    <tr class={'fault-row' + (isOpen ? ' asks' : '')} role="row" style={{ '--column': String(column) }}>
      <th role="rowheader">{isOpen ? '? ' + word('month.open', { place: where }) : '⚠ ' + word('assume.fault', { place: where })}</th>
      <td role="gridcell" aria-colspan={columns.length + 1}>
        <div class="fault-says" role="alert" onKeyDown={onKeyDown}>
          <span>{says}</span>
          {answers.map(({ label, does }) => (
            <button key={label} class="button small" type="button" onClick={then(does)}>
              {label}
            </button>
          ))}
          <span class="quiet">{word('assume.keeps', { value: textAt(row, column) + (row.percent && !textAt(row, column).endsWith('%') ? '%' : '') })}</span>
          <button class="button small" type="button" onClick={then(() => giveBack(cell))}>
            {word('assume.giveBack')}
          </button>
        </div>
      </td>
    </tr>
  );
}

function mending({ cell, place }: Props): { says: string; answers: Answer[] } {
  const { path, period, fault } = cell;
  return {
    says: (fault.says ?? fault.message) + (fault.says ? word('assume.meant') : ''),
    answers: (fault.fixes ?? []).map((text) => ({ label: text, does: () => type({ path, period, text, percent: false, place }) })),
  };
}

function monthOrAll({ cell, place, whole }: Props, month: string): { says: string; answers: Answer[] } {
  const { path, period, text, percent, fault } = cell;
  const { says, only, all } = asked(fault, month, text);
  const everywhere = async () => {
    giveBack(cell);
    await type({ path, period: 0, text: fault.args?.[1] ?? text, percent, place: whole });
  };
  return {
    says,
    answers: [
      { label: only, does: () => type({ path, period, text, percent, place, byPeriod: true }) },
      { label: all, does: everywhere },
    ],
  };
}
