// Where comments stand in a grid: whole rows, and single cells.
import type { Comments } from './types';

// marksOf gives for the path of a row which cells have open comments, and how many its whole has: '2|,3,7,'; '' for none.
export function marksOf(comments: Comments | undefined, keys: string[]): (path: string) => string {
  const rows = new Map<string, { whole: number; cells: string }>();
  for (const { path, at, open } of comments?.marks ?? []) {
    if (open === 0) continue;
    const row = rows.get(path) ?? { whole: 0, cells: ',' };
    const column = at ? keys.indexOf(at) : -1;
    if (column < 0) row.whole += open;
    else row.cells += column + ',';
    rows.set(path, row);
  }
  return (path) => {
    const row = rows.get(path);
    return row ? row.whole + '|' + row.cells : '';
  };
}

export const wholeIn = (said: string): string => said.split('|')[0].replace(/^0$/, '');

export const isSaidAt = (said: string, column: number): boolean => said.includes(`,${column},`);
