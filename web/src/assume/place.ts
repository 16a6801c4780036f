import type { GridRow } from '../view';

// placeName is a cell in words: "Paid ads · MQL · Apr".
export function placeName(rows: GridRow[], row: GridRow, column: string): string {
  const group = rows.find((one) => one.kind === 'group' && one.path === row.group);
  return [group?.label, row.label, column].filter(Boolean).join(' · ');
}
