// Keys that work anywhere.
import { choose } from '../start/choose';
import { save, saveAs } from '../state/saving';
import { store, type Overlay } from '../state/state';
import { openReport } from '../report/open';
import { redo, undo } from '../state/steps';
import { isComposing } from './composing';
import { fieldOf } from './field';

export function listen(): void {
  document.addEventListener('keydown', (event) => {
    const does = isComposing(event) ? null : meaning(event);
    if (!does) return;
    event.preventDefault();
    does();
  });
}

function meaning(event: KeyboardEvent): (() => void) | null {
  if (event.altKey) return null;
  const { doc, start } = store.get();
  const field = fieldOf(event.target);
  if (event.key === 'F1' || (event.key === '?' && !field)) return () => float('help');
  if (!(event.ctrlKey || event.metaKey)) return null;
  const key = event.key.toLowerCase();
  if (key === 'o' && !event.shiftKey) return () => void choose();
  if (!doc || start) return null;
  if (key === 'k') return () => float('find');
  if (key === 's') return () => void (event.shiftKey ? saveAs(doc.kind) : save());
  if (key === 'p') return () => (store.get().page?.report ? window.print() : void openReport(true));
  if (field && field.value !== '') return null; // the field's own undo
  if (key === 'z') return () => void (event.shiftKey ? redo() : undo());
  if (key === 'y') return () => void redo();
  return null;
}

// float opens what floats, unless something else does already.
export function float(overlay: Overlay): void {
  if (store.get().overlay === '' && !document.querySelector('dialog[open]')) store.set({ overlay });
}
