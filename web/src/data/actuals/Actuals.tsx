// Plan against actual: monthly figures are pasted or chosen, what was understood is shown before it is taken, and below it
// what the plan's record says.
import { word } from '../../lang/words';
import type { State } from '../../state/state';
import { TableView } from '../../table/Table';
import { ObservedView } from './Observed';
import { choose, read, take } from './run';
import type { RecordRead } from './types';

export function ActualsView({ state }: { state: State }) {
  const { record } = state;
  return (
    <>
      <section class="figure" id="actuals" aria-labelledby="actuals-head">
        <h2 id="actuals-head">{word('record.title')}</h2>
        <p class="sub">{word('record.bring')}</p>
        <textarea
          id="actuals-text"
          class="actuals-text"
          rows={5}
          spellcheck={false}
          aria-label={word('record.paste')}
          placeholder={word('record.example')}
          value={record.text}
          onInput={(event) => !event.isComposing && void read(event.currentTarget.value)}
        />
        <div class="choices">
          <button type="button" class="button" id="actuals-choose" onClick={() => void choose()}>
            {word('record.choose')}
          </button>
          {record.file && <span class="quiet">{record.file}</span>}
        </div>
        {record.read && <Preview read={record.read} />}
        {record.faults.map((fault) => (
          <p key={fault.code} class="failure" role="alert">
            {fault.message}
          </p>
        ))}
      </section>
      <ObservedView state={state} />
    </>
  );
}

// What was understood; nothing is changed yet.
function Preview({ read }: { read: RecordRead }) {
  return (
    <div id="actuals-read">
      <p>
        <b>{read.says}</b>
      </p>
      {read.rows.rows.length > 0 && <TableView table={read.rows} />}
      {read.faults.length > 0 && (
        <table class="faults" id="actuals-faults">
          <caption class="unseen">{word('record.faults')}</caption>
          <tbody>
            {read.faults.map((fault, i) => (
              <tr key={i}>
                <th scope="row" class="nowrap">
                  {word('record.line', { n: String(fault.line) })}
                </th>
                <td class="path">{fault.text}</td>
                <td>{fault.says}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {read.edits.length > 0 && (
        <button type="button" class="button primary" id="actuals-take" onClick={() => void take(read)}>
          {word('record.take')}
        </button>
      )}
    </div>
  );
}
