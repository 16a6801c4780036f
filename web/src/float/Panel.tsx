// A small form that floats under its button and covers nothing else: Esc and a press elsewhere
// close it, Enter in a field saves it, and the focus goes back to the button. What is wrong with
// it stands above its two buttons.
import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { word } from '../lang/words';
import { isComposing } from '../shell/composing';

interface Props {
  id: string;
  label: string;
  close: (back: boolean) => void; // back: the focus is to return
  save: () => void;
  says: string; // on the button that saves
  wrong: string; // '' for nothing
  children: ComponentChildren;
}

export function Panel({ id, label, close, save, says, wrong, children }: Props) {
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => box.current?.querySelector<HTMLElement>('input, select')?.focus(), []);
  const shut = useRef(close);
  shut.current = close;
  useEffect(() => {
    const elsewhere = (event: Event) => {
      if (!box.current?.parentElement?.contains(event.target as Node)) shut.current(false);
    };
    document.addEventListener('mousedown', elsewhere);
    return () => document.removeEventListener('mousedown', elsewhere);
  }, []);
  return (
    <div
      class="panel"
      id={id}
      role="dialog"
      aria-label={label}
      ref={box}
      onKeyDown={(event) => {
        if (isComposing(event)) return;
        event.stopPropagation(); // these keys are the form's alone
        if (event.key !== 'Escape') return;
        event.preventDefault();
        close(true);
      }}
      onFocusOut={(event) => {
        const to = event.relatedTarget as Node | null;
        if (to && !box.current?.parentElement?.contains(to)) close(false);
      }}
    >
      <form
        autocomplete="off"
        onSubmit={(event) => {
          event.preventDefault();
          save();
        }}
      >
        {children}
        {wrong && (
          <p class="panel-wrong" role="alert">
            {wrong}
          </p>
        )}
        <div class="acts">
          <button class="button small" type="button" onClick={() => close(true)}>
            {word('grid.cancel')}
          </button>
          <button class="button small primary" type="submit">
            {says}
          </button>
        </div>
      </form>
    </div>
  );
}
