// The pointer in the grid: a press chooses, with Shift or dragged a range, on a head a whole
// row or column; two presses edit, or explain what is computed.
import { useRef } from 'preact/hooks';
import { headCells } from '../table/at';
import type { Active } from './Assume';
import { isEditable } from './cells';
import { follow } from './drag';
import { explain } from './explain';
import { rangeOf } from './range';
import type { GridHands } from './useGridKeys';

export function useMouse({ assume, rows, periods, range, editor, go }: GridHands) {
  const dragging = useRef(false);
  const extendBy = useRef(range.extendBy);
  extendBy.current = range.extendBy;

  const cellOf = (target: EventTarget | null): Active | null => {
    const td = (target as Element).closest<HTMLTableCellElement>('td[role=gridcell]');
    const path = td?.closest('tr')?.dataset.path;
    const column = (td?.cellIndex ?? 0) - headCells;
    return path && column >= 0 && column < periods ? { path, column } : null;
  };

  // A head chooses its row or column; what is chosen so begins at its first cell.
  const headOf = (target: EventTarget | null): Parameters<typeof rangeOf>[1] | null => {
    const th = (target as Element).closest('button') ? null : (target as Element).closest<HTMLTableCellElement>('th');
    const path = th?.closest('tr')?.dataset.path;
    const row = rows.findIndex((one) => one.path === path);
    const column = (th?.cellIndex ?? 0) - headCells;
    if (row >= 0) return { top: row, bottom: row, left: 0, right: periods - 1 };
    if (th && !path && column >= 0 && column < periods) return { top: 0, bottom: rows.length - 1, left: column, right: column };
    return null;
  };

  const onMouseDown = (event: MouseEvent) => {
    if (event.button !== 0 || (event.target as Element).matches('.editing > input')) return;
    const cell = cellOf(event.target);
    const head = cell ? null : headOf(event.target);
    if (!cell && !head) return;
    event.preventDefault();
    editor.commit();
    if (head) {
      const whole = rangeOf(rows, head);
      go(whole.from);
      range.choose(whole.from, whole);
    } else if (event.shiftKey) range.extend(cell!);
    else go(cell!);
    dragging.current = cell !== null;
    if (cell) follow(event, (down, right) => extendBy.current(down, right));
  };
  const onMouseOver = (event: MouseEvent) => {
    if (!dragging.current) return;
    if ((event.buttons & 1) === 0) dragging.current = false;
    else {
      const cell = cellOf(event.target);
      if (cell) range.extend(cell);
    }
  };
  const onMouseUp = () => {
    dragging.current = false;
  };
  const onDblClick = (event: MouseEvent) => {
    const cell = cellOf(event.target);
    const row = rows.find((one) => one.path === cell?.path);
    if (!cell || !row || editor.isOpen()) return;
    if (isEditable(row, cell.column)) editor.begin({ row, column: cell.column });
    else if (row.kind === 'computed') explain(row, assume.keys[cell.column]);
  };
  return { onMouseDown, onMouseOver, onMouseUp, onDblClick };
}
