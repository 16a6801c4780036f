// Draws and their seed, in English.
export const draws = {
  'draws.count': 'Draws',
  'draws.note': 'The same seed and draws give the same numbers, on any machine. More draws take longer and leave less chance.',
  'draws.running': 'Drawing: {done} so far',
  'draws.save': 'Use',
  'draws.seed': 'Seed',
  'draws.set': 'Seed and number of draws',
  'draws.starting': 'Drawing',
  'draws.step': 'set seed and draws',
  'draws.stop': 'Stop',
  'draws.stopped': 'Stopped at {done}',
};
