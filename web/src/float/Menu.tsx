// A button that opens a list of choices: arrows and letters walk it, Enter chooses, Esc and a
// press elsewhere close it; the focus goes back to the button.
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';

export interface Choice {
  id: string;
  label: string;
  mark?: ComponentChildren; // before the label
  note?: string; // small, behind the label: a key, a count
  checked?: boolean; // one of several that holds now
  why?: string; // why it cannot be chosen now
}

interface Props {
  id: string;
  label: string; // said to those who listen; shown unless there are children
  items: Choice[];
  choose: (id: string) => void;
  look?: string; // classes of the button
  children?: ComponentChildren;
}

export function Menu({ id, label, items, choose, look = 'button', children }: Props) {
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const close = () => {
    setOpen(false);
    button.current?.focus();
  };
  const take = (item: Choice) => {
    if (item.why) return;
    close();
    choose(item.id);
  };
  return (
    <div class="menu">
      <button
        id={id}
        ref={button}
        type="button"
        class={look}
        aria-haspopup="menu"
        aria-expanded={open}
        aria-label={children ? label : undefined}
        title={children ? label : undefined}
        onClick={() => setOpen(!open)}
        onKeyDown={(event) => {
          if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
          event.preventDefault();
          setOpen(true);
        }}
      >
        {children ?? (
          <>
            {label} <span aria-hidden="true">▾</span>
          </>
        )}
      </button>
      {open && <List label={label} items={items} take={take} close={close} leave={() => setOpen(false)} />}
    </div>
  );
}

interface ListProps {
  label: string;
  items: Choice[];
  take: (item: Choice) => void;
  close: () => void;
  leave: () => void; // the focus has gone elsewhere already
}

export function List({ label, items, take, close, leave }: ListProps) {
  const box = useRef<HTMLUListElement>(null);
  const entries = () => [...(box.current?.querySelectorAll<HTMLElement>('button') ?? [])];
  useLayoutEffect(() => (entries()[items.findIndex((item) => item.checked)] ?? entries()[0])?.focus(), []);
  const onKeyDown = (event: KeyboardEvent) => {
    const all = entries();
    const at = all.indexOf(document.activeElement as HTMLElement);
    const wrap = (n: number) => (n + all.length) % all.length;
    const to: Record<string, number> = { ArrowDown: wrap(at + 1), ArrowUp: wrap(at - 1), Home: 0, End: all.length - 1 };
    if (event.key === 'Escape') close();
    else if (event.key === 'Tab') return leave();
    else if (event.key in to) all[to[event.key]]?.focus();
    else if (event.key.length === 1 && event.key !== ' ') {
      const letter = event.key.toLowerCase();
      const next = [...items.slice(at + 1), ...items.slice(0, at + 1)].find((item) => item.label.toLowerCase().startsWith(letter));
      if (next) all[items.indexOf(next)]?.focus();
    } else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <ul
      class="menu-list"
      role="menu"
      aria-label={label}
      ref={box}
      onKeyDown={onKeyDown}
      onFocusOut={(event) => {
        const to = event.relatedTarget as Node | null;
        if (to && !box.current?.parentElement?.contains(to)) leave();
        if (!to) leave();
      }}
    >
      {items.map((item) => (
        <li key={item.id} role="none">
          <button
            type="button"
            tabIndex={-1}
            data-choice={item.id}
            role={item.checked === undefined ? 'menuitem' : 'menuitemradio'}
            aria-checked={item.checked}
            aria-disabled={item.why ? true : undefined}
            title={item.why}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => take(item)}
          >
            <span class="tick" aria-hidden="true">
              {item.checked ? '✓' : ''}
            </span>
            {item.mark}
            <span>
              {item.label}
              {item.why && <small>{item.why}</small>}
            </span>
            {item.note && <span class="note">{item.note}</span>}
          </button>
        </li>
      ))}
    </ul>
  );
}
