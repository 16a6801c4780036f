// Where a number comes from, in English.
import type { explain as zh } from '../zh/explain';

export const explain: Record<keyof typeof zh, string> = {
  'explain.again': 'as above',
  'explain.back': 'Back to the number before',
  'explain.change': 'Go and change this assumption',
  'explain.close': 'Close the explanation',
  'explain.keys': 'Arrows walk; Enter explains a row by itself, and goes to an assumption in blue',
  'explain.moves': 'If it rose by 10%, this would move by',
  'explain.open': 'Where it comes from (F8)',
  'explain.root': 'The cause: {name}',
  'explain.title': 'Explained',
  'explain.tree': 'Computed from',
  'explain.yours': 'This is yours to set; it follows from nothing else.',
};
