// The active cell: its name, and the formula of its row with the assumptions in blue.
import { word } from '../lang/words';
import { Spans } from '../shell/Head';
import type { Sheet } from './types';
import { addressOf, type Line } from './lines';
import { explain } from '../explain/walk';

export function Formula({ sheet, line, column }: { sheet: Sheet; line?: Line; column: number }) {
  const row = line && (line.row ?? line.section.tells);
  if (!row) {
    return (
      <div class="formula">
        <div class="name" />
        <div class="quiet">{word('sheet.hint')}</div>
      </div>
    );
  }
  const name = [line.row ? row.label : line.section.label + ' · ' + row.label, sheet.columns[column]?.label ?? sheet.total].join(' · ');
  const formula = row.formula ?? [];
  return (
    <div class="formula calc-formula">
      <div class="name" title={name}>
        {name}
      </div>
      <div class="code" id="sheet-formula" title={formula.map((span) => span.text).join('')}>
        {formula.length > 0 ? <Spans spans={formula} /> : <span class="quiet">{row.input ? word('sheet.given') : ''}</span>}
      </div>
      <button type="button" class="plain wide" id="sheet-explain" aria-label={word('explain.open')} title={word('explain.open')} onClick={() => explain(addressOf(sheet, line, column))}>
        <kbd>F8</kbd>
      </button>
    </div>
  );
}
