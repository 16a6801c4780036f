// Monthly actual figures, in English.
export const record = {
  'record.adopt': 'Take the updated assumptions into the plan',
  'record.adoptStep': 'adoption of {name}',
  'record.again': 'Compute for the plan as it is now',
  'record.bring': 'Copy from a spreadsheet, or choose a CSV file: months along the head or down a column, rows by their names in the plan (Leads, New customers, MRR), with a column of channels if there is one.',
  'record.choose': 'Choose a file…',
  'record.example': 'channel\tname\t2027-01\t2027-02\nPaid ads\tLeads\t262\t301',
  'record.faults': 'What was not taken',
  'record.line': 'Line {n}',
  'record.old': 'The plan has changed since; this is of before.',
  'record.paste': 'Paste monthly actual figures',
  'record.take': 'Take into the plan',
  'record.title': 'Monthly actual figures',
};
