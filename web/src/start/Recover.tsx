// The plans that the autosave holds, under the place where files are opened: what was not saved comes back from here.
import { useLayoutEffect, useState } from 'preact/hooks';
import { word } from '../lang/words';
import { openKept } from '../state/plans';
import { findKept, putBack, removeKept } from '../state/recovery';
import { saysUnentered } from '../state/resume';
import type { Kept } from '../state/kept';
import type { State } from '../state/state';
import { timeIn } from '../state/times';

export function Recover({ state }: { state: State }) {
  const [removed, setRemoved] = useState<Kept | null>(null);
  useLayoutEffect(() => void findKept(), []);
  useLayoutEffect(() => {
    if (removed) document.getElementById('put-back')?.focus(); // its row, and the focus with it, is gone
  }, [removed]);
  if (state.kept.length === 0 && !removed) return null;
  const remove = (kept: Kept) => {
    setRemoved(kept);
    void removeKept(kept);
  };
  const back = () => {
    if (removed) void putBack(removed);
    setRemoved(null);
  };
  return (
    <section class="recover" aria-label={word('kept.label')}>
      <h2>{word('kept.label')}</h2>
      {removed && (
        <p class="removed" role="status">
          <span>{word('kept.discarded', { title: removed.title })}</span>
          <button class="button small" id="put-back" type="button" onClick={back}>
            {word('kept.undo')}
          </button>
        </p>
      )}
      <ul>
        {state.kept.map((kept) => (
          <Row key={kept.key} kept={kept} state={state} remove={remove} />
        ))}
      </ul>
    </section>
  );
}

function Row({ kept, state, remove }: { kept: Kept; state: State; remove: (kept: Kept) => void }) {
  const isUnsaved = kept.text !== kept.saved;
  const fill = { when: timeIn(state, kept.at), file: kept.file };
  const typed = state.unentered.find((one) => one.key === kept.key);
  const says = !kept.file ? word('kept.none', fill) : isUnsaved ? word('kept.later', fill) : word('kept.same', fill);
  return (
    <li>
      <div>
        <p>
          <b>{kept.title}</b>{' '}
          {isUnsaved && (
            <span class="unsaved">
              <span aria-hidden="true">●</span> {word('kept.changes', { n: String(kept.changes) })}
            </span>
          )}
        </p>
        <p class="quiet">{says}</p>
        {typed && <p class="quiet">{word('unentered.says', { what: saysUnentered(typed) })}</p>}
      </div>
      <button class="button" type="button" onClick={() => void openKept(kept)}>
        {word(isUnsaved || typed ? 'files.giveBack' : 'kept.open')}
      </button>
      <button class="plain" type="button" aria-label={word('kept.remove', { title: kept.title })} title={word('kept.remove', { title: kept.title })} onClick={() => remove(kept)}>
        ×
      </button>
    </li>
  );
}
