// What a plan can take over of the finding: its key behaviour, or the finding alone, each as one step. What is taken over is
// told by the plan as it is now.
import { useState } from 'preact/hooks';
import { useTake } from '../data/take';
import { Menu } from '../float/Menu';
import { word } from '../lang/words';
import { store, type State } from '../state/state';
import { Into } from './Into';
import { asking, askQuickly, found as foundIn, quickly } from './ask';
import type { KeyFound } from './types';

export function Adopt({ state, found }: { state: State; found: KeyFound }) {
  const [take, fault] = useTake();
  const [open, setOpen] = useState(false);
  if (!found.adopts) return null;
  const choose = async (id: string) => {
    const stale = foundIn(state).plan !== state.doc?.text;
    if (stale) await askQuickly(asking(state));
    const { answer } = stale ? quickly(store.get()) : foundIn(state);
    const one = answer?.adopts?.find((adopt) => adopt.id === id);
    if (one) await take(one.edits, word('beh.adopted'));
  };
  return (
    <div class="beh-tools">
      {found.take && (
        <button type="button" class="button primary" id="beh-into" onClick={() => setOpen(true)}>
          {word('beh.take.open')}
        </button>
      )}
      {open && <Into state={state} take={(edits) => void take(edits, word('beh.take.done'))} close={() => setOpen(false)} />}
      <Menu id="beh-adopt" label={word('beh.adopt')} look="button" items={found.adopts.map(({ id, name }) => ({ id, label: name }))} choose={(id) => void choose(id)} />
      {fault && (
        <p class="failure" role="alert">
          {fault}
        </p>
      )}
    </div>
  );
}
