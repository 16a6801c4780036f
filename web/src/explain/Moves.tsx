// What 10% more of each assumption would do to the number, the largest first.
import { word } from '../lang/words';
import type { Explain } from './types';
import { change } from './walk';

export function Moves({ explain }: { explain: Explain }) {
  const moves = explain.moves ?? [];
  if (moves.length === 0 && !explain.waits) return null;
  return (
    <section class="moves" aria-labelledby="moves-head">
      <h3 id="moves-head">{word('explain.moves')}</h3>
      {explain.waits && <p class="quiet">{word('status.updating')}</p>}
      <ul>
        {moves.map((move) => (
          <li key={move.given.path + move.label}>
            <button type="button" class="link" title={word('explain.change')} onClick={() => change(move.given)}>
              {move.label}
            </button>
            <b class={move.tone && 'tone-' + move.tone}>{move.effect}</b>
            {move.note && <small>{move.note}</small>}
          </li>
        ))}
      </ul>
      {[explain.rest, ...(explain.notes ?? [])].filter(Boolean).map((note) => (
        <p key={note} class="quiet">
          {note}
        </p>
      ))}
    </section>
  );
}
