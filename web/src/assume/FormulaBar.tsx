// The active cell in full: its name, the form and the whole value as it was typed, what it rests
// on, and where it comes from.
import { useLayoutEffect, useRef } from 'preact/hooks';
import { word } from '../lang/words';
import { isComposing } from '../shell/composing';
import { type } from '../state/edits';
import { isFor, keepTyped, putBack } from '../shell/unentered';
import { dropped, left, type Field as Unentered, type Spot } from '../state/unentered';
import type { GridRow } from '../view';
import { placeName } from './place';
import { editText, periodOf, textAt } from './cells';
import { FormMenu } from './FormMenu';
import { Provenance } from './Provenance';
import { Shape } from './Shape';

interface Props {
  rows: GridRow[];
  columns: string[];
  row: GridRow | null;
  column: number;
  parts: boolean | null; // whether the parts of the value are shown; null when it has none
  turnParts: () => void;
  resume: Unentered | null;
  sourceOpen: boolean;
  setSourceOpen: (open: boolean) => void;
  leave: () => void;
}

export function FormulaBar({ rows, columns, row, column, parts, turnParts, resume, sourceOpen, setSourceOpen, leave }: Props) {
  if (!row || row.kind === 'group') {
    return (
      <div class="formula">
        <div class="name">{row?.label}</div>
        <div class="quiet">{word(row ? 'items.help' : 'assume.help')}</div>
      </div>
    );
  }
  const whole = periodOf(row, column) === 0;
  const name = placeName(rows, row, whole ? '' : columns[column]);
  const place = placeName(rows, row, '');
  const isValue = row.kind === 'input' && row.form !== 'text';
  return (
    <div class="formula">
      <div class="name" title={name}>
        {name}
      </div>
      <div class={'value' + (row.form === 'text' ? ' words' : '')}>
        {isValue && row.form && !isGoal(row) && <FormMenu row={row} isSeasonal={rows.some((one) => one.path === row.path + '.season.1')} place={place} />}
        {row.kind === 'computed' ? <b class="computed">{textAt(row, column)}</b> : <Field key={row.path} row={row} place={place} resume={resume} leave={leave} />}
        {row.form !== 'text' && (row.note || row.kind === 'part') && <Shape key={row.path} row={row} />}
        {parts !== null && (
          <button type="button" class="plain wide" id="parts" aria-expanded={parts} onClick={turnParts}>
            {word(parts ? 'form.foldParts' : 'form.showParts')}
          </button>
        )}
        <span class="quiet">{row.kind === 'computed' ? (row.meaning ?? word('assume.computed')) : periodOf(row, column) < 0 ? word('assume.locked') : [row.differs, row.note].filter(Boolean).join(' · ')}</span>
      </div>
      {isValue && !isGoal(row) ? <Provenance row={row} place={place} isOpen={sourceOpen} setOpen={setSourceOpen} leave={leave} /> : <div />}
    </div>
  );
}

// What a target asks for is one number, and nobody's observation.
const isGoal = (row: GridRow) => row.path.startsWith('targets.');

// What is typed here is taken by Enter, and by going elsewhere, as in a cell; Esc leaves the value as it was.
function Field({ row, place, resume, leave }: { row: GridRow; place: string; resume: Unentered | null; leave: () => void }) {
  const field = useRef<HTMLInputElement>(null);
  const value = editText({ ...row, texts: row.texts?.slice(0, 1) ?? [] }, 0);
  const spot: Spot = { is: 'value', path: row.path, period: 0, percent: !!row.percent, place };
  const open = useRef<string | null>(null); // what stood here when typing began
  useLayoutEffect(() => {
    if (field.current && open.current === null) field.current.value = value;
  });
  useLayoutEffect(() => {
    if (!resume || !isFor(resume, spot)) return;
    putBack(field.current, resume);
    written();
  }, [resume]);
  const written = () => {
    open.current ??= value;
    keepTyped(field.current, spot);
  };
  const take = () => {
    if (open.current === null) return;
    const text = field.current!.value.trim();
    const isNew = text !== open.current && (text !== '' || row.form === 'text');
    open.current = null;
    if (isNew) void type({ ...spot, period: 0, percent: !!row.percent, text });
    else field.current!.value = value;
    left();
  };
  const last = useRef(take);
  last.current = take;
  useLayoutEffect(() => () => last.current(), []);
  const onKeyDown = (event: KeyboardEvent) => {
    if (isComposing(event)) return;
    if (event.key === 'Escape') {
      open.current = null;
      field.current!.value = value;
      dropped();
      leave();
    }
    if (event.key !== 'Enter') return;
    take();
    leave();
  };
  const onBlur = () => {
    if (document.activeElement !== field.current) take();
  };
  return <input ref={field} id="formula-value" defaultValue={value} spellcheck={false} aria-label={word('assume.value', { name: place })} title={row.form === 'text' ? undefined : word('assume.help')} onInput={written} onCompositionStart={written} onKeyDown={onKeyDown} onBlur={onBlur} />;
}
