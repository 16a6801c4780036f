// The active cell in full: its name, the whole value as it was typed, what it rests on.
import { useLayoutEffect, useRef } from 'preact/hooks';
import { word } from '../lang/words';
import { type } from '../state/edits';
import type { GridRow } from '../view';
import { placeName } from './Assume';
import { editText, periodOf, textAt } from './cells';

interface Props {
  rows: GridRow[];
  columns: string[];
  row: GridRow | null;
  column: number;
}

export function FormulaBar({ rows, columns, row, column }: Props) {
  if (!row || row.kind === 'group') {
    return (
      <div class="formula">
        <div class="name" />
        <div class="quiet">{word('assume.help')}</div>
      </div>
    );
  }
  const whole = periodOf(row, column) === 0;
  const name = placeName(rows, row, whole ? '' : columns[column]);
  return (
    <div class="formula">
      <div class="name" title={name}>
        {name}
      </div>
      <div class="value">
        {row.kind === 'computed' ? <b class="computed">{textAt(row, column)}</b> : <Field key={row.path} row={row} place={placeName(rows, row, '')} />}
        <span class="quiet">{row.kind === 'computed' ? word('assume.computed') : periodOf(row, column) < 0 ? word('assume.locked') : row.note}</span>
      </div>
      <div class="source" title={row.source}>
        {row.source}
      </div>
    </div>
  );
}

function Field({ row, place }: { row: GridRow; place: string }) {
  const field = useRef<HTMLInputElement>(null);
  const value = editText({ ...row, texts: row.texts?.slice(0, 1) ?? [] }, 0);
  useLayoutEffect(() => {
    if (field.current && document.activeElement !== field.current) field.current.value = value;
  });
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.isComposing) return;
    const input = field.current!;
    if (event.key === 'Escape') {
      input.value = value;
      input.blur();
    }
    if (event.key !== 'Enter') return;
    const text = input.value.trim();
    input.blur();
    if (text !== '' && text !== value) void type({ path: row.path, period: 0, text, percent: !!row.percent, place });
  };
  return <input ref={field} id="formula-value" defaultValue={value} aria-label={word('assume.value', { name: place })} title={word('assume.help')} onKeyDown={onKeyDown} />;
}
