// The active cell in full: its name, the form and the whole value as it was typed, what it rests
// on, and where it comes from.
import { useLayoutEffect, useRef } from 'preact/hooks';
import { word } from '../lang/words';
import { isComposing } from '../shell/composing';
import { type } from '../state/edits';
import type { GridRow } from '../view';
import { placeName } from './place';
import { editText, periodOf, textAt } from './cells';
import { FormMenu } from './FormMenu';
import { Provenance } from './Provenance';

interface Props {
  rows: GridRow[];
  columns: string[];
  row: GridRow | null;
  column: number;
  parts: boolean | null; // whether the parts of the value are shown; null when it has none
  turnParts: () => void;
  sourceOpen: boolean;
  setSourceOpen: (open: boolean) => void;
  leave: () => void;
}

export function FormulaBar({ rows, columns, row, column, parts, turnParts, sourceOpen, setSourceOpen, leave }: Props) {
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
        {row.kind === 'computed' ? <b class="computed">{textAt(row, column)}</b> : <Field key={row.path} row={row} place={place} leave={leave} />}
        {parts !== null && (
          <button type="button" class="plain wide" id="parts" aria-expanded={parts} onClick={turnParts}>
            {word(parts ? 'form.foldParts' : 'form.showParts')}
          </button>
        )}
        <span class="quiet">{row.kind === 'computed' ? (row.meaning ?? word('assume.computed')) : periodOf(row, column) < 0 ? word('assume.locked') : row.note}</span>
      </div>
      {isValue && !isGoal(row) ? <Provenance row={row} place={place} isOpen={sourceOpen} setOpen={setSourceOpen} leave={leave} /> : <div />}
    </div>
  );
}

// What a target asks for is one number, and nobody's observation.
const isGoal = (row: GridRow) => row.path.startsWith('targets.');

function Field({ row, place, leave }: { row: GridRow; place: string; leave: () => void }) {
  const field = useRef<HTMLInputElement>(null);
  const value = editText({ ...row, texts: row.texts?.slice(0, 1) ?? [] }, 0);
  useLayoutEffect(() => {
    if (field.current && document.activeElement !== field.current) field.current.value = value;
  });
  const onKeyDown = (event: KeyboardEvent) => {
    if (isComposing(event)) return;
    const input = field.current!;
    if (event.key === 'Escape') {
      input.value = value;
      leave();
    }
    if (event.key !== 'Enter') return;
    const text = input.value.trim();
    leave();
    if (text !== value && (text !== '' || row.form === 'text')) void type({ path: row.path, period: 0, text, percent: !!row.percent, place });
  };
  return <input ref={field} id="formula-value" defaultValue={value} spellcheck={false} aria-label={word('assume.value', { name: place })} title={row.form === 'text' ? undefined : word('assume.help')} onKeyDown={onKeyDown} />;
}
