// The page of causes, in English.
export const causes = {
  'causes.across': 'Across',
  'causes.against': 'Compare with {name}',
  'causes.change': 'Change an assumption',
  'causes.down': 'Down',
  'causes.from': 'From',
  'causes.noLever': 'There is no such assumption.',
  'causes.none': 'No second one',
  'causes.reach': 'Line at',
  'causes.steps': 'Points',
  'causes.table': 'Data table',
  'causes.to': 'To',
};
