// What was read: every kind of event with how often it is there, then channels, employees and groups.
import { word } from '../lang/words';
import { TableView } from '../table/Table';
import type { LogRead, Names } from './read';

export function NamesView({ read }: { read: LogRead }) {
  return (
    <div class="six stack" id="data-names">
      {read.names.map((names) => (
        <section key={names.of} class="figure">
          <h2>{names.title}</h2>
          <TableView table={tableOf(names)} />
          {names.more && <p class="quiet">{names.more}</p>}
        </section>
      ))}
    </div>
  );
}

// A bar is as long as its count is of the largest.
function tableOf({ names }: Names) {
  const most = Math.max(1, ...names.map((one) => one.count));
  return { caption: '', columns: [word('data.name'), '', word('data.rows')], align: 'llr', rows: names.map(({ name, count, text }) => ({ id: name, cells: [{ text: name }, { text: '', bar: count / most }, { text }] })) };
}
