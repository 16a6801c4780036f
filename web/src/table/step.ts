// Where the keys of a spreadsheet lead in a grid of rows and columns.
export interface Step {
  down: number;
  right: number;
}

const end = 1e6; // as far as it goes
const page = 10;

// stepOf is what a key moves by; null for a key that moves nothing.
export function stepOf(event: KeyboardEvent): Step | null {
  if (event.altKey) return null;
  const isFar = event.ctrlKey || event.metaKey;
  const far = isFar ? end : 1;
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
      return { down: isFar ? -end : 0, right: -end };
    case 'End':
      return { down: isFar ? end : 0, right: end };
    case 'PageUp':
      return { down: -page, right: 0 };
    case 'PageDown':
      return { down: page, right: 0 };
  }
  return null;
}

// clamp keeps a place among so many.
export function clamp(place: number, count: number): number {
  return Math.max(0, Math.min(count - 1, place));
}
