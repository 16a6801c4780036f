// How a data table is set: the ends and points of each axis, and the value whose line is drawn.
// A field that is empty says what holds.
import { useLayoutEffect, useState } from 'preact/hooks';
import { word } from '../lang/words';
import { show } from '../state/pages';
import type { AxisForm, TableForm } from './types';

export function SetTable({ form, across }: { form: TableForm; across: string }) {
  return (
    <>
      {form.axes.map((axis, i) => (
        <Axis key={axis.path} axis={axis} id={i === 0 ? 'across' : 'down'} put={(text) => void show(i === 0 ? { across: text } : { down: text })} named={word(axis.path === across ? 'causes.across' : 'causes.down')} />
      ))}
      <div class="choices">
        <Typed id="table-reach" label={word('causes.reach')} name={word('causes.reach')} value={form.reach} hint={form.usual} fault={form.fault ? 'table-reach-fault' : undefined} put={(reach) => void show({ reach })} />
      </div>
      <Fault id="table-reach-fault" text={form.fault} />
    </>
  );
}

function Axis({ axis, id, named, put }: { axis: AxisForm; id: string; named: string; put: (text: string) => void }) {
  const { path, from, to, steps, fault } = axis;
  const parts = [
    { key: 'from', label: word('causes.from'), value: from, hint: axis.low },
    { key: 'to', label: word('causes.to'), value: to, hint: axis.high },
    { key: 'steps', label: word('causes.steps'), value: steps, hint: axis.count },
  ];
  const said = (key: string, text: string) => {
    const all = { from, to, steps, [key]: text };
    put(all.from || all.to || all.steps ? `${path}=${all.from}..${all.to}:${all.steps}` : path);
  };
  return (
    <>
      <div class="choices">
        <span class="quiet">{named}</span>
        {parts.map(({ key, label, value, hint }) => (
          <Typed key={key} id={`table-${id}-${key}`} label={label} name={`${named} ${label}`} value={value} hint={hint} fault={fault ? `table-${id}-fault` : undefined} put={(text) => said(key, text)} />
        ))}
      </div>
      <Fault id={`table-${id}-fault`} text={fault} />
    </>
  );
}

interface Props {
  id: string;
  label: string;
  name: string; // for those who hear it
  value: string;
  hint: string;
  fault: string | undefined; // id of the words that say it
  put: (text: string) => void;
}

function Typed({ id, label, name, value, hint, fault, put }: Props) {
  const [text, setText] = useState(value);
  useLayoutEffect(() => setText(value), [value]);
  return (
    <>
      <label class="quiet" for={id}>
        {label}
      </label>
      <input id={id} class="causes-field" type="text" autocomplete="off" spellcheck={false} aria-label={name} aria-invalid={!!fault} aria-describedby={fault} value={text} placeholder={hint} onInput={(event) => setText(event.currentTarget.value)} onChange={(event) => put(event.currentTarget.value.trim())} />
    </>
  );
}

const Fault = ({ id, text }: { id: string; text?: string }) =>
  text ? (
    <p class="search-fault" id={id} role="alert">
      ⚠ {text}
    </p>
  ) : null;
