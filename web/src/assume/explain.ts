// The explanation of a cell, beside the grid: of the months that its column holds.
import { explain as lead } from '../explain/walk';
import type { GridRow } from '../view';

export function explain(row: GridRow, when: string): void {
  if (row.kind === 'group' || row.form === 'text') return;
  const path = row.kind === 'part' ? row.path.slice(0, row.path.lastIndexOf('.')) : row.path;
  lead(row.once ? path : path + '@' + when);
}
