// The field in the active cell. It has the focus while the cell is the active one, seen or
// not: what is typed or composed lands in it, and opens the edit.
import { useLayoutEffect, useRef } from 'preact/hooks';

export interface FieldActs {
  focused: () => void;
  written: () => void; // something was typed or composed
  left: () => void;
}

interface Props {
  label: string;
  locked: boolean;
  editing: boolean;
  acts: FieldActs;
}

// On a touch screen a cell that is chosen brings no keyboard up; one that is edited does.
const isTouch = matchMedia('(pointer: coarse)').matches;

export function Field({ label, locked, editing, acts }: Props) {
  const field = useRef<HTMLInputElement>(null);
  // A name that changes under a composition would be read out with every letter.
  const name = useRef(label);
  if (!editing) name.current = label;
  useLayoutEffect(() => {
    if (!editing && field.current) field.current.value = '';
  }, [editing]);
  return (
    <input
      ref={field}
      class="editor"
      tabIndex={0}
      aria-label={name.current}
      readOnly={locked}
      autocomplete="off"
      spellcheck={false}
      inputMode={isTouch && !editing ? 'none' : undefined}
      onFocus={acts.focused}
      onInput={acts.written}
      onCompositionStart={acts.written}
      onBlur={() => {
        // The window itself may have lost the focus: the edit waits for it to come back.
        if (document.activeElement !== field.current) acts.left();
      }}
    />
  );
}
