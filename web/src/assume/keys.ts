// What a key does in the grid, beside moving: see table/step.ts.

// isAnswering says that a key is for a button under a cell that asks something.
export function isAnswering(event: KeyboardEvent): boolean {
  return event.target instanceof Element && event.target.closest('.fault-row') !== null;
}

// isTyping says that a key writes something.
export function isTyping(event: KeyboardEvent): boolean {
  return event.key.length === 1 && event.key !== ' ' && !event.ctrlKey && !event.metaKey && !event.altKey;
}

// command is the letter of a key with Ctrl or ⌘ alone, '' for any other.
export function command(event: KeyboardEvent): string {
  return (event.ctrlKey || event.metaKey) && !event.altKey && event.key.length === 1 ? event.key.toLowerCase() : '';
}
