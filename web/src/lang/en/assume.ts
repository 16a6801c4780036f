// The view of assumptions, in English.
import type { assume as zh } from '../zh/assume';

export const assume: Record<keyof typeof zh, string> = {
  'assume.faultsIn': '{in}: ',
  'assume.faultsAnywhere': 'Of all sections, ',
  'assume.faultOne': '{n} assumption is wrong',
  'assume.faultMany': '{n} assumptions are wrong',
  'assume.faultKeepsOne': '; results keep its last good value',
  'assume.faultKeeps': '; results keep their last good values',
  'assume.meant': '. Did you mean:',
  'assume.more': '＋ {n} more sections',
  'assume.moreOne': '＋ {n} more section',
  'assume.sections': 'Sections of the assumptions',
  'assume.toCorrect': 'to correct',
  'assume.item': 'Item',
  'assume.unit': 'Unit',
  'assume.grid': 'Assumptions: arrow keys move, Enter edits',
  'assume.value': 'Value of {name}',
  'assume.computed': 'Computed; cannot be typed over',
  'assume.fault': '{place}: to correct',
  'assume.locked': 'Switch to months to edit one month; the whole value can be edited here',
  'assume.keeps': 'until then results keep {value}',
  'assume.giveBack': 'Put back',
  'assume.help': 'Type a value: 35%, 12K, 25%~35%, 271/2296',
};
