// The grid of assumptions: one stop of Tab, arrows inside; typing replaces, Enter or F2
// edits, Esc leaves. Pressing Enter to end a composition never takes the value.
import { Fragment } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { word } from '../lang/words';
import { giveBack, type } from '../state/edits';
import type { Place, Refused } from '../state/state';
import { store } from '../state/state';
import type { Assume, GridRow } from '../view';
import { placeName, type Active } from './Assume';
import { editText, foldedGroups, isEditable, periodOf, unfolded } from './cells';
import { FaultRow } from './FaultRow';
import { move } from './move';
import { Row, type Acts } from './Row';

interface Props {
  assume: Assume;
  refused: Refused[];
  goal: Place | null;
  active: Active | null;
  setActive: (active: Active) => void;
}

export function Grid({ assume, refused, goal, active, setActive }: Props) {
  const box = useRef<HTMLTableElement>(null);
  const [turned, setTurned] = useState<ReadonlySet<string>>(new Set()); // groups that a person folded or unfolded
  const [editing, setEditing] = useState(false);
  const focusNext = useRef(false);
  const open = useRef(false); // an edit is open; it ends once, though a key and a blur both end it
  const folded = foldedGroups(assume.rows, turned, refused);
  const rows = unfolded(assume.rows, folded);
  const periods = assume.columns.length - 1;
  const here = active && rows.some((row) => row.path === active.path) ? active : { path: rows[0]?.path ?? '', column: 0 };
  const row = rows.find((one) => one.path === here.path);

  // A cell that became active by key or by click takes the focus as soon as it is drawn,
  // before the next key comes.
  useLayoutEffect(() => {
    if (!focusNext.current) return;
    focusNext.current = false;
    const cell = box.current?.querySelector<HTMLElement>('[tabindex="0"]');
    cell?.focus({ preventScroll: true });
    cell?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  });

  const field = () => box.current?.querySelector<HTMLInputElement>('input.editor') ?? null;
  const go = (to: Active) => {
    focusNext.current = true;
    setEditing(false);
    setActive(to);
  };
  const fold = (path: string) => {
    const next = new Set(turned);
    if (!next.delete(path)) next.add(path);
    setTurned(next);
  };
  const begin = (text: string) => {
    const input = field();
    if (!row || !input) return;
    input.value = text;
    input.focus({ preventScroll: true });
    open.current = true;
    setEditing(true);
  };
  const shownText = (one: GridRow, column: number) => refusedAt(refused, one, column)?.text ?? editText(one, column);
  const commit = (one: GridRow, column: number) => {
    if (!open.current) return;
    open.current = false;
    const text = field()?.value.trim() ?? '';
    const period = periodOf(one, column);
    setEditing(false);
    if (text === '' || text === editText(one, column)) giveBack({ path: one.path, period });
    else if (text !== refusedAt(refused, one, column)?.text) {
      const place = placeName(assume.rows, one, period === 0 ? '' : assume.columns[column]);
      void type({ path: one.path, period, text, percent: !!one.percent, place });
    }
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.isComposing || !row) return;
    if (open.current) {
      const steps: Record<string, [number, number]> = { Enter: [event.shiftKey ? -1 : 1, 0], Tab: [0, event.shiftKey ? -1 : 1] };
      const by = steps[event.key];
      if (by) {
        event.preventDefault();
        commit(row, here.column);
        go(move(rows, periods, here, by[0], by[1]));
      } else if (event.key === 'Escape') {
        event.preventDefault();
        open.current = false;
        go(here);
      }
      return;
    }
    if (event.altKey && event.key === 'ArrowDown') {
      const next = nextFault(rows, refused, here);
      if (next) go(next);
    } else if (event.key === 'Enter' && row.kind === 'group') fold(row.path);
    else if ((event.key === 'Enter' || event.key === 'F2') && isEditable(row, here.column)) begin(shownText(row, here.column));
    else if (event.key === 'Escape' && refusedAt(refused, row, here.column)) giveBack({ path: row.path, period: periodOf(row, here.column) });
    else if (isTyping(event)) {
      if (isEditable(row, here.column)) begin(''); // the key itself then lands in the field
      else if (row.kind !== 'group') store.set({ say: word(row.kind === 'input' ? 'assume.locked' : 'assume.computed') });
      return;
    } else {
      const to = jump(event, rows, periods, here);
      if (!to) return;
      go(to);
    }
    event.preventDefault();
  };

  // Whoever leads to a cell from elsewhere (find, undo, a chart) names it in the state.
  useLayoutEffect(() => {
    if (!goal) return;
    const aim = assume.rows.find((one) => one.path === goal.path) ?? assume.rows.find((one) => goal.path.startsWith(one.path + '.'));
    store.set({ goal: null });
    if (!aim) return;
    if (aim.group && folded.has(aim.group)) fold(aim.group);
    go({ path: aim.path, column: Math.min(goal.column, periods - 1) });
  }, [goal]);

  const handlers = useRef<Acts | null>(null);
  handlers.current = {
    fold: (one) => fold(one.path),
    choose: (one, column) => go({ path: one.path, column }),
    open: (one, column) => isEditable(one, column) && begin(shownText(one, column)),
    leave: commit,
  };
  const [acts] = useState<Acts>(() => ({
    fold: (one) => handlers.current!.fold(one),
    choose: (one, column) => handlers.current!.choose(one, column),
    open: (one, column) => handlers.current!.open(one, column),
    leave: (one, column) => handlers.current!.leave(one, column),
  }));

  return (
    <div class="sheet-box">
      <table class="sheet" role="grid" aria-label={word('assume.grid')} ref={box} onKeyDown={onKeyDown} style={{ '--months': String(periods), '--month': `${monthWidth(assume)}px` }}>
        <thead role="rowgroup">
          <tr role="row">
            <th role="columnheader">{word('assume.item')}</th>
            <th role="columnheader" class="unit">
              {word('assume.unit')}
            </th>
            {assume.columns.map((column, i) => (
              <th key={i} role="columnheader" class={i === here.column && active ? 'at' : ''}>
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {rows.map((one) => {
            const column = one.path === here.path ? here.column : -1;
            const wrong = refused.filter((cell) => cell.path === one.path);
            return (
              <Fragment key={one.path}>
                <Row row={one} periods={periods} active={column} chosen={column >= 0 && active !== null} editing={editing && column >= 0} refused={wrong} folded={folded.has(one.path)} acts={acts} />
                {wrong.map((cell) => (
                  <FaultRow key={one.path + cell.period} cell={cell} row={one} columns={assume.columns} place={placeName(assume.rows, one, cell.period === 0 ? '' : assume.columns[cell.period - 1])} />
                ))}
              </Fragment>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

// monthWidth is what the longest text of a column takes, in pixels.
function monthWidth({ rows, columns }: Assume): number {
  let longest = Math.max(...columns.map((head) => [...head].reduce((n, c) => n + (c > '\u2fff' ? 1.6 : 0.9), 0)));
  for (const row of rows) for (const text of row.texts ?? []) longest = Math.max(longest, text.length);
  return Math.max(62, longest * 7.2 + 18);
}

export function refusedAt(refused: Refused[], row: GridRow, column: number): Refused | undefined {
  return refused.find((cell) => cell.path === row.path && cell.period === periodOf(row, column));
}

// A key that writes something, or the first key of a composition.
function isTyping(event: KeyboardEvent): boolean {
  if (event.keyCode === 229) return true;
  return event.key.length === 1 && event.key !== ' ' && !event.ctrlKey && !event.metaKey && !event.altKey;
}

function jump(event: KeyboardEvent, rows: GridRow[], periods: number, from: Active): Active | null {
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
  return by ? move(rows, periods, from, by[0], by[1]) : null;
}

function nextFault(rows: GridRow[], refused: Refused[], from: Active): Active | null {
  const at = rows.findIndex((row) => row.path === from.path);
  const order = [...rows.slice(at + 1), ...rows.slice(0, at + 1)];
  const row = order.find((one) => refused.some((cell) => cell.path === one.path));
  if (!row) return null;
  const cell = refused.find((one) => one.path === row.path)!;
  return { path: row.path, column: Math.max(0, cell.period - 1) };
}
