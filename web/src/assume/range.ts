// What is chosen in the grid: two cells that are opposite corners of a rectangle. The rows
// between them are those that are seen.
import type { GridRow } from '../view';
import type { Active } from './Assume';

export interface Range {
  from: Active;
  to: Active;
}

// Rows and columns by their places, both ends included.
export interface Rect {
  top: number;
  bottom: number;
  left: number;
  right: number;
}

const placeOf = (rows: GridRow[], path: string) => rows.findIndex((row) => row.path === path);

// rectOf is the rectangle of a range, or of the active cell when a corner is gone.
export function rectOf(rows: GridRow[], here: Active, range: Range | null): Rect {
  const a = range ? placeOf(rows, range.from.path) : -1;
  const b = range ? placeOf(rows, range.to.path) : -1;
  if (!range || a < 0 || b < 0) {
    const row = Math.max(0, placeOf(rows, here.path));
    return { top: row, bottom: row, left: here.column, right: here.column };
  }
  const [left, right] = [range.from.column, range.to.column].sort((x, y) => x - y);
  return { top: Math.min(a, b), bottom: Math.max(a, b), left, right };
}

export function isMany(rect: Rect): boolean {
  return rect.top < rect.bottom || rect.left < rect.right;
}

export function rangeOf(rows: GridRow[], rect: Rect): Range {
  return { from: { path: rows[rect.top].path, column: rect.left }, to: { path: rows[rect.bottom].path, column: rect.right } };
}

// next is the cell after one within a rectangle, line by line along the way it goes: down for
// Enter, right for Tab; by −1 it is the one before. After the last comes the first.
export function next(rows: GridRow[], rect: Rect, from: Active, way: 'down' | 'right', by: number): Active {
  const tall = rect.bottom - rect.top + 1;
  const wide = rect.right - rect.left + 1;
  const row = placeOf(rows, from.path) - rect.top;
  const column = from.column - rect.left;
  const size = tall * wide;
  const at = way === 'down' ? column * tall + row : row * wide + column;
  const to = (at + by + size) % size;
  const down = way === 'down' ? to % tall : (to - (to % wide)) / wide;
  const right = way === 'down' ? (to - (to % tall)) / tall : to % wide;
  return { path: rows[rect.top + down].path, column: rect.left + right };
}
