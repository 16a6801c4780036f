// Numbers in two plans, or under two choices, side by side.
import { TableView } from '../table/Table';
import { word } from '../lang/words';
import type { Effect } from './types';

export function Effects({ effects, heads }: { effects: Effect[]; heads: [string, string] }) {
  if (effects.length === 0) return null;
  const rows = effects.map(({ metric, name, was, now, by, tone }) => ({
    id: metric,
    cells: [{ text: name }, { text: was }, { text: now }, { text: by, tone }],
  }));
  return <TableView table={{ caption: '', columns: [word('copy.result'), ...heads, word('copy.difference')], align: 'lrrr', rows }} />;
}

// moved are the effects that a choice has at all.
export const moved = (effects: Effect[]): Effect[] => effects.filter(({ was, now }) => was !== now);
