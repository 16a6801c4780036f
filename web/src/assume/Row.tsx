// One row of the grid. The active cell holds the field that typing goes to; until an edit
// begins the field is there but not seen, so that a composition can start in it.
import { Component } from 'preact';
import { SaidMark } from '../comments/Mark';
import { isSaidAt } from '../comments/marks';
import { word } from '../lang/words';
import type { Refused } from '../state/state';
import type { GridRow, PasteCell } from '../view';
import { isEditable, isHeld, periodOf, textAt, wasAt } from './cells';
import { Field, type FieldActs } from './Field';
import { itemPath } from './items';
import { isAsk } from './months';
import { sameCells, sameRefused, sameRow } from './same';

// The part of a row that is chosen, with the edges of the rectangle that run along it.
export interface Picked {
  left: number;
  right: number;
  top: boolean;
  bottom: boolean;
}

interface Props {
  row: GridRow;
  columns: string[];
  active: number; // column, −1 when another row is active
  chosen: boolean; // by the person; else the active cell is only where Tab leads
  editing: boolean;
  picked: Picked | null; // null unless several cells are chosen, some of them here
  refused: Refused[];
  pasted: PasteCell[]; // what a paste would put here
  said: string; // where its comments stand
  folded: boolean;
  fold: (row: GridRow) => void; // the same at every drawing, as acts
  acts: FieldActs;
}

// A row that would look the same is not drawn again: a plan has thousands of cells, and an
// edit changes few.
export class Row extends Component<Props> {
  override shouldComponentUpdate(next: Props): boolean {
    const now = this.props;
    const same = now.active === next.active && now.chosen === next.chosen && now.editing === next.editing && now.folded === next.folded && now.said === next.said;
    return !same || !samePicked(now.picked, next.picked) || !sameCells(now.columns, next.columns) || !sameCells(now.pasted, next.pasted) || !sameRow(now.row, next.row) || !sameRefused(now.refused, next.refused);
  }

  override render(props: Props) {
    return <RowView {...props} />;
  }
}

function samePicked(a: Picked | null, b: Picked | null): boolean {
  if (!a || !b) return a === b;
  return a.left === b.left && a.right === b.right && a.top === b.top && a.bottom === b.bottom;
}

function RowView(props: Props) {
  const { row, columns, said, folded, fold } = props;
  const months = columns.slice(0, -1);
  return (
    <tr role="row" class={`kind-${row.kind} ${folded ? '' : 'open'} ${row.form === 'text' ? 'is-text' : ''}`} data-path={row.path}>
      <th role="rowheader">
        {row.kind === 'group' ? (
          <button type="button" tabIndex={-1} class="fold" aria-expanded={!folded} title={row.label} onClick={() => fold(row)}>
            <span aria-hidden="true">{folded ? '▸' : '▾'}</span>
            {row.label}
            {row.owner && <span class="owner">{row.owner}</span>}
          </button>
        ) : (
          <span title={row.label}>{row.label}</span>
        )}
        <SaidMark path={row.path} said={said} name={row.label} />
        {itemPath(row) !== '' && (
          <button type="button" tabIndex={-1} class="item-more" aria-haspopup="menu" aria-label={word('items.more', { name: row.label })}>
            ⋯
          </button>
        )}
      </th>
      <td role="gridcell" aria-readonly class="unit">{row.unit}</td>
      {months.map((month, column) => (
        <CellView key={column} {...props} month={month} column={column} />
      ))}
      <td role="gridcell" aria-readonly class="total">{row.total}</td>
    </tr>
  );
}

function CellView({ row, column, month, active, chosen, editing, picked, refused, pasted, said, folded, acts }: Props & { column: number; month: string }) {
  const wrong = refused.find((cell) => cell.period === periodOf(row, column) && (cell.period > 0 || column === 0));
  const future = pasted.find((cell) => cell.column === column && cell.kind !== 'skip');
  const isActive = active === column;
  const isIn = picked ? column >= picked.left && column <= picked.right : isActive && chosen;
  const can = isEditable(row, column);
  const now = wrong?.text ?? (row.kind === 'group' && !folded ? '' : textAt(row, column));
  const text = future ? futureText(future) : now;
  const kinds = [
    can ? 'yours' : row.kind === 'group' ? '' : 'computed',
    isHeld(row, column) && 'held',
    !future && !wrong && wasAt(row, column) !== '' && 'other',
    future ? futureKind[future.kind] : wrong && (isAsk(wrong.fault) ? 'asked' : 'wrong'),
    picked && isIn && 'picked',
    picked && isIn && picked.top && 'at-top',
    picked && isIn && picked.bottom && 'at-bottom',
    picked && column === picked.left && 'at-left',
    picked && column === picked.right && 'at-right',
    isSaidAt(said, column) && 'said',
    isActive && chosen && 'active',
    isActive && editing && 'editing',
  ];
  return (
    <td role="gridcell" title={wasAt(row, column) || undefined} class={kinds.filter(Boolean).join(' ')} aria-selected={isIn} aria-readonly={can ? undefined : true} aria-invalid={wrong ? true : undefined}>
      {text}
      {isActive && <Field label={[row.label, month, text, row.unit, wasAt(row, column), isSaidAt(said, column) && word('comment.has')].filter(Boolean).join(' ')} locked={!can} editing={editing} acts={acts} />}
    </td>
  );
}

const futureKind = { ok: 'pasted', same: 'pasted', ask: 'asked', fault: 'wrong', skip: '' };

function futureText(cell: PasteCell): string {
  return cell.kind === 'ask' ? cell.typed + '?' : cell.kind === 'fault' ? cell.typed : (cell.shown ?? '');
}
