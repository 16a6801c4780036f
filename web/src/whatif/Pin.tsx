// A pinned assumption: its name, its slider, the value to type, and what it does on its own.
import { useEffect, useState } from 'preact/hooks';
import type { Fault } from '../core/types';
import { Menu } from '../float/Menu';
import { word } from '../lang/words';
import { Icon } from '../shell/icons';
import { goTo } from '../state/goto';
import { ofScenario } from '../state/pages';
import { shift, unpin } from './pins';
import { move, settle } from './slide';
import { Slider } from './Slider';
import { Typed } from './Typed';
import type { SliderOf } from './types';

interface Props {
  slider: SliderOf;
  fixed: boolean;
  under: string; // the scenario and the draft of which it is refused
  first: boolean;
  last: boolean;
}

export function Pin({ slider, fixed, under, first, last }: Props) {
  const { path, label, says, steps, at, base, range } = slider;
  const [fault, setFault] = useState<Fault | null>(null);
  useEffect(() => setFault((fault) => (fault && ofScenario(fault) ? null : fault)), [under]);
  const slid = async (step: number) => setFault((await settle({ path, step }, label))[0] ?? null);
  return (
    <li class="pin" data-path={path}>
      <div class="pin-head">
        <span class="pin-name" title={label}>
          {label} {slider.from && <small>{slider.from}</small>}
        </span>
        <Typed slider={slider} fault={fault} setFault={setFault} />
        {!fixed && <PinMenu slider={slider} first={first} last={last} />}
      </div>
      {steps > 0 && <Slider id={'slide-' + path} label={label} says={says} steps={steps} at={at} base={base} range={range} move={(step) => move({ path, step })} settle={slid} />}
      <p class="pin-alone">
        <span>
          {slider.alone}
          {slider.note && ' · ' + slider.note}
        </span>
        <b class={slider.tone ? 'tone-' + slider.tone : ''}>{slider.effect ?? '–'}</b>
      </p>
    </li>
  );
}

function PinMenu({ slider, first, last }: Omit<Props, 'fixed' | 'under'>) {
  const items = [
    { id: 'up', label: word('pin.up'), why: first ? word('items.isFirst') : undefined },
    { id: 'down', label: word('pin.down'), why: last ? word('items.isLast') : undefined },
    { id: 'out', label: word('pin.out') },
    { id: 'go', label: word('pin.go') },
  ];
  const acts: Record<string, () => unknown> = {
    up: () => shift(slider, -1),
    down: () => shift(slider, 1),
    out: () => unpin(slider),
    go: () => goTo(slider.path),
  };
  return (
    <Menu id={'pin-' + slider.path} label={word('pin.menu', { name: slider.label })} items={items} choose={(id) => void acts[id]()} look="plain">
      <Icon name="more" />
    </Menu>
  );
}
