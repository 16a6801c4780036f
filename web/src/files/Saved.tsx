// Where the plan is: in its file, in the autosave, or in this page alone.
import { word } from '../lang/words';
import { isUnsaved, type Doc, type State } from '../state/state';
import { timeIn } from '../state/times';

export function Saved({ state, doc }: { state: State; doc: Doc }) {
  return (
    <span id="saved">
      {isUnsaved(doc) && (
        <>
          <span class="unsaved">●</span>{' '}
        </>
      )}
      {says(state, doc)}
    </span>
  );
}

function says(state: State, doc: Doc): string {
  if (state.elsewhere) return word('status.elsewhere');
  if (!isUnsaved(doc)) return doc.file ? word('status.saved', { file: doc.file }) : word('status.opened');
  if (state.keeping.trouble) return word('status.unsavedRisk');
  const when = timeIn(state, state.keeping.at);
  return when ? word('status.unsavedKept', { when }) : word('status.unsaved');
}
