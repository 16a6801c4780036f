// Which cell is the active one, and what is chosen around it.
import { useRef, useState } from 'preact/hooks';
import type { GridRow } from '../view';
import type { Active } from './Assume';
import { move } from './move';
import { isMany, rangeOf, rectOf, type Range } from './range';

export function useRange(rows: GridRow[], periods: number, active: Active | null, setActive: (active: Active) => void) {
  const [range, setRange] = useState<Range | null>(null);
  const [goes, setGoes] = useState<Active | null>(null); // the corner that moves, to be kept in sight
  const place = useRef(0);
  // Where the active row is gone, the one that took its place is the active one.
  const at = rows.findIndex((row) => row.path === active?.path);
  place.current = at >= 0 ? at : Math.max(0, Math.min(place.current, rows.length - 1));
  const here: Active = at >= 0 ? active! : { path: rows[place.current]?.path ?? '', column: active?.column ?? 0 };
  const rect = rectOf(rows, here, range);

  const choose = (to: Active, keep: Range | null = null) => {
    setRange(keep);
    setGoes(null);
    setActive(to);
  };
  // extend moves the corner of the range that is not the active cell.
  const extend = (to: Active) => {
    setRange({ from: here, to });
    setGoes(to);
    if (at < 0 || !active) setActive(here);
  };
  const moving = (): Active => (range && range.from.path === here.path && range.from.column === here.column ? range.to : here);
  const extendBy = (down: number, right: number) => extend(move(rows, periods, moving(), down, right));
  const whole = (part: 'rows' | 'columns' | 'all') => {
    const tall = part === 'rows' ? rect : { top: 0, bottom: rows.length - 1 };
    const wide = part === 'columns' ? rect : { left: 0, right: periods - 1 };
    choose(here, rangeOf(rows, { top: tall.top, bottom: tall.bottom, left: wide.left, right: wide.right }));
  };
  return { here, row: rows[place.current] as GridRow | undefined, isGone: active !== null && at < 0, range, rect, many: isMany(rect), goes, choose, extend, extendBy, whole };
}
