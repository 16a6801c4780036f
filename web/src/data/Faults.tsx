// What is not as it should be in a log, by kind: how often, where first, and what becomes of it.
import { word } from '../lang/words';
import { decide } from './open';
import type { Found, LogRead } from './read';
import type { Log } from './types';

export function FaultsView({ log, read }: { log: Log; read: LogRead }) {
  return (
    <section class="figure six" id="data-faults" aria-labelledby="data-faults-head">
      <h2 id="data-faults-head">{word('data.faults')}</h2>
      {read.found.length === 0 && <p class="sub">{word('data.clean')}</p>}
      {read.found.map((found) => (
        <Kind key={found.code} log={log} found={found} />
      ))}
      <Start log={log} read={read} />
    </section>
  );
}

function Kind({ log, found }: { log: Log; found: Found }) {
  const { title, text, out, lines } = found;
  const turn = (drop: boolean) => void decide({ decide: { ...log.how.decide, [found.decide!]: drop } });
  return (
    <div class="data-fault" data-code={found.code}>
      <details>
        <summary>
          <b>{text}</b> {title}
        </summary>
        <table class="faults">
          <tbody>
            {lines.map((line, i) => (
              <tr key={i}>
                <th scope="row" class="nowrap">
                  {line.where}
                </th>
                <td class="path">{line.text}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
      {found.decide ? (
        <label class="search-check">
          <input type="checkbox" checked={out} onChange={(event) => turn(event.currentTarget.checked)} /> {word('data.leaveOut')}
        </label>
      ) : (
        <span class="quiet">{word(out ? 'data.out' : 'data.in')}</span>
      )}
    </div>
  );
}

// The event that everything begins with, if there is one: users without it, and what comes before it, are told of then.
function Start({ log, read }: { log: Log; read: LogRead }) {
  const events = read.names.find((one) => one.of === 'events')?.names ?? [];
  return (
    <label class="search-field data-start">
      {word('data.start')}
      <select id="data-start" value={log.how.start ?? ''} onChange={(event) => void decide({ start: event.currentTarget.value })}>
        <option value="">{word('data.noStart')}</option>
        {events.map(({ name }) => (
          <option key={name} value={name}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
