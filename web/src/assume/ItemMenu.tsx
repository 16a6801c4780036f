// What floats over the rows of items: the menu of one, and the field for its new name.
import { useLayoutEffect, useRef } from 'preact/hooks';
import { word } from '../lang/words';
import { List, type Choice } from '../float/Menu';
import { isComposing } from '../shell/composing';
import { goTo, placeOf, type Item } from './items';
import type { Spot } from './useItems';

export function ItemMenu({ spot, close, choose }: { spot: Spot; close: () => void; choose: (act: string, item: Item) => void }) {
  const { item } = spot;
  const at = placeOf(item);
  const items: Choice[] = [
    { id: 'rename', label: word('items.rename'), note: 'F2' },
    { id: 'up', label: word('items.up'), note: 'Alt Shift ↑', why: at === 0 ? word('items.isFirst') : undefined },
    { id: 'down', label: word('items.down'), note: 'Alt Shift ↓', why: at === item.siblings.length - 1 ? word('items.isLast') : undefined },
    { id: 'copy', label: word('items.copy') },
    { id: 'remove', label: word('items.removeThis') },
  ];
  return (
    <div class="menu item-menu" style={{ left: `${spot.left}px`, top: `${spot.top + 26}px` }}>
      <List
        label={word('items.of', { name: item.label })}
        items={items}
        take={(one) => !one.why && choose(one.id, item)}
        close={() => {
          close();
          goTo(item.row);
        }}
        leave={close}
      />
    </div>
  );
}

export function Rename({ spot, end }: { spot: Spot; end: (item: Item, name: string) => void }) {
  const field = useRef<HTMLInputElement>(null);
  const { item } = spot;
  const done = useRef(false);
  useLayoutEffect(() => field.current?.select(), []);
  const finish = (name: string, isBack: boolean) => {
    if (done.current) return;
    done.current = true;
    end(item, name);
    if (isBack) goTo(item.row);
  };
  return (
    <input
      ref={field}
      id="item-name"
      class="item-name"
      defaultValue={item.label}
      aria-label={word('items.nameOf', { name: item.label })}
      style={{ left: `${spot.left}px`, top: `${spot.top}px`, width: `${spot.width}px` }}
      onBlur={(event) => finish(event.currentTarget.value, false)}
      onKeyDown={(event) => {
        if (isComposing(event)) return;
        event.stopPropagation();
        if (event.key !== 'Enter' && event.key !== 'Escape') return;
        event.preventDefault();
        finish(event.key === 'Enter' ? field.current!.value : item.label, true);
      }}
    />
  );
}
