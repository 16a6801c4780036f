// What the spread of a number hangs on: shares of the variance, or the number at both ends of each assumption; on demand
// with what they do together.
import { useState } from 'preact/hooks';
import { FigureView } from '../chart/Figure';
import { word } from '../lang/words';
import { giveUp, hang } from './hang';
import type { Drivers, DriversState } from './types';

export function DriversView({ asking, found, span }: { asking: DriversState; found: Drivers; span: string }) {
  const [swung, setSwung] = useState(false);
  const { running, totals, part } = asking;
  const figure = (swung && found.swing) || found.hang;
  if (!figure) return null;
  const turn = found.swing && { on: swung, says: word('risk.swing'), turn: () => setSwung(!swung) };
  return (
    <div class={span + ' drivers'} id="risk-drivers">
      <FigureView figure={figure} height={320} span="" turn={turn} />
      {!swung && !found.totals && (
        <div class="acts">
          {running && totals ? (
            <>
              <progress value={part} aria-label={word('risk.progress')} />
              <button type="button" class="button" id="risk-totals-stop" onClick={giveUp}>
                {word('search.stop')}
              </button>
            </>
          ) : (
            <button type="button" class="button" id="risk-totals" onClick={() => void hang(true)}>
              {word('risk.totals')}
            </button>
          )}
        </div>
      )}
    </div>
  );
}
