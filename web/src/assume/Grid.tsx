// The grid of assumptions: one stop of Tab, arrows inside, everything that a spreadsheet's keys
// do. What is composed or pending never loses a key: the field of the active cell has the
// focus before it is seen, and an answer that comes draws around it.
import { Fragment } from 'preact';
import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { marksOf } from '../comments/marks';
import { word } from '../lang/words';
import { store, type Pasting, type Place, type State } from '../state/state';
import { isFor, putBack } from '../shell/unentered';
import type { Assume, PasteCell } from '../view';
import { cellAt } from '../table/at';
import { columnWidth } from '../table/width';
import type { Active } from './Assume';
import { foldedGroups, leadsTo, unfolded } from './cells';
import { FaultRow } from './FaultRow';
import { GridNote } from './GridNote';
import { paste } from './paste';
import { PasteDock } from './PasteDock';
import { placeName } from './place';
import { rangeOf, type Rect } from './range';
import { Row } from './Row';
import { useClipboard } from './useClipboard';
import { useEditor } from './useEditor';
import { useGridKeys } from './useGridKeys';
import { useMouse } from './useMouse';
import { useRange } from './useRange';

interface Props {
  state: State;
  assume: Assume;
  goal: Place | null;
  active: Active | null;
  setActive: (active: Active) => void;
}

const none: PasteCell[] = [];

