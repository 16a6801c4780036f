// Taking the key behaviour into the plan: what would be written, line by line, from and to, and what becomes of the plan's
// numbers, before it is done. What is left out, and how users leave, is asked anew.
import { useEffect, useState } from 'preact/hooks';
import type { Edit } from '../core/types';
import { Busy } from '../data/Busy';
import { answered, askLog } from '../data/ask';
import { Dialog } from '../float/Dialog';
import { word } from '../lang/words';
import type { State } from '../state/state';
import { Scroll } from '../table/Scroll';
import { asking } from './ask';
import { Typed } from './fields';
import type { Taking } from './types';

const slot = 'taking';

interface Look {
  without: string[];
  stay: { leave?: string; silence?: string };
}

interface Props {
  state: State;
  take: (edits: Edit[]) => void;
  close: () => void;
}

export function Into({ state, take, close }: Props) {
  const [look, setLook] = useState<Look>({ without: [], stay: {} });
  const plan = state.doc?.text ?? '';
  useEffect(() => {
    void askLog(slot, { kind: 'taking', behavior: asking(state), ...look });
  }, [plan, state.lang, look]);
  const { answer, faults, running, plan: of } = answered<Taking>(state, slot);
  const turn = (id: string) => setLook({ ...look, without: look.without.includes(id) ? look.without.filter((one) => one !== id) : [...look.without, id] });
  const go = () => {
    close();
    take(answer!.edits);
  };
  return (
    <Dialog id="take" label={word('beh.take')} close={close}>
      <div class="roll take" role="document" aria-busy={!!running}>
        <h2>{answer?.title ?? word('beh.take')}</h2>
        {!answer && <Busy state={state} slot={slot} />}
        {faults.map((one) => (
          <p key={one.code} class="failure" role="alert">
            {one.message}
          </p>
        ))}
        {answer && (
          <>
            <ul>
              {answer.notes.map((one) => (
                <li key={one}>{one}</li>
              ))}
            </ul>
            <Leaving answer={answer} put={(stay) => setLook({ ...look, stay })} />
            <Lines answer={answer} turn={turn} />
            <Effects answer={answer} />
          </>
        )}
        <div class="choices">
          <button class="button" type="button" onClick={close}>
            {word('beh.take.leave')}
          </button>
          <button class="button primary" id="take-go" type="button" disabled={!answer || !!running || of !== plan || answer.edits.length === 0} onClick={go}>
            {word('beh.take')}
          </button>
        </div>
      </div>
    </Dialog>
  );
}

function Leaving({ answer, put }: { answer: Taking; put: (stay: Look['stay']) => void }) {
  const now = answer.leaves.find((one) => one.on)?.id ?? '-';
  return (
    <div class="beh-question">
      <span class="beh-field">
        <label class="quiet" for="take-leave">
          {word('beh.take.leaves')}
        </label>
        <select id="take-leave" value={now} onChange={(event) => put({ leave: event.currentTarget.value })}>
          {answer.leaves.map(({ id, label }) => (
            <option key={id} value={id}>
              {label}
            </option>
          ))}
        </select>
      </span>
      {answer.silence && <Typed id="take-silence" label={word('beh.take.silence')} value={answer.silence} put={(silence) => put({ leave: '-', silence })} />}
    </div>
  );
}

function Head({ what, more = [] }: { what: string; more?: string[] }) {
  return (
    <thead>
      <tr>
        <th scope="col">{what}</th>
        {[word('beh.take.from'), word('beh.take.to'), ...more].map((one) => (
          <th key={one} scope="col" class="right">
            {one}
          </th>
        ))}
      </tr>
    </thead>
  );
}

function Lines({ answer, turn }: { answer: Taking; turn: (id: string) => void }) {
  return (
    <Scroll label={word('beh.take.lines')}>
      <table class="take-lines">
        <Head what={word('beh.take.lines')} />
        <tbody>
          {answer.lines.map((line) => (
            <tr key={line.id} class={line.on ? '' : 'out'}>
              <th scope="row">
                <label>
                  <input type="checkbox" data-line={line.id} checked={line.on} disabled={!line.told || line.must} onChange={() => turn(line.id)} /> {line.label}
                </label>
                <span class="sub-text">{line.note}</span>
              </th>
              <td class="right">{line.from}</td>
              <td class="right">{line.to}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  );
}

function Effects({ answer }: { answer: Taking }) {
  if (answer.effects.length === 0) return null;
  return (
    <Scroll label={word('beh.take.effects')}>
      <table id="take-effects">
        <Head what={word('beh.take.effects')} more={[word('beh.take.by')]} />
        <tbody>
          {answer.effects.map(({ metric, name, was, now, by, tone }) => (
            <tr key={metric}>
              <th scope="row">{name}</th>
              <td class="right">{was}</td>
              <td class="right">{now}</td>
              <td class={'right' + (tone ? ' tone-' + tone : '')}>{by}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  );
}
