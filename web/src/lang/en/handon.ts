// Scenario files and reports that are handed on, in English.
import type { handon as zh } from '../zh/handon';

export const handon: Record<keyof typeof zh, string> = {
  'handon.add': 'Add to the plan',
  'handon.addOther': 'Add all the same',
  'handon.cannot': '{file} cannot be brought into this plan, which is as it was:',
  'handon.given': 'Saved as {file}',
  'handon.leave': 'Leave it out',
  'handon.saveReport': 'Save as a report (.html, to read and to move sliders)',
  'handon.saveScenario': 'Save the open scenario as a file (.scenario.json)',
  'handon.title': 'Scenario file',
  'reader.lead': 'You may move these. The numbers of the report itself stay; when you are done, “Send back a proposal” gives a small file for whoever sent you the report.',
  'reader.nothing': 'No slider has been moved yet',
  'reader.opensNothing': 'This is a report, for reading only. Open other files in an empty workbook.',
  'reader.pins': 'What you may move',
  'reader.report': 'Report',
  'reader.send': 'Send back a proposal',
  'reader.sendSays': 'Save what you moved as a scenario file, to send back',
  'reader.try': 'Try',
  'reader.views': 'Report or try',
  'reader.who': 'Your name (may be left out)',
};
