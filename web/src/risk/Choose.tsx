// Which number, and in which month: a list that typing narrows, and a menu of months.
import { useState } from 'preact/hooks';
import { Menu } from '../float/Menu';
import { Pick } from '../float/Pick';
import { word } from '../lang/words';
import { show } from '../state/pages';
import type { RiskForm } from './types';

export function Choose({ form }: { form: RiskForm }) {
  const [open, setOpen] = useState(false);
  const [text, setText] = useState('');
  const wanted = text.trim().toLowerCase();
  const items = form.metrics.filter((one) => one.label.toLowerCase().includes(wanted) || one.id.includes(wanted)).map((one) => ({ id: one.id, label: one.label, sub: one.id, now: one.id === form.metric }));
  const close = () => {
    setOpen(false);
    setText('');
    document.getElementById('pick-risk')?.focus();
  };
  const month = form.months.find((one) => one.on);
  return (
    <>
      <button type="button" class="button" id="pick-risk" aria-haspopup="dialog" aria-label={`${word('risk.metric')} ${form.name}`} onClick={() => setOpen(true)}>
        {form.name} <span aria-hidden="true">▾</span>
      </button>
      {form.months.length > 1 && (
        <Menu id="risk-month" label={month?.label ?? word('risk.month')} items={form.months.map(({ id, label, on }) => ({ id, label, checked: on === true }))} choose={(metric) => void show({ metric })} />
      )}
      {open && (
        <Pick
          id="risk-metrics"
          label={word('risk.metric')}
          items={items}
          none={word('risk.noMetric')}
          text={text}
          type={setText}
          take={(item) => {
            close();
            void show({ metric: item.id });
          }}
          close={close}
        />
      )}
    </>
  );
}
