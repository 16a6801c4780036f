// A line that is typed and asked: Enter or the button asks. What is at fault with it stands below.
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Fault } from '../core/types';
import { word } from '../lang/words';
import { Field } from '../search/Field';

interface Props {
  id: string;
  label: string;
  hint: string;
  value: string;
  faults: Fault[];
  enter: (text: string) => void;
  children?: ComponentChildren;
}

export function Line({ id, label, hint, value, faults, enter, children }: Props) {
  const [text, setText] = useState(value);
  const ask = () => enter(text.trim());
  return (
    <>
      <div class="cust-line">
        <Field id={id} label={label} value={text} hint={hint} type={setText} enter={ask} />
        <button type="button" class="button" id={id + '-ask'} onClick={ask}>
          {word('cust.ask')}
        </button>
        {children}
      </div>
      {faults.map((fault) => (
        <p key={fault.code + fault.message} class="failure" role="alert" id={id + '-fault'}>
          {fault.message}
        </p>
      ))}
    </>
  );
}
