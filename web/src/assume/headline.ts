// The sentence of a section: what the core says of it, or what is wrong in the cells.
import { counted, word } from '../lang/words';
import type { Refused } from '../state/state';
import type { Assume, Span } from '../view';
import { isAsk } from './months';

export function headline(assume: Assume, refused: Refused[]): Span[] | undefined {
  const n = refused.length;
  if (n === 0) return undefined;
  const isHere = refused.every((one) => one.section === assume.section);
  const start = isHere && assume.holds ? word('assume.faultsIn', { in: assume.holds }) : word('assume.faultsAnywhere');
  if (refused.every((one) => isAsk(one.fault))) {
    return [{ text: start }, { text: word('month.openMany', { n: String(n) }) }];
  }
  return [
    { text: start },
    { text: counted('assume.faultOne', 'assume.faultMany', n), tone: 'fault' },
    { text: counted('assume.faultKeepsOne', 'assume.faultKeeps', n) },
  ];
}
