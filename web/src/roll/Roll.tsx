// Rolling forward a month: what the plan would open with, and what it cannot take along,
// before it is done.
import { useEffect, useState } from 'preact/hooks';
import type { Answer } from '../core/types';
import { Dialog } from '../float/Dialog';
import { word } from '../lang/words';
import { lookAhead, roll } from '../state/roll';
import { store, type Doc } from '../state/state';
import { TableView } from '../table/Table';
import type { Rolled } from '../view';

export function Roll({ doc }: { doc: Doc }) {
  const [answer, setAnswer] = useState<Answer<Rolled> | null>(null);
  const close = () => store.set({ overlay: '' });
  useEffect(() => {
    let here = true;
    void lookAhead().then((one) => here && setAnswer(one));
    return () => void (here = false);
  }, [doc.text]);
  const rolled = answer?.ok ? answer.result : undefined;
  const said = [...new Set((answer?.faults ?? []).map((fault) => fault.message))];
  const take = () => {
    close();
    if (rolled && answer?.plan) void roll(doc.text, answer.plan, rolled.name);
  };
  return (
    <Dialog id="roll" label={word('roll.title')} close={close}>
      <div class="roll">
        <h2>{word('roll.title')}</h2>
        {rolled && (
          <>
            <p>{word('roll.lead', { span: rolled.span })}</p>
            {(rolled.opens.rows ?? []).length > 0 && <TableView table={rolled.opens} />}
          </>
        )}
        {said.length > 0 && <h3>{word(rolled ? 'roll.lost' : 'roll.cannot')}</h3>}
        <ul>
          {said.map((one) => (
            <li key={one}>{one}</li>
          ))}
        </ul>
        <div class="choices">
          <button class="button" type="button" onClick={close}>
            {word('roll.leave')}
          </button>
          <button class="button primary" id="roll-go" type="button" disabled={!rolled} onClick={take}>
            {word('roll.go')}
          </button>
        </div>
      </div>
    </Dialog>
  );
}
