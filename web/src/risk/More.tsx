// Going on until the chance is within a percentage point, and giving that up.
import { moreDraws, stopDraws } from '../draws/run';
import type { Drawing } from '../draws/types';
import { word } from '../lang/words';
import type { Risk } from './types';

export function More({ drawing, found }: { drawing: Drawing; found: Risk }) {
  const { running, more, part } = drawing;
  if (running && more) {
    return (
      <>
        <progress value={part} aria-label={word('risk.progress')} />
        <button type="button" class="button" id="risk-stop" onClick={stopDraws}>
          {word('search.stop')}
        </button>
      </>
    );
  }
  return (
    <button type="button" class="button" id="risk-more" disabled={!found.more} title={found.more ? undefined : word('risk.within')} onClick={() => moreDraws(found.more ?? 0)}>
      {word('risk.until')}
    </button>
  );
}
