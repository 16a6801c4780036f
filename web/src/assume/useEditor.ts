// Editing in the active cell, as a spreadsheet does it: what is typed replaces, and arrows
// then take it and move; F2 edits what is there, and arrows move the caret.
import { useRef, useState } from 'preact/hooks';
import { giveBack, type } from '../state/edits';
import { store, type Refused } from '../state/state';
import { isSettled } from '../state/turn';
import { dropped, left } from '../state/unentered';
import { keepTyped } from '../shell/unentered';
import type { Assume, GridRow } from '../view';
import { placeName } from './place';
import { editText, isEditable, periodOf } from './cells';

type Mode = '' | 'enter' | 'edit';

interface Cell {
  row: GridRow;
  column: number;
}

export function refusedAt(refused: Refused[], row: GridRow, column: number): Refused | undefined {
  return refused.find((cell) => cell.path === row.path && cell.period === periodOf(row, column));
}

export function useEditor(assume: Assume, refused: Refused[], field: () => HTMLInputElement | null) {
  const [mode, setMode] = useState<Mode>('');
  const open = useRef<Cell | null>(null); // an edit ends once, though a key and a blur both end it
  const begun = useRef(''); // what stood in the field at the beginning

  const shown = ({ row, column }: Cell) => refusedAt(refused, row, column)?.text ?? editText(row, column);

  // begin opens an edit with what the cell holds; starting keeps what was just typed.
  const begin = (cell: Cell, starting = false) => {
    const input = field();
    if (!input || open.current || !isEditable(cell.row, cell.column)) return;
    if (!starting) input.value = shown(cell);
    begun.current = starting ? '' : input.value;
    open.current = cell;
    input.focus({ preventScroll: true });
    setMode(starting ? 'enter' : 'edit');
    if (store.get().pasting) store.set({ pasting: null });
  };

  // written keeps what stands in the field with every key.
  const written = () => {
    if (open.current) keepTyped(field(), { is: 'cell', column: open.current.column, ...target(open.current) });
  };

  const close = () => {
    open.current = null;
    setMode('');
    left();
  };
  const cancel = () => {
    dropped();
    close();
  };

  // take ends the edit and gives what is typed, null when nothing is to change.
  const take = (): { cell: Cell; text: string } | null => {
    if (!open.current) return null;
    const { column } = open.current;
    const row = assume.rows.find((one) => one.path === open.current!.row.path) ?? open.current.row;
    const text = field()?.value.trim() ?? '';
    close();
    const kept = editText(row, column);
    const unchanged = text === (isSettled() ? kept : begun.current);
    if (text !== '' && !unchanged && text !== refusedAt(refused, row, column)?.text) return { cell: { row, column }, text };
    if (text === '' || text === kept) giveBack({ path: row.path, period: periodOf(row, column) });
    return null;
  };

  const commit = () => {
    const taken = take();
    if (!taken) return;
    void type({ ...target(taken.cell), text: taken.text });
  };

  // target is what a cell writes.
  const target = ({ row, column }: Cell) => {
    const period = periodOf(row, column);
    return { path: row.path, period, percent: !!row.percent, place: placeName(assume.rows, row, period === 0 ? '' : assume.columns[column]) };
  };

  return { mode, setMode, isOpen: () => open.current !== null, begin, written, cancel, take, commit };
}
