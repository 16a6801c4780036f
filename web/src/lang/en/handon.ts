// Scenario files and reports that are handed on, in English.
import type { handon as zh } from '../zh/handon';

export const handon: Record<keyof typeof zh, string> = {
  'handon.add': 'Add to the plan',
  'handon.addOther': 'Add all the same',
  'handon.cannot': '{file} cannot be brought into this plan, which is as it was:',
  'handon.leave': 'Leave it out',
  'handon.title': 'Scenario file',
};
