// Fields of a question: one of several, or a text that is asked when it is entered.
import { useLayoutEffect, useState } from 'preact/hooks';
import { Menu, type Choice } from '../float/Menu';

interface ChosenProps {
  id: string;
  label: string;
  now: string;
  items: Choice[];
  choose: (id: string) => void;
}

export function Chosen({ id, label, now, items, choose }: ChosenProps) {
  const held = items.find((item) => item.id === now) ?? items[0];
  return (
    <span class="beh-field">
      <span class="quiet" aria-hidden="true">
        {label}
      </span>
      <Menu id={id} label={`${label} ${held.label}`} items={items.map((item) => ({ ...item, checked: item === held }))} choose={choose}>
        {held.label} <span aria-hidden="true">▾</span>
      </Menu>
    </span>
  );
}

interface TypedProps {
  id: string;
  label: string;
  value: string;
  hint?: string;
  help?: string;
  wrong?: boolean;
  told?: string; // the id of what is said of a wrong one
  put: (text: string) => void;
}

export function Typed({ id, label, value, hint, help, wrong = false, told = 'beh-fault', put }: TypedProps) {
  const [text, setText] = useState(value);
  useLayoutEffect(() => setText(value), [value]);
  return (
    <span class="beh-field">
      <label class="quiet" for={id}>
        {label}
      </label>
      <input id={id} class="causes-field" type="text" autocomplete="off" spellcheck={false} title={help} aria-invalid={wrong} aria-describedby={wrong ? told : undefined} value={text} placeholder={hint} onInput={(event) => setText(event.currentTarget.value)} onChange={(event) => put(event.currentTarget.value.trim())} />
    </span>
  );
}
