// The sentence of a section: what the core says of it, or what is wrong in the cells.
import { word } from '../lang/words';
import type { Refused } from '../state/state';
import type { Assume, Span } from '../view';

export function headline(assume: Assume, refused: Refused[]): Span[] | undefined {
  const n = refused.length;
  if (n === 0) return undefined;
  const isHere = refused.every((one) => one.section === assume.section);
  const start = isHere && assume.holds ? word('assume.faultsIn', { in: assume.holds }) : word('assume.faultsAnywhere');
  return [
    { text: start },
    { text: word(n === 1 ? 'assume.faultOne' : 'assume.faultMany', { n: String(n) }), tone: 'fault' },
    { text: word(n === 1 ? 'assume.faultKeepsOne' : 'assume.faultKeeps') },
  ];
}
