// The steps of a funnel in their order: each an event of the log, the stage of the plan where it stands, and after how many days
// who has not taken it is lost.
import { word } from '../lang/words';
import { among, Choose, Field } from '../search/Field';
import type { Choice } from './types';

export interface Step {
  event: string;
  stage: string;
  days: string;
}

interface Props {
  steps: Step[];
  events: string[];
  stages: Choice[];
  change: (steps: Step[], now: boolean) => void; // now: what was chosen, not what is being typed
  enter: () => void;
}

export function Steps({ steps, events, stages, change, enter }: Props) {
  const put = (i: number, more: Partial<Step>, now = true) => change(steps.map((one, k) => (k === i ? { ...one, ...more } : one)), now);
  const remove = (i: number) => {
    change(steps.filter((_, k) => k !== i), true);
    document.getElementById('cust-add-step')?.focus();
  };
  const offered = events.map((id) => ({ id, text: id }));
  return (
    <ol class="cust-steps" aria-label={word('cust.steps')}>
      {steps.map((one, i) => (
        <li key={i}>
          <div class="cust-line">
            <Choose id={`cust-step-${i}`} label={word('cust.event')} value={one.event} groups={among(word('cust.noEvent'), offered)} choose={(event) => put(i, { event })} />
            {stages.length > 0 && <Choose id={`cust-stage-${i}`} label={word('cust.stage')} value={one.stage} groups={among(word('cust.noStage'), stages)} choose={(stage) => put(i, { stage })} />}
            {i > 0 && <Field id={`cust-days-${i}`} label={word('cust.days')} value={one.days} hint="30" type={(days) => put(i, { days }, false)} enter={enter} />}
            {steps.length > 2 && (
              <button type="button" class="button" aria-label={`${word('cust.remove')} ${one.event}`} onClick={() => remove(i)}>
                ×
              </button>
            )}
          </div>
        </li>
      ))}
    </ol>
  );
}
