// The page of causes, in English.
export const causes = {
  'causes.across': 'Across',
  'causes.against': 'Compare with {name}',
  'causes.change': 'Change an assumption',
  'causes.down': 'Down',
  'causes.noLever': 'There is no such assumption.',
  'causes.none': 'No second one',
  'causes.table': 'Data table',
};
