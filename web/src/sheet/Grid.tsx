// The rows by column: one stop of Tab, arrows inside, Enter goes on from a cell.
import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { change, explain } from '../explain/walk';
import { commentOn } from '../comments/acts';
import { marksOf } from '../comments/marks';
import { word } from '../lang/words';
import { isComposing } from '../shell/composing';
import { show } from '../state/pages';
import { stepOf } from '../table/step';
import { columnWidth } from '../table/width';
import type { Comments } from '../comments/types';
import type { Sheet } from './types';
import { addressOf, moved, type Cell, type Line } from './lines';
import { Row, type Acts } from './Row';

interface Props {
  sheet: Sheet;
  lines: Line[];
  active: Cell | null;
  setActive: (active: Cell) => void;
  explaining: boolean;
  comments?: Comments;
}

export function Grid({ sheet, lines, active, setActive, explaining, comments }: Props) {
  const box = useRef<HTMLTableElement>(null);
  const focusNext = useRef(false);
  const columns = sheet.columns.length + 1;
  const here = active && lines.some((line) => line.key === active.key) ? active : { key: lines[0].key, column: 0 };
  const line = lines.find((one) => one.key === here.key)!;

  useLayoutEffect(() => {
    if (!focusNext.current) return;
    focusNext.current = false;
    const cell = box.current?.querySelector<HTMLElement>('[tabindex="0"]');
    cell?.focus({ preventScroll: true });
    cell?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  });
  useLayoutEffect(() => {
    box.current?.querySelector('.explained')?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [sheet.cell]);
  const go = (to: Cell) => {
    focusNext.current = true;
    setActive(to);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (isComposing(event)) return;
    const { section, row } = line;
    const step = stepOf(event);
    if (!row && event.key === 'ArrowRight' && !section.open && here.column === 0) fold(sheet, line);
    else if (!row && event.key === 'ArrowLeft' && section.open && here.column === 0) fold(sheet, line);
    else if (step) go(moved(lines, columns, here, step));
    else if (event.key === 'Enter' || event.key === 'F2') enter(sheet, line, here.column);
    else if (event.key === ' ' && !row) fold(sheet, line);
    else if (event.altKey && event.code === 'KeyM' && (event.ctrlKey || event.metaKey)) commentOn(addressOf(sheet, line, here.column));
    else if (event.key === 'F8') explainCell(sheet, line, here.column);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const handlers = useRef<Acts | null>(null);
  handlers.current = {
    fold: (one) => {
      go({ key: one.key, column: 0 });
      fold(sheet, one);
    },
    choose: (one, column) => {
      go({ key: one.key, column });
      if (explaining) explainCell(sheet, one, column, true);
    },
    enter: (one, column) => enter(sheet, one, column),
  };
  const [acts] = useState<Acts>(() => ({
    fold: (one) => handlers.current!.fold(one),
    choose: (one, column) => handlers.current!.choose(one, column),
    enter: (one, column) => handlers.current!.enter(one, column),
  }));
  const said = useMemo(() => marksOf(comments, sheet.columns.map((column) => column.key)), [comments, sheet]);
  const reads = columnsOf(sheet);
  const heads = [...sheet.columns.map((column) => column.label), sheet.total];
  const texts = lines.map(({ row, section }) => (row ?? section.tells)?.texts ?? null);
  return (
    <div class="sheet-box">
      <table class="sheet calc" role="treegrid" aria-label={word('sheet.grid')} aria-readonly ref={box} onKeyDown={onKeyDown} style={{ '--months': String(columns - 1), '--month': `${columnWidth(heads, texts)}px` }}>
        <thead role="rowgroup">
          <tr role="row">
            <th role="columnheader">{word('sheet.row')}</th>
            <th role="columnheader" class="unit">
              {word('assume.unit')}
            </th>
            {heads.map((label, i) => (
              <th key={i} role="columnheader" class={active && i === here.column ? 'at' : ''}>
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {lines.map((one) => {
            const column = one.key === here.key ? here.column : -1;
            const path = (one.row ?? one.section.tells)?.path ?? '';
            return <Row key={one.key} line={one} columns={columns} active={column} chosen={column >= 0 && active !== null} explained={reads.cell(path)} marks={reads.marks(path)} said={said(path)} acts={acts} />;
          })}
        </tbody>
      </table>
    </div>
  );
}

// fold opens a section, or closes it. A filter has opened all there are.
export function fold(sheet: Sheet, { section }: Line): void {
  const open = sheet.sections.filter((one) => one.open).map((one) => one.id);
  const next = section.open ? open.filter((id) => id !== section.id) : [...open, section.id];
  void show({ open: next.length > 0 ? next : ['-'] }); // none would be the core's own choice
}

function explainCell(sheet: Sheet, line: Line, column: number, stay = false): void {
  const address = addressOf(sheet, line, column);
  if (address) explain(address, stay);
}

// enter goes on from a cell: to the assumption that it is, else to its explanation.
function enter(sheet: Sheet, line: Line, column: number): void {
  const { row } = line;
  if (!row) fold(sheet, line);
  else if (row.input) change({ path: row.path, section: '', period: Math.min(column, sheet.columns.length - 1) + 1 });
  else explainCell(sheet, line, column);
}

// columnsOf finds the outlined cells of a row.
function columnsOf(sheet: Sheet): { cell: (path: string) => number; marks: (path: string) => string } {
  const at = (address: string) => {
    const [path, when] = address.split('@');
    return { path, column: sheet.columns.findIndex((column) => column.key === when) };
  };
  const cell = at(sheet.cell ?? '@');
  const marked = new Map<string, string>();
  for (const one of sheet.marks ?? []) {
    const { path, column } = at(one);
    marked.set(path, (marked.get(path) ?? ',') + column + ',');
  }
  return { cell: (path) => (path !== '' && path === cell.path ? cell.column : -1), marks: (path) => marked.get(path) ?? '' };
}
