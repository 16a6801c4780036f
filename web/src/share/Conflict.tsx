// One conflict of a merge: both values, who changed them and when, what the other choice does, and the choice.
import { word } from '../lang/words';
import { timeIn } from '../state/times';
import { store } from '../state/state';
import type { Decision } from './acts';
import { Effects, moved } from './Effects';
import type { Conflict as Open } from './types';

interface Props {
  open: Open;
  decision: Decision;
  decide: (decision: Decision) => void;
}

export function Conflict({ open, decision, decide }: Props) {
  const { path, name, why, mine, theirs, fault, typed } = open;
  const sides = [
    { side: 'mine' as const, says: word('copy.keepMine'), value: mine, by: open.mineBy, at: open.mineAt },
    { side: 'theirs' as const, says: word('copy.takeTheirs'), value: theirs, by: open.theirsBy, at: open.theirsAt },
  ];
  const effects = moved(open.metrics);
  return (
    <fieldset class="conflict" data-path={path}>
      <legend>{name}</legend>
      {why === 'together' && <p class="quiet">{word('copy.together')}</p>}
      {sides.map(({ side, says, value, by, at }) => (
        <label key={side}>
          <input type="radio" name={'side-' + path} checked={decision.side === side} onChange={() => decide({ ...decision, side })} />
          <span>
            {says} <b>{value || word('copy.nothing')}</b> <span class="quiet">{signed(by, at)}</span>
          </span>
        </label>
      ))}
      {typed && (
        <label>
          <input type="radio" name={'side-' + path} checked={decision.side === 'other'} onChange={() => decide({ ...decision, side: 'other' })} />
          <span>{word('copy.other')}</span>
          <input
            class="field"
            aria-label={word('copy.otherLabel', { name })}
            value={decision.text}
            onInput={({ currentTarget }) => decide({ side: 'other', text: currentTarget.value })}
          />
        </label>
      )}
      {fault && <p class="panel-wrong">{fault}</p>}
      {effects.length > 0 && <Effects effects={effects} heads={[word('copy.mine'), word('copy.theirs')]} />}
      {!fault && effects.length === 0 && <p class="quiet">{word('copy.noEffect')}</p>}
    </fieldset>
  );
}

// signed says who changed a value, and when, where that is known.
export function signed(by?: string, at?: string): string {
  const when = at ? timeIn(store.get(), Date.parse(at)) : '';
  return [by, when].filter(Boolean).join(' · ');
}
