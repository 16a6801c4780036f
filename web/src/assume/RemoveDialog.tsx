// Asked before a removal takes along what refers to the item: all of it is named.
import { word } from '../lang/words';
import { Dialog } from '../float/Dialog';
import type { Asking } from './useItems';

export function RemoveDialog({ asking, end }: { asking: Asking; end: (agreed: boolean) => void }) {
  const { label, along } = asking.removal;
  return (
    <Dialog id="remove" label={word('items.remove', { name: label })} close={() => end(false)}>
      <div class="remove">
        <h2>{word('items.remove', { name: label })}</h2>
        <p>{word('items.takesAlong')}</p>
        <ul>
          {along.map((name) => (
            <li key={name}>{name}</li>
          ))}
        </ul>
        <div class="acts">
          <button class="button" type="button" id="remove-no" onClick={() => end(false)}>
            {word('items.keep')}
          </button>
          <button class="button primary" type="button" id="remove-yes" onClick={() => end(true)}>
            {word('items.removeAll')}
          </button>
        </div>
      </div>
    </Dialog>
  );
}
