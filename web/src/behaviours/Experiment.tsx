// Entering what an experiment with an intervention showed: who stayed, of how many, in both arms. It takes the place of what is
// believed, in one step.
import { useState } from 'preact/hooks';
import { draw } from '../core/ask';
import type { Edit, Fault } from '../core/types';
import { useTake } from '../data/take';
import { word } from '../lang/words';
import type { State } from '../state/state';
import type { Look } from './simulate';

const fields = [
  ['beh.sim.arm.with', 'beh.sim.arm.withOf'],
  ['beh.sim.arm.without', 'beh.sim.arm.withoutOf'],
] as const;

export function Experiment({ state, look, help }: { state: State; look: Look; help: string }) {
  const [take, failed] = useTake();
  const [arms, setArms] = useState(['', '', '', '']);
  const [faults, setFaults] = useState<Fault[]>([]);
  const enter = async (event: Event) => {
    event.preventDefault();
    const { answer } = await draw<{ label: string; edits: Edit[] }>({ do: 'behave', plan: state.doc?.text ?? '', lang: state.lang, behave: { age: look.age, help, step: 'experiment', arms } });
    setFaults(answer.result ? [] : (answer.faults ?? []));
    if (!answer.result) return document.getElementById('beh-arm-' + (answer.faults?.[0]?.path || '0'))?.focus();
    await take(answer.result.edits, answer.result.label);
    setArms(['', '', '', '']);
  };
  return (
    <form class="beh-arms" aria-label={word('beh.sim.enter')} onSubmit={(event) => void enter(event)}>
      {fields.map((arm, a) => (
        <span class="beh-field" key={a}>
          {arm.map((field, of) => (
            <Count key={field} i={2 * a + of} label={word(field)} value={arms[2 * a + of]} faults={faults} type={(value) => setArms(arms.map((old, k) => (k === 2 * a + of ? value : old)))} />
          ))}
        </span>
      ))}
      <button type="submit" class="button" id="beh-enter">
        {word('beh.sim.enter')}
      </button>
      {(faults.length > 0 || failed) && (
        <p class="search-fault" role="alert" id="beh-arm-fault">
          ⚠ {faults.map((fault) => fault.message).join(' ') || failed}
        </p>
      )}
    </form>
  );
}

interface CountProps {
  i: number;
  label: string;
  value: string;
  faults: Fault[];
  type: (value: string) => void;
}

function Count({ i, label, value, faults, type }: CountProps) {
  const id = 'beh-arm-' + i;
  return (
    <>
      <label class="quiet" for={id}>
        {label}
      </label>
      <input id={id} class="causes-field" type="text" inputMode="numeric" autocomplete="off" aria-invalid={faults.some((fault) => fault.path === '' + i)} aria-describedby={faults.length > 0 ? 'beh-arm-fault' : undefined} value={value} onInput={(event) => type(event.currentTarget.value)} />
    </>
  );
}
