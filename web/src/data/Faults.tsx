// What is not as it should be in a log, by kind: how often, where first, and what becomes of it.
import { word } from '../lang/words';
import { decide } from './open';
import type { Found, LogRead } from './read';

export function FaultsView({ read }: { read: LogRead }) {
  return (
    <section class="figure six" id="data-faults" aria-labelledby="data-faults-head">
      <h2 id="data-faults-head">{word('data.faults')}</h2>
      {read.found.length === 0 && <p class="sub">{word('data.clean')}</p>}
      {read.found.map((found) => (
        <Kind key={found.code} read={read} found={found} />
      ))}
      <Start read={read} />
    </section>
  );
}

function Kind({ read, found }: { read: LogRead; found: Found }) {
  const { title, text, out, lines } = found;
  const turn = (leaveOut: boolean) => {
    const others = read.drop?.filter((one) => one !== found.drop) ?? [];
    void decide({ drop: leaveOut ? [...others, found.drop!] : others });
  };
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
      {found.drop ? (
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
function Start({ read }: { read: LogRead }) {
  const events = read.names.find((one) => one.of === 'events')?.names ?? [];
  return (
    <label class="search-field data-start">
      {word('data.start')}
      <select id="data-start" value={read.start ?? ''} onChange={(event) => void decide({ start: event.currentTarget.value })}>
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
