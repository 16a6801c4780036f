// The parts that are picked, from all customers down to a cell: a press leaves one of them again.
import { word } from '../lang/words';

export function Picked({ names, leave }: { names: string[]; leave: (at: number) => void }) {
  if (names.length === 0) return null;
  return (
    <div class="cust-picked" role="group" aria-label={word('cust.picked')}>
      {names.map((name, i) => (
        <button key={name} type="button" class="button small" aria-label={`${word('cust.leave')} ${name}`} onClick={() => leave(i)}>
          {name} ×
        </button>
      ))}
    </div>
  );
}
