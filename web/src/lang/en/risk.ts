// The page of risk, in English.
export const risk = {
  'risk.curve': 'Cumulative curve',
  'risk.givenUp': 'Stopped; the results before it stay',
  'risk.metric': 'Number to look at',
  'risk.month': 'Month',
  'risk.noMetric': 'No such number.',
  'risk.progress': 'Progress of the draws',
  'risk.swing': 'At the 10% and 90% points',
  'risk.totals': 'With what they do together',
  'risk.until': 'Run until ±1%',
  'risk.within': 'The sampling error is within ±1% already',
};
