// One thing after the other: whatever changes the plan or what is shown of it waits for
// what was asked before, so that each starts from the state that the one before left, and
// no answer comes late.

import { releaseDrawing } from './hold';

let last: Promise<unknown> = Promise.resolve();
let waiting = 0;

export function inTurn(does: () => Promise<void>): Promise<void> {
  // Where nothing is waited for it begins at once, before anything is drawn: the core then works while the page draws.
  const mine = (waiting++ === 0 ? does() : last.then(does)).finally(() => {
    waiting--;
    releaseDrawing();
  });
  last = mine.catch(() => undefined);
  return mine;
}

// isSettled says that nothing is on its way: what is shown is what the plan holds.
export function isSettled(): boolean {
  return waiting === 0;
}
