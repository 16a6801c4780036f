// What a log says, below its sentence: tables, and what to beware of.
import type { ComponentChildren } from 'preact';
import { TableView } from '../table/Table';
import type { LogTold } from './types';

interface Props {
  told: LogTold;
  spans?: string[]; // of the tables in a grid of twelve; without it each takes a row
  choose?: (row: string) => void; // rows of the first table lead on
  children?: ComponentChildren; // between tables and notes
}

export function Told({ told, spans, choose, children }: Props) {
  return (
    <>
      {told.tables?.map((table, i) => (
        <section key={table.caption} class={'figure cust-table ' + (spans?.[i] ?? 'twelve')}>
          <h2>{table.caption}</h2>
          {table.note && <p class="sub">{table.note}</p>}
          <TableView table={{ ...table, caption: '' }} choose={i === 0 ? choose : undefined} />
        </section>
      ))}
      {children}
      {told.notes && told.notes.length > 0 && (
        <ul class="quiet cust-notes twelve">
          {told.notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      )}
    </>
  );
}
