// The value of a slider as a field: it takes whatever a cell takes. What is refused stays in it with the
// reason in words; Esc gives back what was.
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Fault } from '../core/types';
import { word } from '../lang/words';
import { isComposing } from '../shell/composing';
import { enter } from './slide';
import type { SliderOf } from './types';

interface Props {
  slider: SliderOf;
  fault: Fault | null;
  setFault: (fault: Fault | null) => void;
}

export function Typed({ slider, fault, setFault }: Props) {
  const { path, label, text, unit, percent } = slider;
  const field = useRef<HTMLInputElement>(null);
  const shown = percent ? text + '%' : text;
  const holds = useRef(shown); // also when what was typed has been taken
  holds.current = shown;
  // A value that was refused stays to be mended; else the field shows what holds.
  useLayoutEffect(() => {
    if (field.current && !fault && document.activeElement !== field.current) field.current.value = shown;
  });
  const take = async (typed: string) => {
    if (typed === '' || typed === holds.current) return setFault(null);
    const [wrong] = await enter({ do: 'type', path, text: typed, asPercent: percent === true }, label);
    setFault(wrong ?? null);
    if (!wrong && field.current) field.current.value = holds.current;
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (isComposing(event)) return;
    event.stopPropagation();
    const input = event.currentTarget as HTMLInputElement;
    if (event.key === 'Enter') void take(input.value.trim()).then(() => input.select());
    if (event.key === 'Escape') {
      input.value = shown;
      setFault(null);
      input.select();
    }
  };
  return (
    <>
      <span class="pin-typed">
        <input
          ref={field}
          id={'typed-' + path}
          class={fault ? 'refused' : ''}
          aria-label={word('assume.value', { name: label })}
          aria-invalid={fault ? true : undefined}
          aria-describedby={fault ? 'fault-' + path : undefined}
          title={word('assume.help')}
          autocomplete="off"
          spellcheck={false}
          defaultValue={shown}
          onFocus={(event) => event.currentTarget.select()}
          onBlur={(event) => void take(event.currentTarget.value.trim())}
          onKeyDown={onKeyDown}
        />
        {!percent && unit && <span class="pin-unit">{unit}</span>}
      </span>
      {fault && (
        <span class="refusal" role="alert" id={'fault-' + path}>
          ⚠ {fault.says ?? fault.message}
          {fault.fixes?.map((fix) => (
            <button key={fix} class="button small" type="button" onMouseDown={(event) => event.preventDefault()} onClick={() => void take(fix)}>
              {fix}
            </button>
          ))}
        </span>
      )}
    </>
  );
}
