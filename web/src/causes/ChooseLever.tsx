// Which assumption a data table goes over: a button with its name, and a list that typing narrows.
import { useState } from 'preact/hooks';
import { Pick } from '../float/Pick';
import { word } from '../lang/words';
import type { Option } from '../view';

interface Props {
  id: string;
  label: string;
  levers: Option[];
  on: string;
  none?: string; // where it may be none
  choose: (path: string) => void;
}

export function ChooseLever({ id, label, levers, on, none, choose }: Props) {
  const [open, setOpen] = useState(false);
  const [text, setText] = useState('');
  const all = [...(none ? [{ id: '', label: none }] : []), ...levers];
  const wanted = text.trim().toLowerCase();
  const items = all.filter((one) => one.label.toLowerCase().includes(wanted) || one.id.includes(wanted)).map((one) => ({ id: one.id, label: one.label, sub: one.id, now: one.id === on }));
  const close = () => {
    setOpen(false);
    setText('');
    document.getElementById('pick-' + id)?.focus();
  };
  return (
    <>
      <span class="quiet">{label}</span>
      <button type="button" class="button" id={'pick-' + id} aria-haspopup="dialog" aria-label={`${label} ${all.find((one) => one.id === on)?.label ?? ''}`} onClick={() => setOpen(true)}>
        {all.find((one) => one.id === on)?.label} <span aria-hidden="true">▾</span>
      </button>
      {open && (
        <Pick
          id={'levers-' + id}
          label={label}
          items={items}
          none={word('causes.noLever')}
          text={text}
          type={setText}
          take={(item) => {
            close();
            choose(item.id);
          }}
          close={close}
        />
      )}
    </>
  );
}
