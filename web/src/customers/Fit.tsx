// The funnel of the log: which event is which step and which stage of the plan, from which day the log is whole, and for which
// channels. What is found becomes assumptions of the plan, as one step.
import { useState } from 'preact/hooks';
import { answered, askLog, isAsked, lastAsked } from '../data/ask';
import { Busy } from '../data/Busy';
import { nameOf } from '../data/types';
import { word } from '../lang/words';
import { among, Choose, Field } from '../search/Field';
import { store, type State } from '../state/state';
import { TableView } from '../table/Table';
import { AdoptButton } from './Adopt';
import { Steps, type Step } from './Steps';
import { Told } from './Told';
import type { Customers, LogTold } from './types';

const slot = 'cust-funnel';

interface Form {
  steps: Step[];
  own: boolean; // stages are as the person chose them
  begins: string;
  by: string;
  channel: string;
}

const blank: Step = { event: '', stage: '', days: '' };

// formOf is the form as it was asked last.
function formOf(asked: Customers | undefined): Form {
  const steps = asked?.steps?.map((event, i) => ({ event, stage: asked.stages?.[i] ?? '', days: i > 0 ? (asked.days?.[i - 1] ?? '') : '' }));
  return { steps: steps ?? [blank, blank], own: !!asked?.stages, begins: asked?.begins ?? '', by: asked?.by ?? '', channel: asked?.channel ?? '' };
}

const isWhole = ({ steps }: Form): boolean => steps.every((one) => one.event !== '');

export function Fit({ state, told }: { state: State; told: LogTold }) {
  const { log } = state.data;
  const [form, setForm] = useState(() => formOf(lastAsked(state, slot)?.customers as Customers | undefined));
  const questionOf = ({ steps, own, begins, by, channel }: Form) => {
    const stages = own ? steps.map((one) => one.stage) : undefined;
    return { kind: 'funnel', customers: { steps: steps.map((one) => one.event), stages, days: steps.slice(1).map((one) => one.days), begins, by, channel, log: nameOf(log), hash: log?.hash } };
  };
  const ask = async (form: Form) => {
    if (!isWhole(form)) return;
    await askLog(slot, questionOf(form));
    const { fits } = answered<LogTold>(store.get(), slot).answer ?? {};
    if (fits && !form.own) setForm((now) => ({ ...now, steps: now.steps.map((one, i) => ({ ...one, stage: fits[i] ?? '' })) }));
  };
  const change = (more: Partial<Form>, now = true) => {
    const next = { ...form, ...more };
    setForm(next);
    if (now) void ask(next);
  };
  const changeSteps = (steps: Step[], now: boolean) => {
    const chose = steps.length === form.steps.length && steps.some((one, i) => one.stage !== form.steps[i].stage);
    change({ steps, own: form.own || chose }, now);
  };
  const { answer, faults } = answered<LogTold>(state, slot);
  const question = questionOf(form);
  const isNow = isAsked(state, slot, question);
  const divide = told.divide ?? [];
  const channels = form.by === 'channel' ? [] : (told.plan?.channels ?? []);
  return (
    <section class="cust-part" aria-label={word('cust.funnel')}>
      <h2 class="cust-head">{answer?.sentence.map((span) => span.text).join('') ?? word('cust.funnel')}</h2>
      <Steps steps={form.steps} events={told.events} stages={told.plan?.stages ?? []} change={changeSteps} enter={() => void ask(form)} />
      <div class="cust-line">
        <Field id="cust-begins" label={word('cust.begins')} value={form.begins} hint="2026-01-31" type={(begins) => change({ begins }, false)} enter={() => void ask(form)} />
        {divide.length > 0 && <Choose id="cust-funnel-by" label={word('cust.apart')} value={form.by} groups={among(word('cust.all'), divide)} choose={(by) => change({ by })} />}
        {channels.length > 0 && <Choose id="cust-channel" label={word('cust.channel')} value={form.channel} groups={among(word('cust.everyChannel'), channels)} choose={(channel) => change({ channel })} />}
        <button type="button" class="button" id="cust-add-step" onClick={() => change({ steps: [...form.steps, blank] }, false)}>
          {word('cust.addStep')}
        </button>
        <button type="button" class="button" id="cust-steps-ask" disabled={!isWhole(form)} onClick={() => void ask(form)}>
          {word('cust.ask')}
        </button>
        {isNow && <AdoptButton id="cust-adopt" state={state} slot={slot} question={question} adopt={answer?.adopt} />}
      </div>
      {faults.map((fault) => (
        <p key={fault.message} class="failure" role="alert" id="cust-steps-fault">
          {fault.message}
        </p>
      ))}
      <Busy state={state} slot={slot} />
      {isNow && answer?.adopt?.table && (
        <section class="figure cust-table" id="cust-adopts">
          <h2>{answer.adopt.says}</h2>
          <TableView table={{ ...answer.adopt.table, caption: '' }} />
        </section>
      )}
      {answer && <Told told={answer} />}
    </section>
  );
}
