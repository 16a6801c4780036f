// The question: windows, outcome, where users start, strata, cohorts. What is typed is read by the core.
import type { Fault } from '../core/types';
import { word } from '../lang/words';
import { ask } from './ask';
import { Chosen, Typed } from './fields';
import type { Form, KeyAsk, KeyFound, Rule } from './types';

interface Props {
  form: Form | undefined;
  asked: KeyAsk;
  events: KeyFound['events'];
  rule: Rule | undefined;
  faults: Fault[];
}

export function QuestionView({ form, asked, events, rule, faults }: Props) {
  const put = (more: KeyAsk) => void ask({ ...(form && { windows: form.windows, outcome: form.outcome, origin: form.origin || '-' }), ...asked, about: undefined, ...more });
  const start = form?.start ?? '';
  const isOutcome = faults.some((fault) => fault.code.startsWith('key-o'));
  return (
    <div class="beh-question" role="group" aria-label={word('beh.ask')}>
      {events.length > 0 && (
        <Chosen id="beh-event" label={word('beh.behaviour')} now={asked.about && rule ? rule.event : ''} items={[{ id: '', label: word('beh.all') }, ...events.map((one) => ({ id: one.rule.event, label: one.rule.event, note: one.value }))]} choose={(id) => put({ about: events.find((one) => one.rule.event === id)?.rule })} />
      )}
      <Typed id="beh-windows" label={word('beh.windows')} value={asked.windows ?? form?.windows ?? ''} hint={word('beh.hint.windows')} wrong={faults.length > 0 && !isOutcome} put={(windows) => put({ windows })} />
      <Typed id="beh-outcome" label={word('beh.outcome')} value={asked.outcome ?? form?.outcome ?? ''} hint={word('beh.hint.outcome')} help={word('beh.outcome.how')} wrong={isOutcome} put={(outcome) => put({ outcome })} />
      <Chosen id="beh-count" label={word('beh.count')} now={form?.count ?? 'events'} items={[
          { id: 'events', label: word('beh.count.events') },
          { id: 'days', label: word('beh.count.days') },
        ]} choose={(count) => put({ count })} />
      {form && (
        <>
          <Chosen id="beh-start" label={word('beh.start')} now={start} items={[{ id: '', label: word('beh.first') }, ...form.events.map((id) => ({ id, label: id }))]} choose={(id) => put({ start: id })} />
          <Typed id="beh-origin" label={word('beh.origin')} value={asked.origin ?? form.origin} hint={word('beh.hint.origin')} put={(origin) => put({ origin: origin || '-' })} />
          {form.columns.length > 0 && <Chosen id="beh-by" label={word('beh.by')} now={form.by} items={[{ id: '', label: word('beh.no') }, ...form.columns.map(({ id, text }) => ({ id, label: text }))]} choose={(by) => put({ by })} />}
          <Chosen id="beh-cohort" label={word('beh.cohort')} now={form.cohort} items={[
            { id: '', label: word('beh.cohort.none') },
            { id: 'month', label: word('beh.cohort.month') },
            { id: 'quarter', label: word('beh.cohort.quarter') },
          ]} choose={(cohort) => put({ cohort })} />
        </>
      )}
      {faults.map((fault) => (
        <p key={fault.code} class="search-fault" id="beh-fault" role="alert">
          ⚠ {fault.message}
        </p>
      ))}
    </div>
  );
}
