// A slider: track, believable range, the base as a tick, the way from it in blue, the knob. It is the
// browser's own, so that pointer, touch and those who listen find what they know; the keys are those of the
// page's design. While it is held it stands where the hand is, and says each step; let go it says so once.
import { useRef, useState } from 'preact/hooks';
import { word } from '../lang/words';
import { isComposing } from '../shell/composing';

interface Props {
  id: string;
  label: string;
  says: string; // the value in words
  steps: number;
  at: number;
  base: number;
  range?: [number, number];
  move: (step: number) => void; // while it is held
  settle: (step: number) => Promise<void>; // once it is let go
}

const far = 10; // steps of PageUp and PageDown

export function Slider({ id, label, says, steps, at, base, range, move, settle }: Props) {
  const [held, setHeld] = useState<number | null>(null);
  const last = useRef<number | null>(null); // the step that was said last and not settled
  const now = held ?? at;
  const to = (step: number) => {
    if (step === now) return;
    last.current = step;
    setHeld(step);
    move(step);
  };
  const letGo = () => {
    const step = last.current;
    last.current = null;
    if (step !== null) void settle(step).then(() => last.current === null && setHeld(null)); // until then it stays where it was let go
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (isComposing(event) || event.ctrlKey || event.metaKey || event.altKey) return;
    const keys: Record<string, number> = { ArrowLeft: now - 1, ArrowDown: now - 1, ArrowRight: now + 1, ArrowUp: now + 1, PageDown: now - far, PageUp: now + far, Home: 0, End: steps, Backspace: base };
    if (!(event.key in keys)) return;
    event.preventDefault();
    to(Math.max(0, Math.min(steps, keys[event.key])));
  };
  const part = (step: number) => `${(100 * step) / steps}%`;
  const [from, until] = now < base ? [now, base] : [base, now];
  return (
    <div class="slider">
      <svg class="slider-track" width="100%" height="16" aria-hidden="true">
        <line class="track" x1="0" x2="100%" y1="8" y2="8" />
        {range && <line class="believable" x1={`${100 * range[0]}%`} x2={`${100 * range[1]}%`} y1="8" y2="8" />}
        <line class="way" x1={part(from)} x2={part(until)} y1="8" y2="8" />
        <line class="origin" x1={part(base)} x2={part(base)} y1="2" y2="14" />
      </svg>
      <input
        type="range"
        id={id}
        min={0}
        max={steps}
        step={1}
        value={now}
        aria-label={label}
        aria-valuetext={says}
        title={word('whatif.keys')}
        onInput={(event) => to(event.currentTarget.valueAsNumber)}
        onChange={letGo}
        onKeyDown={onKeyDown}
        onKeyUp={letGo}
        onPointerCancel={letGo}
        onBlur={letGo}
      />
    </div>
  );
}
