// The lines of the sheet as they stand below each other: a head for each section, and the
// rows of those that are unfolded.
import { clamp, type Step } from '../table/step';
import type { Sheet, SheetRow, SheetSection } from './types';

export interface Line {
  key: string; // a row may stand in two sections
  section: SheetSection;
  row?: SheetRow; // none: the head of the section
}

export function linesOf(sheet: Sheet): Line[] {
  return sheet.sections.flatMap((section) => [{ key: section.id, section }, ...(section.rows ?? []).map((row) => ({ key: section.id + ' ' + row.path, section, row }))]);
}

// The cell that is active: a line, and a column from 0; the last one is the total.
export interface Cell {
  key: string;
  column: number;
}

// addressOf is the address of a cell's number, '' where there is none. The total is a row
// over all of the plan.
export function addressOf(sheet: Sheet, line: Line | undefined, column: number): string {
  const row = line && (line.row ?? line.section.tells);
  if (!row) return '';
  return column >= sheet.columns.length ? row.path : row.path + '@' + sheet.columns[column].key;
}

// moved is the cell so many lines and columns away, kept inside the sheet.
export function moved(lines: Line[], columns: number, from: Cell, { down, right }: Step): Cell {
  const at = lines.findIndex((line) => line.key === from.key);
  return { key: lines[clamp(at + down, lines.length)].key, column: clamp(from.column + right, columns) };
}
