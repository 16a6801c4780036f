// What each scenario changes, in words; a change whose path is gone can be bound anew.
import { useState } from 'preact/hooks';
import { word } from '../lang/words';
import { goTo } from '../state/goto';
import { bindAnew, dropChange } from './acts';
import { Mark } from './Mark';
import { NamePanel } from './NamePanel';
import type { ChangeLine, Comparison } from './types';

export function Changes({ side }: { side: Comparison }) {
  const changes = side.changes ?? [];
  return (
    <section class="figure" id="scenario-changes">
      <h2>{word('scenario.changes')}</h2>
      <p class="sub">{word(changes.length > 0 ? 'scenario.changesSub' : 'scenario.noChanges')}</p>
      <ul class="change-lines">
        {changes.map((one) => (
          <Line key={one.path} of={one} side={side} />
        ))}
      </ul>
    </section>
  );
}

function Line({ of, side }: { of: ChangeLine; side: Comparison }) {
  const [binding, setBinding] = useState(false);
  const scenario = side.columns.find((one) => one.id === of.scenario)!;
  const id = 'bind-' + of.path;
  return (
    <li class={of.lost ? 'lost' : undefined}>
      <span class="change-of" role="img" aria-label={scenario.name} title={scenario.name}>
        <Mark of={scenario} />
      </span>
      {of.lost ? (
        <span class="change-text">
          {of.text}
          <small>⚠ {of.lost}</small>
        </span>
      ) : (
        <button type="button" class="change-text link" onClick={() => void goTo(of.target)}>
          {of.text}
          {of.note && <small>{of.note}</small>}
        </button>
      )}
      <span class="change-when">{of.when}</span>
      <span class="change-acts holds-panel">
        {of.lost && (
          <button type="button" class="plain wide" id={id} aria-haspopup="dialog" onClick={() => setBinding(true)}>
            {word('scenario.bind')}
          </button>
        )}
        {binding && <NamePanel label={word('scenario.bindTo')} value={of.target} save={(path) => bindAnew(of.path, path)} close={() => setBinding(false)} back={id} />}
        {!scenario.locked && (
          <button type="button" class="plain" aria-label={word('scenario.dropChange', { name: of.text })} title={word('scenario.dropChange', { name: of.text })} onClick={() => void dropChange(of.path)}>
            ×
          </button>
        )}
      </span>
    </li>
  );
}
