// Keys that work anywhere.
import { openNth } from '../scenario/acts';
import { choose } from '../start/choose';
import { save, saveAs } from '../state/saving';
import { store, type Overlay } from '../state/state';
import { openReport } from '../report/open';
import { redo, undo } from '../state/steps';
import { isComposing } from './composing';
import { fieldOf } from './field';
import { takeTyped } from './take';

export function listen(): void {
  // Fields keep their keys to themselves; saving is not one of them.
  const onSave = (event: KeyboardEvent) => {
    const saves = isComposing(event) ? null : saving(event);
    if (!saves) return;
    event.preventDefault();
    event.stopPropagation();
    takeTyped();
    saves();
  };
  document.addEventListener('keydown', onSave, true);
  document.addEventListener('keydown', (event) => {
    const does = isComposing(event) ? null : meaning(event);
    if (!does) return;
    event.preventDefault();
    does();
  });
}

function saving({ altKey, ctrlKey, metaKey, shiftKey, key }: KeyboardEvent): (() => void) | null {
  const { doc, start, reader } = store.get();
  if (reader) return altKey || !(ctrlKey || metaKey) || key.toLowerCase() !== 's' ? null : () => undefined; // the browser would save the page as it was
  if (altKey || !(ctrlKey || metaKey) || key.toLowerCase() !== 's' || !doc || start) return null;
  return () => void (shiftKey ? saveAs(doc.kind) : save());
}

// Alt with a digit opens a scenario by its number, 0 the plan itself. The key counts, not what it would write.
function nth({ code, ctrlKey, metaKey, shiftKey }: KeyboardEvent): (() => void) | null {
  const n = ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9'].indexOf(code.replace('Digit', ''));
  return n < 0 || ctrlKey || metaKey || shiftKey ? null : () => openNth(n);
}

function meaning(event: KeyboardEvent): (() => void) | null {
  const { doc, start, reader } = store.get();
  if (reader && (event.altKey || !['f1', '?', 'p', 'y', 'z'].includes(event.key.toLowerCase()))) return null;
  if (event.altKey) return doc && !start ? nth(event) : null;
  const field = fieldOf(event.target);
  if (event.key === 'F1' || (event.key === '?' && !field)) return () => float('help');
  if (!(event.ctrlKey || event.metaKey)) return null;
  const key = event.key.toLowerCase();
  if (key === 'o' && !event.shiftKey) return () => void choose();
  if (!doc || start) return null;
  if (key === 'k') return () => float('find');
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
