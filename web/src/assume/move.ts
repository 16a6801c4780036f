import type { GridRow } from '../view';
import type { Active } from './Assume';

// move is the cell so many rows and columns away, kept inside the grid.
export function move(rows: GridRow[], periods: number, from: Active, down: number, right: number): Active {
  const clamp = (value: number, most: number) => Math.max(0, Math.min(most, value));
  const at = rows.findIndex((row) => row.path === from.path);
  const row = rows[clamp(at + down, rows.length - 1)];
  return { path: row.path, column: clamp(from.column + right, periods - 1) };
}
