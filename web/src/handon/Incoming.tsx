// A scenario file that was opened on a plan: what it is, whose, what it changes, and what has changed here since.
import { useEffect, useState } from 'preact/hooks';
import type { Answer } from '../core/types';
import { Dialog } from '../float/Dialog';
import { word } from '../lang/words';
import { store, type Doc, type State } from '../state/state';
import { TableView } from '../table/Table';
import type { Joined, Table } from '../view';
import { lookAt, take } from './join';

export function Incoming({ doc, incoming }: { doc: Doc; incoming: NonNullable<State['incoming']> }) {
  const [answer, setAnswer] = useState<Answer<Joined> | null>(null);
  const close = () => store.set({ overlay: '', incoming: null });
  useEffect(() => {
    let here = true;
    void lookAt(incoming.text).then((one) => here && setAnswer(one));
    return () => void (here = false);
  }, [doc.text, incoming]);
  const joined = answer?.ok ? answer.result : undefined;
  const add = () => {
    close();
    if (joined && answer?.plan) void take(doc.text, answer.plan, joined);
  };
  return (
    <Dialog id="incoming" label={word('handon.title')} close={close}>
      <div class="roll" role="document">
        <h2>{joined?.title ?? word('handon.title')}</h2>
        {joined && (
          <>
            <p class="quiet">{joined.from}</p>
            {joined.note && <p>{joined.note}</p>}
            <p>{joined.lead}</p>
            <Part table={joined.changes} />
            <Part table={joined.moved} />
            <ul>
              {joined.notes.map((one) => (
                <li key={one}>{one}</li>
              ))}
            </ul>
          </>
        )}
        {answer && !joined && (
          <>
            <p>{word('handon.cannot', { file: incoming.file })}</p>
            <ul>
              {(answer.faults ?? []).map((fault) => (
                <li key={fault.path + fault.code}>{fault.message}</li>
              ))}
            </ul>
          </>
        )}
        <div class="choices">
          <button class="button" type="button" onClick={close}>
            {word(joined && !joined.there ? 'handon.leave' : 'help.close')}
          </button>
          {joined && !joined.there && (
            <button class="button primary" id="incoming-add" type="button" onClick={add}>
              {word(joined.other ? 'handon.addOther' : 'handon.add')}
            </button>
          )}
        </div>
      </div>
    </Dialog>
  );
}

function Part({ table }: { table?: Table }) {
  if (!table || table.rows.length === 0) return null;
  return (
    <>
      <h3>{table.caption}</h3>
      <TableView table={{ ...table, caption: '' }} />
    </>
  );
}