export function Grid({ state, assume, goal, active, setActive }: Props) {
  const { refused } = state;
  const box = useRef<HTMLTableElement>(null);
  const [turned, setTurned] = useState<ReadonlySet<string>>(new Set()); // groups that a person folded or unfolded
  const folded = foldedGroups(assume.rows, turned, refused);
  const rows = unfolded(assume.rows, folded);
  const periods = assume.columns.length - 1;
  const month = useMemo(() => widthOf(state.page?.assume ?? assume), [state.page]);
  const range = useRange(rows, periods, active, setActive);
  const { here, rect } = range;

  const field = () => box.current?.querySelector<HTMLInputElement>('input.editor') ?? null;
  const focusNext = useRef(false);
  const hadFocus = box.current?.contains(document.activeElement) ?? false;
  // A cell that became active takes the focus as soon as it is drawn, before the next key
  // comes; so does the one that stands where the focus was.
  useLayoutEffect(() => {
    if (range.isGone) setActive(here);
    const lost = hadFocus && document.activeElement === document.body;
    const isDue = focusNext.current || lost;
    focusNext.current = false;
    if (isDue) field()?.focus({ preventScroll: true });
    if (isDue) field()?.closest('td')?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  });
  useLayoutEffect(() => {
    if (range.goes) cellAt(box.current, range.goes.path, range.goes.column)?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [range.goes]);

  const said = useMemo(() => marksOf(state.page?.comments, assume.keys), [state.page]);
  const editor = useEditor(assume, refused, field);
  // A cell that was being typed in when the page was closed is opened again with its text.
  const { resume } = state;
  useLayoutEffect(() => {
    if (!resume || !isFor(resume, { is: 'cell', path: here.path }) || resume.column !== here.column || !active || !range.row) return;
    putBack(field(), resume);
    editor.begin({ row: range.row, column: here.column }, true);
    editor.written();
  }, [resume, active]);
  const go = (to: Active, keep = false) => {
    focusNext.current = true;
    if (store.get().note) store.set({ note: null });
    range.choose(to, keep ? range.range : null);
  };
  const fold = (path: string) =>
    setTurned((before) => {
      const next = new Set(before);
      if (!next.delete(path)) next.add(path);
      return next;
    });
  const grid = { assume, refused, rows, periods, range, editor, go, fold };
  const { onKeyDown, clear, agree } = useGridKeys(grid);
  const mouse = useMouse(grid);

  // Whoever leads to a cell from elsewhere (find, undo, a chart) names it in the state.
  useLayoutEffect(() => {
    if (!goal) return;
    const aim = leadsTo(assume.rows, goal.path);
    store.set({ goal: null });
    if (!aim) return;
    if (aim.group && folded.has(aim.group)) fold(aim.group);
    go({ path: aim.path, column: Math.min(goal.column, periods - 1) });
    if (resume && resume.is !== 'cell') focusNext.current = false; // its field takes the focus
  }, [goal]);

  // The head of an item that is unfolded shows nothing in its cells.
  const paths = rows.map((row) => (row.kind === 'group' && !folded.has(row.path) ? '' : row.path));
  const asked = { rows: paths.slice(rect.top, rect.bottom + 1), period: rect.left + 1, tall: rect.bottom - rect.top + 1, wide: rect.right - rect.left + 1 };
  useClipboard({ box: () => box.current, doc: state.doc, lang: state.lang, chosen: asked, below: paths.slice(rect.top), isEditing: editor.isOpen, clear });

  const { pasting: asking } = state;
  const pasting = asking && asking.plan === state.doc?.text && asking.grain === state.grain ? asking : null;
  const future = useMemo(() => {
    const byRow = new Map<string, PasteCell[]>();
    for (const cell of pasting?.block.cells ?? none) byRow.set(cell.path, [...(byRow.get(cell.path) ?? none), cell]);
    return byRow;
  }, [pasting?.block]);
  useLayoutEffect(() => {
    if (pasting && pasting.lang !== state.lang) void paste(pasting.asked, pasting.text, pasting.keep);
  }, [state.lang]);

  const handlers = useRef({ fold, focused: () => undefined as void, written: () => undefined as void, left: () => undefined as void });
  handlers.current = {
    fold,
    focused: () => !active && setActive(here),
    written: () => {
      if (range.row) editor.begin({ row: range.row, column: here.column }, true);
      editor.written();
    },
    left: editor.commit,
  };
  const [acts] = useState(() => ({
    focused: () => handlers.current.focused(),
    written: () => handlers.current.written(),
    left: () => handlers.current.left(),
  }));
  const [foldRow] = useState(() => (row: { path: string }) => handlers.current.fold(row.path));

  return (
    <>
      <div class="sheet-box">
        <table class="sheet" role="grid" aria-multiselectable aria-label={word('assume.grid')} ref={box} onKeyDown={onKeyDown} {...mouse} style={{ '--months': String(periods), '--month': `${month}px` }}>
          <thead role="rowgroup">
            <tr role="row">
              <th role="columnheader">{word('assume.item')}</th>
              <th role="columnheader" class="unit">
                {word('assume.unit')}
              </th>
              {assume.columns.map((column, i) => (
                <th key={i} role="columnheader" class={active && i >= rect.left && i <= rect.right ? 'at' : ''}>
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody role="rowgroup">
            {rows.map((one, i) => {
              const isHere = one.path === here.path;
              const wrong = refused.filter((cell) => cell.path === one.path);
              const isIn = range.many && i >= rect.top && i <= rect.bottom;
              return (
                <Fragment key={one.path}>
                  <Row
                    row={one}
                    columns={assume.columns}
                    active={isHere ? here.column : -1}
                    chosen={isHere && active !== null}
                    editing={isHere && editor.mode !== ''}
                    picked={isIn ? { left: rect.left, right: rect.right, top: i === rect.top, bottom: i === rect.bottom } : null}
                    refused={wrong}
                    pasted={future.get(one.path) ?? none}
                    said={said(one.path)}
                    folded={folded.has(one.path)}
                    fold={foldRow}
                    acts={acts}
                  />
                  {wrong.map((cell) => (
                    <FaultRow
                      key={one.path + cell.period}
                      cell={cell}
                      row={one}
                      columns={assume.columns}
                      place={placeName(assume.rows, one, cell.period === 0 ? '' : assume.columns[cell.period - 1])}
                      whole={placeName(assume.rows, one, '')}
                    />
                  ))}
                </Fragment>
              );
            })}
          </tbody>
        </table>
      </div>
      {state.note && <GridNote note={state.note} agree={agree} leave={() => go(here, true)} />}
      {pasting && (
        <PasteDock
          pasting={pasting}
          rows={assume.rows}
          leave={(done) => {
            focusNext.current = true;
            const covered = done ? coveredBy(pasting, paths) : rect;
            range.choose(done ? rangeOf(rows, covered).from : here, rangeOf(rows, covered));
          }}
        />
      )}
    </>
  );
}

// coveredBy are the cells that a block was pasted into.
function coveredBy({ asked, block }: Pasting, paths: string[]): Rect {
  const known = asked.rows.findIndex((path) => path !== '');
  const top = Math.max(0, paths.indexOf(asked.rows[known]) - known);
  const left = asked.period - 1;
  return { top, left, bottom: Math.min(paths.length, top + block.tall) - 1, right: left + block.wide - 1 };
}

function widthOf({ rows, columns }: Assume): number {
  return columnWidth(columns, rows.map((row) => (row.form === 'text' ? null : row.texts)));
}
