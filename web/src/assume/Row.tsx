// One row of the grid. The active cell holds the field that typing goes to; until an edit
// begins the field is there but not seen, so that a composition can start in it.
import { Component } from 'preact';
import type { Refused } from '../state/state';
import type { GridRow } from '../view';
import { isEditable, isHeld, periodOf, textAt } from './cells';
import { sameRefused, sameRow } from './same';

// What a row can ask of the grid; the same object for all rows and all drawings.
export interface Acts {
  fold: (row: GridRow) => void;
  choose: (row: GridRow, column: number) => void;
  open: (row: GridRow, column: number) => void;
  leave: (row: GridRow, column: number) => void;
}

interface Props {
  row: GridRow;
  periods: number;
  active: number; // column, −1 when another row is active
  chosen: boolean; // by the person; else the active cell is only where Tab leads
  editing: boolean;
  refused: Refused[];
  folded: boolean;
  acts: Acts;
}

// A row that would look the same is not drawn again: a plan has thousands of cells, and an
// edit changes few.
export class Row extends Component<Props> {
  override shouldComponentUpdate(next: Props): boolean {
    const now = this.props;
    const same = now.active === next.active && now.chosen === next.chosen && now.editing === next.editing && now.folded === next.folded && now.periods === next.periods;
    return !same || !sameRow(now.row, next.row) || !sameRefused(now.refused, next.refused);
  }

  override render(props: Props) {
    return <RowView {...props} />;
  }
}

function RowView(props: Props) {
  const { row, periods, refused, folded, acts } = props;
  const columns = Array.from({ length: periods }, (_, i) => i);
  return (
    <tr role="row" class={`kind-${row.kind} ${folded ? '' : 'open'}`} data-path={row.path}>
      <th role="rowheader">
        {row.kind === 'group' ? (
          <button type="button" tabIndex={-1} class="fold" aria-expanded={!folded} onClick={() => acts.fold(row)}>
            <span aria-hidden="true">{folded ? '▸' : '▾'}</span> {row.label}
            {row.owner && <span class="owner">{row.owner}</span>}
          </button>
        ) : (
          <span title={row.label}>{row.label}</span>
        )}
      </th>
      <td role="gridcell" aria-readonly class="unit">{row.unit}</td>
      {columns.map((column) => (
        <CellView key={column} {...props} column={column} wrong={refused.find((cell) => cell.period === periodOf(row, column) && (cell.period > 0 || column === 0))} />
      ))}
      <td role="gridcell" aria-readonly class="total">{row.total}</td>
    </tr>
  );
}

function CellView({ row, column, active, chosen, editing, wrong, folded, acts }: Props & { column: number; wrong?: Refused }) {
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
        acts.choose(row, column);
      }}
      onDblClick={() => acts.open(row, column)}
    >
      {text}
      {isActive && can && <input class="editor" tabIndex={-1} aria-label={row.label} onBlur={() => acts.leave(row, column)} />}
    </td>
  );
}
