import type { Refused } from '../state/state';
import { clamp } from '../table/step';
import type { GridRow } from '../view';
import type { Active } from './Assume';

// move is the cell so many rows and columns away, kept inside the grid.
export function move(rows: GridRow[], periods: number, from: Active, down: number, right: number): Active {
  const at = rows.findIndex((row) => row.path === from.path);
  const row = rows[clamp(at + down, rows.length)];
  return { path: row.path, column: clamp(from.column + right, periods) };
}

// nextFault is the refused cell after one, row by row and then from the first.
export function nextFault(rows: GridRow[], refused: Refused[], from: Active): Active | null {
  const cells = rows.flatMap((row) => refused.filter((cell) => cell.path === row.path).map((cell) => ({ path: row.path, column: Math.max(0, cell.period - 1) })));
  const placed = cells.map((cell) => ({ cell, row: rows.findIndex((row) => row.path === cell.path) }));
  placed.sort((a, b) => a.row - b.row || a.cell.column - b.cell.column);
  const at = rows.findIndex((row) => row.path === from.path);
  const after = placed.find(({ cell, row }) => row > at || (row === at && cell.column > from.column));
  return (after ?? placed[0])?.cell ?? null;
}
