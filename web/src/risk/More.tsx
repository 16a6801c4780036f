// Going on until the chance is within a percentage point, and giving that up.
import { word } from '../lang/words';
import type { State } from '../state/state';
import { giveUp, runUntil } from './run';
import type { Risk, RiskForm } from './types';

export function More({ state, form, found }: { state: State; form: RiskForm; found: Risk }) {
  const { running, long, part } = state.risk;
  if (running && long) {
    return (
      <>
        <progress value={part} aria-label={word('risk.progress')} />
        <button type="button" class="button" id="risk-stop" onClick={giveUp}>
          {word('search.stop')}
        </button>
      </>
    );
  }
  return (
    <button type="button" class="button" id="risk-more" disabled={!found.more} title={found.more ? undefined : word('risk.within')} onClick={() => void runUntil(form, found.more ?? 0)}>
      {word('risk.until')}
    </button>
  );
}
