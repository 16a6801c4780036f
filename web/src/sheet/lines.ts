// The lines of the sheet as they stand below each other: a head for each section, and the
// rows of those that are unfolded.
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

// step is the cell that a key leads to, null for a key that moves nothing.
export function step(event: KeyboardEvent, lines: Line[], columns: number, from: Cell): Cell | null {
  const far = event.ctrlKey || event.metaKey;
  const end = 1e6;
  const steps: Record<string, [number, number]> = {
    ArrowUp: [far ? -end : -1, 0],
    ArrowDown: [far ? end : 1, 0],
    ArrowLeft: [0, far ? -end : -1],
    ArrowRight: [0, far ? end : 1],
    Home: [far ? -end : 0, -end],
    End: [far ? end : 0, end],
    PageUp: [-10, 0],
    PageDown: [10, 0],
  };
  const by = steps[event.key];
  if (!by || event.altKey) return null;
  const clamp = (value: number, most: number) => Math.max(0, Math.min(most, value));
  const at = lines.findIndex((line) => line.key === from.key);
  return { key: lines[clamp(at + by[0], lines.length - 1)].key, column: clamp(from.column + by[1], columns - 1) };
}
