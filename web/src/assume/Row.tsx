// One row of the grid. The active cell holds the field that typing goes to; until an edit
// begins the field is there but not seen, so that a composition can start in it.
import { word } from '../lang/words';
import type { Refused } from '../state/state';
import type { GridRow } from '../view';
import { isEditable, isHeld, periodOf, textAt } from './cells';

interface Props {
  row: GridRow;
  periods: number;
  active: number; // column, −1 when another row is active
  chosen: boolean; // by the person; else the active cell is only where Tab leads
  editing: boolean;
  refused: Refused[];
  folded: boolean;
  fold: () => void;
  choose: (column: number) => void;
  open: (column: number) => void;
  leave: (column: number) => void;
}

export function Row(props: Props) {
  const { row, periods, refused, folded, fold } = props;
  const columns = Array.from({ length: periods }, (_, i) => i);
  return (
    <tr class={`kind-${row.kind} ${folded ? '' : 'open'}`} data-path={row.path}>
      <th scope="row">
        {row.kind === 'group' ? (
          <button type="button" tabIndex={-1} class="fold" aria-expanded={!folded} aria-label={word(folded ? 'assume.unfold' : 'assume.fold', { name: row.label })} onClick={fold}>
            {folded ? '▸' : '▾'} {row.label}
            {row.owner && <span class="owner">{row.owner}</span>}
          </button>
        ) : (
          <span title={row.label}>{row.label}</span>
        )}
      </th>
      <td class="unit">{row.unit}</td>
      {columns.map((column) => (
        <CellView key={column} {...props} column={column} wrong={refused.find((cell) => cell.period === periodOf(row, column) && (cell.period > 0 || column === 0))} />
      ))}
      <td class="total">{row.total}</td>
    </tr>
  );
}

function CellView({ row, column, active, chosen, editing, wrong, folded, choose, open, leave }: Props & { column: number; wrong?: Refused }) {
  const isActive = active === column;
  const can = isEditable(row, column);
  const text = wrong?.text ?? (row.kind === 'group' && !folded ? '' : textAt(row, column));
  const kinds = [
    can ? 'yours' : row.kind === 'group' ? '' : 'computed',
    isHeld(row, column) && 'held',
    wrong && 'wrong',
    isActive && chosen && 'active',
    isActive && editing && 'editing',
  ];
  return (
    <td
      role="gridcell"
      class={kinds.filter(Boolean).join(' ')}
      tabIndex={isActive ? 0 : -1}
      aria-readonly={can ? undefined : true}
      aria-invalid={wrong ? true : undefined}
      onMouseDown={(event) => {
        if (isActive && editing) return;
        event.preventDefault();
        choose(column);
      }}
      onDblClick={() => open(column)}
    >
      {text}
      {isActive && can && <input class="editor" tabIndex={-1} aria-label={row.label} onBlur={() => leave(column)} />}
    </td>
  );
}
