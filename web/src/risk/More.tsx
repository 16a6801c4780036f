// Going on until the chance is within a percentage point, and giving that up: one button, so that the focus stays.
import { moreDraws, stopDraws } from '../draws/run';
import type { Drawing } from '../draws/types';
import { word } from '../lang/words';
import type { Risk } from './types';

export function More({ drawing, found }: { drawing: Drawing; found: Risk }) {
  const going = drawing.running && drawing.more;
  const off = !going && !found.more;
  return (
    <>
      {going && <progress value={drawing.part} aria-label={word('risk.progress')} />}
      <button type="button" class="button" id="risk-more" aria-disabled={off} title={off ? word('risk.within') : undefined} onClick={() => (going ? stopDraws() : off || moreDraws(found.more!))}>
        {word(going ? 'search.stop' : 'risk.until')}
      </button>
    </>
  );
}
