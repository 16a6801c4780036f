// What the grid could not do, below it. Where it may with the person's leave, it asks: Enter
// agrees, Esc leaves it.
import { useLayoutEffect, useRef } from 'preact/hooks';
import { word } from '../lang/words';
import type { GridNote as Note } from '../state/state';

interface Props {
  note: Note;
  agree: () => void;
  leave: () => void;
}

export function GridNote({ note, agree, leave }: Props) {
  const button = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    if (!document.activeElement?.closest('.editing')) button.current?.focus({ preventScroll: true });
  }, [note]);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.isComposing) return;
    event.preventDefault();
    event.stopPropagation();
    leave();
  };
  return (
    <div class="grid-note" role="alert" onKeyDown={onKeyDown}>
      <span>{note.text}</span>
      {note.agree && (
        <>
          <button class="button small" type="button" id="note-agree" ref={button} onClick={agree}>
            {note.agree.label}
          </button>
          <button class="button small" type="button" id="note-leave" onClick={leave}>
            {word('month.leave')}
          </button>
        </>
      )}
    </div>
  );
}
