// A field and a list under it: typing narrows the list, arrows walk it, Enter takes. The
// field keeps the focus, so that one can always type on.
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { isComposing } from '../shell/composing';
import { Dialog } from './Dialog';

export interface PickItem {
  id: string;
  label: string;
  sub?: string; // small, under or behind the label
  value?: string; // at the right
  look?: string; // class of the value
  now?: boolean; // where one stands
}

interface Props {
  id: string;
  label: string;
  items: PickItem[];
  none: string; // what is said when there are no items
  late?: boolean; // the items are those of an earlier text; the ones for this text are on their way
  text: string;
  type: (text: string) => void;
  take: (item: PickItem, other: boolean) => void; // other: with Shift
  close: () => void;
  children?: ComponentChildren; // under the list
}

export function Pick({ id, label, items, none, late, text, type, take, close, children }: Props) {
  const box = useRef<HTMLUListElement>(null);
  const [wanted, setAt] = useState(0);
  const at = Math.max(0, Math.min(wanted, items.length - 1));
  useLayoutEffect(() => setAt(Math.max(0, items.findIndex((item) => item.now))), [text]);
  useLayoutEffect(() => box.current?.children[at]?.scrollIntoView({ block: 'nearest' }), [at, items]);

  // Enter is often faster than the answer: it takes what comes for the text that was typed.
  const [hasty, setHasty] = useState<{ text: string; other: boolean } | null>(null);
  useLayoutEffect(() => {
    if (!hasty || late) return;
    setHasty(null);
    if (hasty.text === text && items[0]) take(items[0], hasty.other);
  });

  const onKeyDown = (event: KeyboardEvent) => {
    if (isComposing(event)) return;
    const last = items.length - 1;
    const to: Record<string, number> = { ArrowDown: at === last ? 0 : at + 1, ArrowUp: at === 0 ? last : at - 1, PageDown: Math.min(last, at + 8), PageUp: Math.max(0, at - 8) };
    if (event.key in to) setAt(to[event.key]);
    else if (event.key === 'Enter' || event.key === 'F8') {
      const other = event.shiftKey || event.key === 'F8';
      if (late) setHasty({ text, other });
      else if (items[at]) take(items[at], other);
    } else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <Dialog id={id} label={label} close={close}>
      <input
        class="pick-field"
        type="text"
        role="combobox"
        autocomplete="off"
        spellcheck={false}
        aria-label={label}
        placeholder={label}
        aria-expanded={items.length > 0}
        aria-controls={items.length > 0 ? id + '-list' : undefined}
        aria-autocomplete="list"
        aria-activedescendant={items[at] && `${id}-${at}`}
        value={text}
        onInput={(event) => type(event.currentTarget.value)}
        onKeyDown={onKeyDown}
      />
      {items.length > 0 ? (
        <ul class="pick" id={id + '-list'} role="listbox" aria-label={label} ref={box}>
          {items.map((item, i) => (
            <li
              key={item.id}
              id={`${id}-${i}`}
              role="option"
              aria-selected={i === at}
              data-pick={item.id}
              onMouseDown={(event) => event.preventDefault()}
              onMouseMove={() => i !== at && setAt(i)}
              onClick={(event) => take(item, event.shiftKey)}
            >
              <span class="pick-name">
                {item.label}
                {item.sub && <small>{item.sub}</small>}
              </span>
              {item.value && <span class={'pick-value ' + (item.look ?? '')}>{item.value}</span>}
            </li>
          ))}
        </ul>
      ) : (
        <p class="pick-none quiet" role="status">
          {none}
        </p>
      )}
      {children}
    </Dialog>
  );
}
