// What the keys do in the grid, while a cell is edited and while none is.
import { useRef } from 'preact/hooks';
import type { Edit } from '../core/types';
import { counted, word } from '../lang/words';
import { change, giveBack } from '../state/edits';
import { store, type Refused } from '../state/state';
import type { Assume } from '../view';
import type { Active } from './Assume';
import { commentOn } from '../comments/acts';
import { clearing, fillingDown, fillingRight, typing } from './batch';
import { isEditable, periodOf } from './cells';
import { explain } from './explain';
import { isComposing } from '../shell/composing';
import { stepOf } from '../table/step';
import { command, isAnswering, isTyping } from './keys';
import { agreed, formsOfFaults, isAsk, question } from './months';
import { move, nextFault } from './move';
import { next } from './range';
import { refusedAt, type useEditor } from './useEditor';
import type { useRange } from './useRange';

export interface GridHands {
  assume: Assume;
  refused: Refused[];
  rows: Assume['rows'];
  periods: number;
  range: ReturnType<typeof useRange>;
  editor: ReturnType<typeof useEditor>;
  go: (to: Active, keep?: boolean) => void;
  fold: (path: string) => void;
}

export function useGridKeys({ assume, refused, rows, periods, range, editor, go, fold }: GridHands) {
  const { here, row, rect, many } = range;
  const home = useRef<number | null>(null); // the column that a run of Tab began in

  // many edits of what is chosen, as one step; why they can't be is said below the grid.
  const carry = (edits: Edit[] | null, name: string) => {
    if (edits === null) return store.set({ note: { text: word('grid.notYours') } });
    if (edits.length === 0) return store.set({ note: { text: word('grid.noCell') } });
    void change(edits, name).then((faults) => {
      const [fault] = faults;
      if (fault) {
        const forms = formsOfFaults(faults);
        if (faults.every(isAsk)) return store.set({ note: { text: question(forms), agree: { label: agreed(forms), edits, name } } });
        // What the plan lacks without a value is the file's matter; here it must stand.
        const isNeeded = edits[0].do === 'clear' && !['clear-first', 'clear-needs-series'].includes(fault.code);
        return store.set({ note: { text: isNeeded ? word('grid.needed') : fault.message } });
      }
      for (const { path, period = 0 } of edits) giveBack({ path, period });
      store.set({ note: null });
    });
  };
  // agree does what the note asks for, of assumptions that are by month then.
  const agree = () => {
    const { agree: waiting } = store.get().note ?? {};
    if (waiting) carry(waiting.edits.map((edit) => ({ ...edit, byPeriod: true })), waiting.name);
    go(here, true);
  };
  const clear = (name?: string) => {
    const edits = clearing(rows, rect);
    carry(edits, name ?? counted('grid.cleared1', 'grid.cleared', edits.length));
  };

  // along goes on as Enter and Tab do: inside what is chosen, else to the next cell; Enter after
  // a run of Tab goes back to the column where the run began.
  const along = (way: 'down' | 'right', by: number) => {
    if (many) return go(next(rows, rect, here, way, by), true);
    if (way === 'right') home.current ??= here.column;
    const column = way === 'down' ? (home.current ?? here.column) : here.column;
    if (way === 'down') home.current = null;
    go(move(rows, periods, { ...here, column }, way === 'down' ? by : 0, way === 'right' ? by : 0));
  };

  const whileEditing = (event: KeyboardEvent): boolean => {
    const by = event.shiftKey ? -1 : 1;
    const step = editor.mode === 'enter' && !event.shiftKey ? stepOf(event) : null;
    if (event.key === 'Enter' && command(event) === '' && (event.ctrlKey || event.metaKey)) {
      const taken = editor.take();
      const edits = taken && typing(rows, rect, taken.text);
      if (edits) carry(edits, counted('grid.typed1', 'grid.typed', edits.length));
      go(here, true);
    } else if (event.key === 'Enter') {
      editor.commit();
      along('down', by);
    } else if (event.key === 'Tab') {
      editor.commit();
      along('right', by);
    } else if (event.key === 'Escape') {
      editor.cancel();
      go(here, true);
    } else if (event.key === 'F2') editor.setMode(editor.mode === 'enter' ? 'edit' : 'enter');
    else if (step) {
      editor.commit();
      go(move(rows, periods, here, step.down, step.right));
    } else {
      if (command(event) === 'z' || command(event) === 'y') event.stopPropagation(); // the field's own
      return false;
    }
    return true;
  };

  const escape = (): boolean => {
    const { pasting, note } = store.get();
    if (pasting || note) store.set({ pasting: null, note: null });
    else if (row && refusedAt(refused, row, here.column)) giveBack({ path: row.path, period: periodOf(row, here.column) });
    else if (many) go(here);
    else return false;
    return true;
  };

  const commands = (letter: string): boolean => {
    const edits = letter === 'd' ? fillingDown(rows, rect) : letter === 'r' ? fillingRight(rows, rect) : undefined;
    if (letter === 'a') range.whole('all');
    else if (edits !== undefined) carry(edits, counted('grid.filled1', 'grid.filled', edits?.length ?? 0));
    else return false;
    return true;
  };

  const whileMoving = (event: KeyboardEvent): boolean => {
    if (!row) return false;
    const step = stepOf(event);
    const by = event.shiftKey ? -1 : 1;
    const can = isEditable(row, here.column);
    if (event.altKey && !event.shiftKey && event.key === 'ArrowDown') {
      const fault = nextFault(rows, refused, here);
      if (fault) go(fault);
    } else if (step && event.shiftKey) range.extendBy(step.down, step.right);
    else if (step) {
      home.current = null;
      go(move(rows, periods, here, step.down, step.right));
    } else if (event.key === ' ' && event.shiftKey) range.whole('rows');
    else if (event.key === ' ' && event.ctrlKey) range.whole('columns');
    else if (event.key === ' ') return true;
    else if (event.key === 'Enter' && many) along('down', by);
    else if (event.key === 'Tab' && many) along('right', by);
    else if (event.key === 'Enter' && row.kind === 'group') fold(row.path);
    else if ((event.key === 'Enter' || event.key === 'F2') && can) editor.begin({ row, column: here.column });
    else if (event.altKey && event.code === 'KeyM' && (event.ctrlKey || event.metaKey)) commentOn(row.kind === 'group' || periodOf(row, here.column) === 0 ? row.path : row.path + '@' + assume.keys[here.column]);
    else if (event.key === 'F8') explain(row, assume.keys[here.column]);
    else if (event.key === 'Delete') clear();
    else if (event.key === 'Escape') return escape();
    else if (isTyping(event) && !can) store.set({ say: word(row.kind === 'input' ? 'assume.locked' : 'assume.computed') });
    else return commands(command(event));
    return true;
  };

  // What ends or feeds a composition is the input method's, never the grid's.
  const onKeyDown = (event: KeyboardEvent) => {
    if (isAnswering(event)) return;
    if (!isComposing(event) && (editor.isOpen() ? whileEditing(event) : whileMoving(event))) event.preventDefault();
  };
  return { onKeyDown, clear, agree };
}
