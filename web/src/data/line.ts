// The worker that holds logs does one thing after the other: what is read, and what is asked.

let last: Promise<unknown> = Promise.resolve();

export function inLine<T>(does: () => Promise<T>): Promise<T> {
  const mine = last.then(does);
  last = mine.catch(() => undefined);
  return mine;
}
