// The bottom bar: is it saved, is it fresh, and what these results can be checked by.
import { Drawn } from '../draws/Drawn';
import { Saved } from '../files/Saved';
import { word } from '../lang/words';
import type { Doc, State } from '../state/state';
import type { Block } from '../view';

export function Status({ state, doc }: { state: State; doc: Doc | null }) {
  return (
    <footer class="status">
      {doc ? <Saved state={state} doc={doc} /> : <span />}
      <span id="freshness">{state.busy || (state.drawing.running && !state.drawing.fresh) ? word('status.updating') : doc && doc.past.length > 0 ? word('status.done') : ''}</span>
      <span class="space" />
      {state.chosen?.count && <Chosen block={state.chosen} />}
      <Drawn state={state} />
      <span>
        {word('status.engine')} <b>{state.page?.engine}</b>
      </span>
      <span>
        {word('status.receipt')} <b id="receipt">{state.page?.receipt}</b>
      </span>
      <span class="ok">
        <span class="shape">●</span> {word('status.offline')}
      </span>
    </footer>
  );
}

// What the cells that are chosen in the grid come to.
function Chosen({ block }: { block: Block }) {
  return (
    <span id="chosen">
      {block.count}
      {block.stats?.map((stat) => (
        <span key={stat.label}>
          {stat.label} <b>{stat.text}</b>
        </span>
      ))}
    </span>
  );
}
