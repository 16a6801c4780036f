// How the log is asked: what begins a user, what leaving is, steps of age, groups. It says what was understood, too.
import { useState } from 'preact/hooks';
import type { Fault } from '../core/types';
import { word } from '../lang/words';
import { among, Choose, Field } from '../search/Field';
import { messageAt } from './fault';
import type { Stay, Stayed } from './types';

interface Props {
  now: Stay;
  of: Stayed;
  faults: Fault[];
  ask: (stay: Stay) => void;
}

export function Ask({ now, of, faults, ask }: Props) {
  const { rules, horizon, cost, worth, ...all } = now; // early warning has a form of its own
  const [stay, setStay] = useState<Stay>(all);
  const set = (more: Partial<Stay>) => setStay({ ...stay, ...more });
  return (
    <form
      class="ret-ask"
      onSubmit={(event) => {
        event.preventDefault();
        ask({ ...stay, start: stay.start || '-', leave: stay.leave || '-' });
      }}
    >
      <Choose id="ret-start" label={word('ret.start')} value={stay.start ?? ''} groups={among(word('ret.first'), named(of.events))} choose={(start) => set({ start })} />
      <Choose id="ret-leave" label={word('ret.leave')} value={stay.leave ?? ''} groups={among(word('ret.silent'), named(of.events))} choose={(leave) => set({ leave, silence: undefined })} />
      {!stay.leave && <Field id="ret-silence" label={word('ret.silence')} value={stay.silence ?? ''} fault={messageAt(faults, 'silence')} type={(silence) => set({ silence })} />}
      {!stay.leave && <Choose id="ret-active" label={word('ret.active')} value={stay.active ?? ''} groups={among(word('ret.any'), named(of.events))} choose={(active) => set({ active })} />}
      <Field id="ret-period" label={word('ret.period')} value={stay.period ?? ''} fault={messageAt(faults, 'period')} type={(period) => set({ period })} />
      <Choose id="ret-by" label={word('ret.by')} value={stay.by ?? ''} groups={among(word('ret.all'), named(of.groups, groups()))} choose={(by) => set({ by })} />
      {!stay.start && (
        <label class="search-check">
          <input type="checkbox" id="ret-whole" checked={stay.whole === true} onChange={(event) => set({ whole: event.currentTarget.checked })} /> {word('ret.whole')}
        </label>
      )}
      <button type="submit" class="button" id="ret-go">
        {word('ret.ask')}
      </button>
      {faults.filter((fault) => !typed.includes(fault.path)).map((fault) => (
        <p key={fault.code} class="failure" role="alert">
          {fault.message}
        </p>
      ))}
    </form>
  );
}

const typed = ['silence', 'period']; // what is wrong with them stands beside them

const named = (of: string[], names: Record<string, string> = {}) => of.map((id) => ({ id, text: names[id] ?? id }));

const groups = (): Record<string, string> => ({ cohort: word('ret.cohort'), channel: word('data.channel'), employee: word('data.employee') });
