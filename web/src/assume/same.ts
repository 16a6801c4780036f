// Which rows of a new page are as they were: most are after an edit, and need no drawing.
import type { Refused } from '../state/state';
import type { GridRow } from '../view';

// sameCells compares lists of texts, or of what is one and the same object.
export function sameCells<T>(a: T[] | null, b: T[] | null): boolean {
  if (a === b || !a || !b) return a === b;
  return a.length === b.length && a.every((one, i) => one === b[i]);
}

const fields = ['kind', 'path', 'label', 'owner', 'unit', 'held', 'locked', 'input', 'total', 'percent', 'differs'] as const;

export function sameRow(a: GridRow, b: GridRow): boolean {
  return a === b || (fields.every((field) => a[field] === b[field]) && sameCells(a.texts, b.texts) && sameCells(a.was ?? [], b.was ?? []));
}

export function sameRefused(a: Refused[], b: Refused[]): boolean {
  return sameCells(a, b);
}
