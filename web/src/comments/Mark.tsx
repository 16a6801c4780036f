// The mark of open comments beside the name of a row; a press shows them.
import { counted } from '../lang/words';
import { commentOn } from './acts';
import { wholeIn } from './marks';

export function SaidMark({ path, said, name }: { path: string; said: string; name: string }) {
  const open = wholeIn(said);
  if (open === '') return null;
  const says = `${name} ${counted('comment.openOne', 'comment.openMany', +open)}`;
  return (
    <button type="button" tabIndex={-1} class="said-mark" aria-label={says} title={says} onClick={() => commentOn(path)}>
      {open}
    </button>
  );
}
