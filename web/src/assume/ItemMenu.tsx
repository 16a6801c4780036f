// What floats over the rows of items: the menu of one, and the field for its new name.
import { useLayoutEffect, useRef } from 'preact/hooks';
import { word } from '../lang/words';
import { List, type Choice } from '../float/Menu';
import { isComposing } from '../shell/composing';
import { isFor, keepTyped, putBack } from '../shell/unentered';
import { store } from '../state/state';
import { dropped, left } from '../state/unentered';
import { goTo, placeOf, type Item, type Offered } from './items';
import type { Spot } from './useItems';

// beside is where a menu opens: under its row, or over it in the lower half of the window.
function beside({ left, top }: Spot) {
  const isLow = top > window.innerHeight / 2;
  return { class: 'menu item-menu' + (isLow ? ' up' : ''), style: { left: `${left}px`, top: `${isLow ? top : top + 26}px` } };
}

export function ItemMenu({ spot, close, choose }: { spot: Spot; close: () => void; choose: (act: string, item: Item) => void }) {
  const { item } = spot;
  const at = placeOf(item);
  const items: Choice[] = [
    { id: 'rename', label: word('items.rename'), note: 'F2' },
    { id: 'up', label: word('items.up'), note: 'Alt Shift ↑', why: at === 0 ? word('items.isFirst') : undefined },
    { id: 'down', label: word('items.down'), note: 'Alt Shift ↓', why: at === item.siblings.length - 1 ? word('items.isLast') : undefined },
    ...(/^(channels|tiers)\./.test(item.path) ? [{ id: 'offers', label: word('items.offers') }] : []),
    { id: 'copy', label: word('items.copy') },
    { id: 'remove', label: word('items.removeThis') },
  ];
  return (
    <div {...beside(spot)}>
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

// OfferMenu lists what can be added to an item.
export function OfferMenu({ spot, offered, close, choose }: { spot: Spot; offered: Offered[]; close: () => void; choose: (offer: Offered) => void }) {
  const choices = offered.map((one) => ({ id: one.edit.path, label: one.label }));
  return (
    <div {...beside(spot)}>
      <List
        label={word('items.offersOf', { name: spot.item.label })}
        items={choices}
        take={(one) => choose(offered[choices.indexOf(one)])}
        close={() => {
          close();
          goTo(spot.item.row);
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
  useLayoutEffect(() => {
    const { resume } = store.get();
    field.current?.select();
    if (resume && isFor(resume, { is: 'name', path: item.path })) putBack(field.current, resume);
    return left;
  }, []);
  const finish = (name: string, isBack: boolean) => {
    if (done.current) return;
    done.current = true;
    if (name === item.label) dropped();
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
      onInput={() => keepTyped(field.current, { is: 'name', path: item.path, place: item.label })}
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
