// How a row of the grid is read and written: which text a cell shows, and which part of
// the assumption an edit there means.
import type { GridRow } from '../view';

// A part of a value, and a value that holds once, stand in the first column alone.
function isOnce(row: GridRow): boolean {
  return row.kind === 'part' || !!row.once;
}

// A constant has one text that holds for every period: typing in its first cell changes the
// whole value, typing further right changes that period alone. A cell of several months means
// no period, −1.
export function periodOf(row: GridRow, column: number): number {
  const single = (row.texts?.length ?? 0) <= 1;
  if (isOnce(row) || (single && column === 0)) return 0;
  return row.locked ? -1 : column + 1;
}

export function textAt(row: GridRow, column: number): string {
  const texts = row.texts ?? [];
  if (isOnce(row)) return column === 0 ? (texts[0] ?? '') : '';
  return texts[column] ?? (texts.length === 1 && row.kind !== 'group' ? texts[0] : '');
}

// wasAt is what the plan says in words where the scenario that is open says otherwise; '' where it does not.
export function wasAt(row: GridRow, column: number): string {
  const was = row.was ?? [];
  if (was.length <= 1 && (column === 0 || !isOnce(row))) return was[0] ?? '';
  return was[column] ?? '';
}

// isHeld says that the cell merely carries an earlier value on.
export function isHeld(row: GridRow, column: number): boolean {
  if (row.kind !== 'input' || isOnce(row)) return false;
  if (row.texts?.length === 1) return column > 0;
  return !!row.held && column + 1 >= row.held;
}

export function isEditable(row: GridRow, column: number): boolean {
  if (isOnce(row)) return column === 0;
  return row.kind === 'input' && periodOf(row, column) >= 0;
}

// editText is what stands in the field when an edit begins: the whole value as a person
// would type it where the cell stands for all of it.
export function editText(row: GridRow, column: number): string {
  const text = periodOf(row, column) === 0 ? (row.input ?? textAt(row, 0)) : textAt(row, column);
  return row.percent && text !== '' && /^[−\-\d.,]+$/.test(text) ? text + '%' : text;
}

// A section of more rows than a screen or two shows opens with its first group alone: the
// folded ones give their totals, and an edit then draws within a frame.
const manyRows = 60;

// foldedGroups are the groups that are folded: by the rule, unless a person turned them;
// never one in which a fault waits.
export function foldedGroups(rows: GridRow[], turned: ReadonlySet<string>, refused: { path: string }[]): ReadonlySet<string> {
  const groups = rows.filter((row) => row.kind === 'group').map((row) => row.path);
  const faulty = new Set(refused.map((cell) => rows.find((row) => row.path === cell.path)?.group));
  const folds = (path: string, place: number) => rows.length > manyRows && place > 0;
  return new Set(groups.filter((path, i) => !faulty.has(path) && folds(path, i) !== turned.has(path)));
}

// unfolded are the rows that are seen when some groups are folded.
export function unfolded(rows: GridRow[], folded: ReadonlySet<string>): GridRow[] {
  return rows.filter((row) => row.kind === 'group' || !row.group || !folded.has(row.group));
}

// leadsTo is the row of a path, else the nearest that holds it: who gives a source is led to its value.
export function leadsTo(rows: GridRow[], path: string): GridRow | undefined {
  const holds = rows.filter((row) => (path + '.').startsWith(row.path + '.'));
  return holds.reduce<GridRow | undefined>((best, row) => (best && best.path.length >= row.path.length ? best : row), undefined);
}
