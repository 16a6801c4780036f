// The parts of a growing or uncertain value have rows of their own, which stay away until they are
// asked for: by hand, by a fault in one of them, or by whoever leads to one.
import type { Place, Refused } from '../state/state';
import type { GridRow } from '../view';

export const parentOf = (path: string): string => path.slice(0, path.lastIndexOf('.'));

// wholeOf is the value that a path is a part of: "….spend" of "….spend.growth" and "….spend.season.3".
export const wholeOf = (path: string): string => path.replace(/(\.season|\.dated)?\.[^.]+$/, '');

export function hasParts(rows: GridRow[], row: GridRow | null): boolean {
  return !!row && rows.some((one) => one.kind === 'part' && wholeOf(one.path) === row.path);
}

export function withoutParts(rows: GridRow[], shown: ReadonlySet<string>, refused: Refused[], places: (Place | null)[]): GridRow[] {
  const isAsked = (path: string) => refused.some((one) => one.path === path) || places.some((one) => one?.path === path);
  const open = new Set(shown);
  for (const row of rows) if (row.kind === 'part' && isAsked(row.path)) open.add(wholeOf(row.path));
  return rows.filter((row) => row.kind !== 'part' || open.has(wholeOf(row.path)));
}
