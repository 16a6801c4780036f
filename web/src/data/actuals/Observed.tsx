// What the plan's record says: rows beside the plan, what it teaches, why, what comes, and how good earlier forecasts were.
import { useEffect } from 'preact/hooks';
import { word } from '../../lang/words';
import type { State } from '../../state/state';
import { TableView } from '../../table/Table';
import { adopt, look, ofNow } from './run';

export function ObservedView({ state }: { state: State }) {
  const { observed, running } = state.record;
  const now = ofNow(state);
  const isOld = observed !== null && observed.of !== now;
  useEffect(() => {
    if (!observed) void look();
  }, []);
  if (!observed) return null;
  const { answer } = observed;
  if (!answer.to && !isOld) return null;
  return (
    <section class="figure" id="observed" aria-labelledby="observed-head" aria-busy={running !== null}>
      <h2 id="observed-head">{answer.sentence}</h2>
      <div class="choices">
        {isOld && (
          <button type="button" class="button" id="observed-again" disabled={running !== null} onClick={() => void look()}>
            {word('record.again')}
          </button>
        )}
        {!isOld && answer.edits.length > 0 && (
          <button type="button" class="button primary" id="observed-adopt" disabled={running !== null} onClick={() => void adopt(answer)}>
            {word('record.adopt')}
          </button>
        )}
        {isOld && <span class="quiet">{word('record.old')}</span>}
      </div>
      {answer.tables.map((table) => (
        <div key={table.caption} class="observed-table">
          <h3>{table.caption}</h3>
          {table.note && <p class="sub">{table.note}</p>}
          <TableView table={table} />
        </div>
      ))}
      {answer.stays.rows.length > 0 && (
        <details id="observed-stays">
          <summary>{answer.stays.caption}</summary>
          <p class="sub">{answer.stays.note}</p>
          <TableView table={answer.stays} />
        </details>
      )}
    </section>
  );
}
