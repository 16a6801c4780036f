// Taking a finding into the plan, as one step. It is asked again first where the plan has changed since.
import type { Discover } from '../core/types';
import { answered, askLog } from '../data/ask';
import { useTake } from '../data/take';
import { store, type State } from '../state/state';
import type { LogAdopt, LogTold } from './types';

interface Props {
  id: string;
  state: State;
  slot: string;
  question: Discover;
  adopt?: LogAdopt;
}

export function AdoptButton({ id, state, slot, question, adopt }: Props) {
  const [take, fault] = useTake();
  if (!adopt) return null;
  const press = async () => {
    if (answered(state, slot).plan !== state.doc?.text) await askLog(slot, question);
    const one = answered<LogTold>(store.get(), slot).answer?.adopt;
    if (one) await take(one.edits, one.name);
  };
  return (
    <>
      <button type="button" class="button" id={id} title={adopt.says} onClick={() => void press()}>
        {adopt.name}
      </button>
      {fault && (
        <p class="failure" role="alert">
          {fault}
        </p>
      )}
    </>
  );
}
