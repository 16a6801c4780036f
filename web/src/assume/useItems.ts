// Keys and the mouse on the rows of items: F2 renames, Alt+Shift with an arrow moves, the menu key
// or ⋯ opens the menu. They are taken before the grid sees them.
import { useRef, useState } from 'preact/hooks';
import { isComposing } from '../shell/composing';
import { rowAt } from '../table/at';
import { word } from '../lang/words';
import type { GridRow } from '../view';
import { copy, goTo, itemOf, itemPath, move, offers, removal, remove, rename, take, type Item, type Notice, type Offered, type Removal } from './items';

// Where something floats: beside the head of a row.
export interface Spot {
  item: Item;
  left: number;
  top: number;
  width: number;
}

export interface Asking {
  item: Item;
  removal: Removal;
}

export function useItems(rows: GridRow[], activePath: string) {
  const [menu, setMenu] = useState<Spot | null>(null);
  const [offering, setOffering] = useState<{ spot: Spot; offered: Offered[] } | null>(null);
  const [renaming, setRenaming] = useState<Spot | null>(null);
  const [asking, setAsking] = useState<Asking | null>(null);
  const [notice, setNotice] = useState<Notice | null>(null);
  const box = useRef<HTMLDivElement>(null);

  const spot = (item: Item): Spot => {
    const { left, top, width } = (rowAt(box.current, item.row)?.firstElementChild ?? document.body).getBoundingClientRect();
    return { item, left, top, width };
  };
  const itemAt = (path: string) => {
    const row = rows.find((one) => one.path === path);
    return row ? itemOf(rows, itemPath(row)) : null;
  };
  const doRemove = async (item: Item) => {
    const would = await removal(item);
    if (!would) return;
    if (would.along.length > 0) setAsking({ item, removal: would });
    else setNotice(await remove(item, would));
  };
  const doOffer = async (item: Item) => {
    const offered = await offers(item);
    if (!offered) return;
    if (offered.length > 0) return setOffering({ spot: spot(item), offered });
    setNotice({ text: word('items.offersNone', { name: item.label }), plan: null });
    goTo(item.row);
  };
  const acts: Record<string, (item: Item) => void> = {
    offers: (item) => void doOffer(item),
    rename: (item) => setRenaming(spot(item)),
    up: async (item) => setNotice(await move(item, -1)),
    down: async (item) => setNotice(await move(item, 1)),
    copy: async (item) => setNotice(await copy(item)),
    remove: (item) => void doRemove(item),
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (isComposing(event) || (event.target as HTMLElement).closest('.editing, .menu, form, input:not(.editor)')) return;
    const item = itemAt(activePath);
    if (!item) return;
    const isMove = event.altKey && event.shiftKey && (event.key === 'ArrowUp' || event.key === 'ArrowDown');
    if (isMove) acts[event.key === 'ArrowUp' ? 'up' : 'down'](item);
    else if (event.key === 'ContextMenu' || (event.key === 'F10' && event.shiftKey)) setMenu(spot(item));
    else if (event.key === 'F2' && !event.shiftKey && rows.find((one) => one.path === activePath)?.kind === 'group') acts.rename(item);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const pathOf = (event: Event) => (event.target as HTMLElement).closest<HTMLElement>('tr[data-path]')?.dataset.path ?? '';
  const onClick = (event: MouseEvent) => {
    if (!(event.target as HTMLElement).closest('.item-more')) return;
    const item = itemAt(pathOf(event));
    if (item) setMenu(spot(item));
  };
  const onContextMenu = (event: MouseEvent) => {
    const item = itemAt(pathOf(event));
    if (!item || !(event.target as HTMLElement).closest('th')) return;
    event.preventDefault();
    setMenu({ ...spot(item), left: event.clientX, top: event.clientY - 26 });
  };
  return {
    box,
    bind: { onKeyDownCapture: onKeyDown, onClick, onContextMenu },
    menu,
    offering,
    renaming,
    asking,
    notice,
    setNotice,
    renameAt: (path: string) => {
      const item = itemAt(path);
      if (item) setRenaming(spot(item));
    },
    closeMenu: () => setMenu(null),
    closeOffers: () => setOffering(null),
    take: async (offer: Offered) => {
      setOffering(null);
      setNotice(await take(offer));
    },
    choose: (act: string, item: Item) => {
      setMenu(null);
      acts[act](item);
    },
    endRename: async (item: Item, name: string) => {
      setRenaming(null);
      setNotice(await rename(item, name));
    },
    endAsking: async (agreed: boolean) => {
      setAsking(null);
      if (agreed && asking) setNotice(await remove(asking.item, asking.removal));
      else if (asking) goTo(asking.item.row);
    },
  };
}
