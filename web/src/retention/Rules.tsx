// Early warning as a person asks for it: rules of their own, and what a warning costs and a customer saved is worth.
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Fault } from '../core/types';
import { word } from '../lang/words';
import { Field } from '../search/Field';
import { messageAt } from './fault';
import type { Rule, Stay } from './types';

interface Props {
  now: Stay;
  faults: Fault[];
  horizon?: string; // as it was understood
  ask: (stay: Stay) => void;
}

const labels = { recent: 'ret.recent', before: 'ret.before', drop: 'ret.drop', horizon: 'ret.horizon', cost: 'ret.cost', worth: 'ret.worth' } as const;

// What visits every second day that fall to one a week are.
const first: Rule = { recent: '14', before: '28', drop: '30%' };

export function Rules({ now, faults, horizon, ask }: Props) {
  const [stay, setStay] = useState<Stay>({ rules: now.rules, horizon: now.horizon, cost: now.cost, worth: now.worth });
  const add = useRef<HTMLButtonElement>(null);
  const set = (more: Stay) => setStay({ ...stay, ...more });
  const rules = stay.rules ?? [];
  const had = useRef(rules.length);
  useLayoutEffect(() => {
    if (rules.length > had.current) document.getElementById(`ret-rule-${rules.length - 1}-recent`)?.focus();
    had.current = rules.length;
  }, [rules.length]);
  const put = (at: number, more: Partial<Rule>) => set({ rules: rules.map((rule, i) => (i === at ? { ...rule, ...more } : rule)) });
  const drop = (at: number) => {
    const rest = { ...stay, rules: rules.filter((_, i) => i !== at) };
    setStay(rest);
    if (rest.rules.length === 0) ask(rest);
    add.current?.focus();
  };
  const field = (path: 'horizon' | 'cost' | 'worth', hint?: string) => <Field id={'ret-' + path} label={word(labels[path])} value={stay[path] ?? ''} hint={hint} fault={messageAt(faults, path)} type={(text) => set({ [path]: text })} />;
  return (
    <form
      class="ret-rules"
      aria-label={word('ret.rules')}
      onSubmit={(event) => {
        event.preventDefault();
        ask(stay);
      }}
    >
      <p class="quiet">{word('ret.ruleHow')}</p>
      {rules.map((rule, i) => (
        <div key={i} class="ret-rule" role="group" aria-label={word('ret.rule', { n: String(i + 1) })}>
          {(['recent', 'before', 'drop'] as const).map((part) => (
            <Field key={part} id={`ret-rule-${i}-${part}`} label={word(labels[part])} value={rule[part]} hint={first[part]} fault={messageAt(faults, `rules.${i}.${part}`)} type={(text) => put(i, { [part]: text })} />
          ))}
          <button type="button" class="button" aria-label={word('ret.ruleDrop', { n: String(i + 1) })} onClick={() => drop(i)}>
            ×
          </button>
        </div>
      ))}
      <div class="ret-rule">
        {field('horizon', horizon)}
        {field('cost')}
        {field('worth', word('ret.worthHint'))}
        <button type="button" class="button" id="ret-rule-add" ref={add} onClick={() => set({ rules: [...rules, first] })}>
          {word('ret.ruleAdd')}
        </button>
        <button type="submit" class="button" id="ret-rule-go">
          {word('ret.ruleTry')}
        </button>
      </div>
    </form>
  );
}
