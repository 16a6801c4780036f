// The page of risk, in English.
export const risk = {
  'risk.curve': 'Cumulative curve',
  'risk.metric': 'Number to look at',
  'risk.month': 'Month',
  'risk.noMetric': 'No such number.',
  'risk.progress': 'Progress of the draws',
  'risk.until': 'Run until ±1%',
  'risk.within': 'The sampling error is within ±1% already',
};
