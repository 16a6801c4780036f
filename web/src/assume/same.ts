// Which rows of a new page are as they were: most are after an edit, and need no drawing.
import type { Refused } from '../state/state';
import type { GridRow } from '../view';

function sameTexts(a: string[] | null, b: string[] | null): boolean {
  if (a === b || !a || !b) return a === b;
  return a.length === b.length && a.every((text, i) => text === b[i]);
}

const fields = ['kind', 'path', 'label', 'owner', 'unit', 'held', 'locked', 'input', 'total', 'percent'] as const;

export function sameRow(a: GridRow, b: GridRow): boolean {
  return fields.every((field) => a[field] === b[field]) && sameTexts(a.texts, b.texts);
}

export function sameRefused(a: Refused[], b: Refused[]): boolean {
  return a.length === b.length && a.every((cell, i) => cell === b[i]);
}
