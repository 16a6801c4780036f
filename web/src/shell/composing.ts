// isComposing says that a key belongs to an input method: it feeds or ends a composition, and
// means nothing else. Some browsers say so by the key code alone.
export function isComposing(event: KeyboardEvent): boolean {
  return event.isComposing || event.keyCode === 229;
}
