// Where a key leads in the grid.

export interface Step {
  down: number;
  right: number;
}

const end = 1e6; // as far as it goes
const page = 10;

export function stepOf(event: KeyboardEvent): Step | null {
  if (event.altKey) return null;
  const far = event.ctrlKey || event.metaKey ? end : 1;
  switch (event.key) {
    case 'ArrowUp':
      return { down: -far, right: 0 };
    case 'ArrowDown':
      return { down: far, right: 0 };
    case 'ArrowLeft':
      return { down: 0, right: -far };
    case 'ArrowRight':
      return { down: 0, right: far };
    case 'Home':
      return { down: far === end ? -end : 0, right: -end };
    case 'End':
      return { down: far === end ? end : 0, right: end };
    case 'PageUp':
      return { down: -page, right: 0 };
    case 'PageDown':
      return { down: page, right: 0 };
  }
  return null;
}

// isMeant says that a key is the grid's, not a composition's: the Enter that ends one, say.
export function isMeant(event: KeyboardEvent): boolean {
  return !event.isComposing && event.keyCode !== 229;
}

// isTyping says that a key writes something.
export function isTyping(event: KeyboardEvent): boolean {
  return event.key.length === 1 && event.key !== ' ' && !event.ctrlKey && !event.metaKey && !event.altKey;
}

// command is the letter of a key with Ctrl or ⌘ alone, '' for any other.
export function command(event: KeyboardEvent): string {
  return (event.ctrlKey || event.metaKey) && !event.altKey && event.key.length === 1 ? event.key.toLowerCase() : '';
}
