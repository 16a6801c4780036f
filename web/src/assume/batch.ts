// One edit of many cells: filling, clearing, typing into all that is chosen. What it makes
// are the edits; the core does them, all or none.
import type { Edit } from '../core/types';
import type { GridRow } from '../view';
import { isEditable, isHeld, periodOf } from './cells';
import type { Rect } from './range';

interface Spot {
  row: GridRow;
  column: number;
}

function spots(rows: GridRow[], rect: Rect): Spot[] {
  const all: Spot[] = [];
  for (const row of rows.slice(rect.top, rect.bottom + 1)) {
    for (let column = rect.left; column <= rect.right; column++) if (isEditable(row, column)) all.push({ row, column });
  }
  return all;
}

// clearing takes the own values of months away. Where none is chosen it asks for what is: the
// core then says what must stand, or takes away what may be left out.
export function clearing(rows: GridRow[], rect: Rect): Edit[] {
  const all = spots(rows, rect);
  const own = all.filter(({ row, column }) => periodOf(row, column) > 1 && !isHeld(row, column));
  return (own.length > 0 ? own : all).map(({ row, column }) => ({ do: 'clear', path: row.path, period: periodOf(row, column) }));
}

export function typing(rows: GridRow[], rect: Rect, text: string): Edit[] {
  const whole = rect.left === rect.right;
  return spots(rows, rect).map(({ row, column }) => {
    const period = whole || row.once || row.kind === 'part' ? periodOf(row, column) : column + 1;
    return { do: 'type', path: row.path, period, text, asPercent: !!row.percent };
  });
}

// A cell alone is filled from the one beside it; of several, all from the first row or column.
export function fillingDown(rows: GridRow[], rect: Rect): Edit[] | null {
  const top = rect.top === rect.bottom ? rect.top - 1 : rect.top;
  if (top < 0) return [];
  return filling(rows, { ...rect, top: top + 1 }, (_, column) => ({ row: rows[top], column }));
}

export function fillingRight(rows: GridRow[], rect: Rect): Edit[] | null {
  const left = rect.left === rect.right ? rect.left - 1 : rect.left;
  if (left < 0) return [];
  return filling(rows, { ...rect, left: left + 1 }, (row) => ({ row, column: left }));
}

// filling gives null when a cell to fill from is not a person's.
function filling(rows: GridRow[], rect: Rect, sourceOf: (row: GridRow, column: number) => Spot): Edit[] | null {
  const edits: Edit[] = [];
  for (const { row, column } of spots(rows, rect)) {
    const from = sourceOf(row, column);
    if (!isEditable(from.row, from.column)) return null;
    const period = periodOf(row, column);
    const fromPeriod = periodOf(from.row, from.column);
    // One value for all months goes into another as a whole, once.
    const before = edits.at(-1);
    if (before?.path === row.path && before.period === 0 && before.fromPeriod === 0 && from.row !== row) continue;
    edits.push({ do: 'fill', path: row.path, period, from: from.row.path, fromPeriod });
  }
  return edits;
}
