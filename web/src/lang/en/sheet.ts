// The calculation sheet, in English.
import type { sheet as zh } from '../zh/sheet';

export const sheet: Record<keyof typeof zh, string> = {
  'sheet.given': 'Yours to set: Enter goes there',
  'sheet.grid': 'Calculation sheet: arrows move, Enter explains',
  'sheet.hint': 'Choose a cell to see its formula here; F8 explains it',
  'sheet.more': '{n} more rows are not listed; search for their names.',
  'sheet.none': 'Nothing found. Try another name, or clear the search.',
  'sheet.row': 'Row',
  'sheet.search': 'Search rows by name or path',
};
