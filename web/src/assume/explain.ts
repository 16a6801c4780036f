// The explanation of a cell, beside the grid.
import { explain as lead } from '../explain/walk';
import { store } from '../state/state';
import type { GridRow } from '../view';

export function explain(row: GridRow, column: number): void {
  if (row.kind === 'group' || row.form === 'text') return;
  const path = row.kind === 'part' ? row.path.slice(0, row.path.lastIndexOf('.')) : row.path;
  const byMonth = store.get().grain === 'month';
  lead(byMonth && !row.once ? path + '@' + (column + 1) : path);
}
