// One thing after the other: whatever changes the plan or what is shown of it waits for
// what was asked before, so that each starts from the state that the one before left, and
// no answer comes late.

let last: Promise<unknown> = Promise.resolve();

export function inTurn(does: () => Promise<void>): Promise<void> {
  const mine = last.then(does);
  last = mine.catch(() => undefined);
  return mine;
}
