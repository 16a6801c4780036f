// Keys that work anywhere: save, undo, redo.
import { redo, undo } from '../state/steps';
import { save } from '../state/plans';
import { isUnsaved, store } from '../state/state';

export function listen(): void {
  document.addEventListener('keydown', (event) => {
    if (!(event.ctrlKey || event.metaKey) || event.altKey || event.isComposing) return;
    const key = event.key.toLowerCase();
    const typing = event.target instanceof HTMLInputElement && event.target.value !== '';
    let does: (() => Promise<void>) | null = null;
    if (key === 's') does = save;
    else if (typing) does = null; // the field's own undo
    else if (key === 'z') does = event.shiftKey ? redo : undo;
    else if (key === 'y') does = redo;
    if (!does) return;
    event.preventDefault();
    void does();
  });
  addEventListener('beforeunload', (event) => {
    if (isUnsaved(store.get().doc)) event.preventDefault();
  });
}
