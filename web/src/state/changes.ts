// How many changes lie between a plan and its file.
import type { Doc } from './state';

// unsavedChanges counts the steps, back or forth, from what the file holds. A step that an autosave gave back
// stands for as many as it held. When the file's text is no longer among the steps, all of them count.
export function unsavedChanges({ past, future, text, saved }: Doc): number {
  if (text === saved) return 0;
  const back = past.findLastIndex((step) => step.text === saved);
  const forth = future.findLastIndex((step) => step.text === saved);
  const between = forth >= 0 && (back < 0 || future.length - forth < past.length - back) ? future.slice(forth) : past.slice(Math.max(0, back));
  return Math.max(1, between.reduce((sum, step) => sum + (step.changes ?? 1), 0));
}
