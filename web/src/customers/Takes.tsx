// What those users are worth, into an assumption of the plan or as a new input of it: each press is one step. It is asked for
// when it is wanted, so that the plan takes it as it is now.
import { useState } from 'preact/hooks';
import type { Discover, Fault } from '../core/types';
import { answered, askLog } from '../data/ask';
import { useTake } from '../data/take';
import { word } from '../lang/words';
import { among, Choose } from '../search/Field';
import { store } from '../state/state';
import type { Customers, LogTake, LogTold } from './types';

interface Props {
  slot: string; // of the question that told of them
  kind: string;
  customers: Customers;
  takes: LogTake[] | undefined;
  span?: string;
}

export function Takes({ slot, kind, customers, takes, span = '' }: Props) {
  const [chosen, choose] = useState<Record<string, string>>({});
  const [faults, setFaults] = useState<Fault[]>([]);
  const [take, refused] = useTake();
  if (!takes || takes.length === 0) return null;
  const press = async (what: string, into: string) => {
    const question: Discover = { kind, customers: { ...customers, takes: [{ what, into }] } };
    await askLog(slot + '-take', question);
    const { answer, faults } = answered<LogTold>(store.get(), slot + '-take');
    setFaults(faults);
    if (!answer?.adopt) return;
    await take(answer.adopt.edits, answer.adopt.name);
    void askLog(slot, { kind, customers }); // what the assumptions are now
  };
  return (
    <section class={'figure cust-takes ' + span} id={slot + '-takes'}>
      <h2>{word('cust.takes')}</h2>
      {takes.map(({ id, label, text, says, into }) => {
        const to = into.some((one) => one.id === chosen[id]) ? chosen[id] : '';
        return (
          <div key={id} class="cust-take" role="group" aria-label={label}>
            <p>
              {label} <b>{text}</b>
              <small class="quiet">{says}</small>
            </p>
            <Choose id={`${slot}-into-${id}`} label={word('cust.into')} value={to} groups={among(word('cust.input'), into)} choose={(path) => choose({ ...chosen, [id]: path })} />
            <button type="button" class="button" id={`${slot}-take-${id}`} aria-label={`${word('cust.take')} ${label}`} onClick={() => void press(id, to)}>
              {word('cust.take')}
            </button>
          </div>
        );
      })}
      {[...faults.map((fault) => fault.message), refused].filter(Boolean).map((message) => (
        <p key={message} class="failure" role="alert">
          {message}
        </p>
      ))}
    </section>
  );
}
