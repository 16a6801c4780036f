// Segments of a person's own: each a name and a rule, of which the first that a customer meets counts. Enter or the button asks.
import type { Fault } from '../core/types';
import { word } from '../lang/words';
import { Field } from '../search/Field';
import type { Named } from './types';

interface Props {
  rules: Named[];
  faults: Fault[];
  change: (rules: Named[]) => void;
  ask: (rules: Named[]) => void;
}

export function Rules({ rules, faults, change, ask }: Props) {
  const put = (i: number, more: Partial<Named>) => change(rules.map((one, k) => (k === i ? { ...one, ...more } : one)));
  const remove = (i: number) => {
    const left = rules.filter((_, k) => k !== i);
    change(left);
    ask(left);
    document.getElementById('cust-add-rule')?.focus();
  };
  return (
    <div class="cust-rules" role="group" aria-label={word('cust.own')}>
      {rules.map((one, i) => (
        <div key={i} class="cust-line" role="group" aria-label={one.name || word('cust.own')}>
          <Field id={`cust-name-${i}`} label={word('cust.name')} value={one.name} type={(name) => put(i, { name })} enter={() => ask(rules)} />
          <Field id={`cust-of-${i}`} label={word('cust.ruleOf')} value={one.rule} hint="net > 5000" type={(rule) => put(i, { rule })} enter={() => ask(rules)} />
          <button type="button" class="button" aria-label={`${word('cust.remove')} ${one.name}`} onClick={() => remove(i)}>
            ×
          </button>
          {faults.filter((fault) => fault.path === one.name).map((fault) => (
            <p key={fault.message} class="failure" role="alert">
              {fault.message}
            </p>
          ))}
        </div>
      ))}
      <button type="button" class="button" id="cust-add-rule" onClick={() => change([...rules, { name: '', rule: '' }])}>
        {word('cust.addRule')}
      </button>
      {rules.length > 0 && (
        <button type="button" class="button" id="cust-rules-ask" onClick={() => ask(rules)}>
          {word('cust.ask')}
        </button>
      )}
    </div>
  );
}
