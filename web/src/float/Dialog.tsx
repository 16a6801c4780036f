// What floats over the page until it is closed: the browser's own dialog, which keeps the
// focus inside, gives it back afterwards and closes by Esc.
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

interface Props {
  id: string;
  label: string;
  close: () => void;
  children: ComponentChildren;
}

export function Dialog({ id, label, close, children }: Props) {
  const box = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    const dialog = box.current!;
    const before = document.activeElement as HTMLElement | null;
    dialog.showModal();
    return () => {
      if (dialog.open) dialog.close();
      if (before?.isConnected) before.focus();
    };
  }, []);
  return (
    <dialog
      id={id}
      ref={box}
      aria-label={label}
      onCancel={(event) => {
        event.preventDefault();
        close();
      }}
      onMouseDown={(event) => {
        if (event.target === box.current) close(); // beside it
      }}
    >
      {children}
    </dialog>
  );
}
