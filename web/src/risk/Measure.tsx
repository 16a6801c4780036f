// What to measure next: assumptions by what it is worth to know them.
import { TableView } from '../table/Table';
import type { Measure } from './types';

export function MeasureView({ measure, span }: { measure: Measure; span: string }) {
  const { headline, subtitle, table, notes = [] } = measure;
  return (
    <section class={'figure ' + span} id="risk-measure" aria-labelledby="headline-measure">
      <h2 id="headline-measure">{headline}</h2>
      <p class="sub">{subtitle}</p>
      {table.rows.length > 0 && <TableView table={{ ...table, caption: '' }} />}
      {notes.length > 0 && (
        <ul class="search-notes">
          {notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      )}
    </section>
  );
}
