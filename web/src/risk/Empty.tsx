// Nothing is uncertain: what would stand here, how an assumption gets a range, and one to try at once.
import { word } from '../lang/words';
import { change } from '../state/edits';
import { show } from '../state/pages';
import type { RiskEmpty } from './types';

export function Empty({ empty }: { empty: RiskEmpty }) {
  const { says, path = '', text, label, step = '' } = empty;
  return (
    <section class="figure causes-nothing" id="risk-empty" aria-live="polite">
      <p>{says}</p>
      <div class="choices">
        {path && (
          <button type="button" class="button" id="risk-try" onClick={() => void change([{ do: 'type', path, text }], step)}>
            {label}
          </button>
        )}
        <button type="button" class="button" id="risk-assume" onClick={() => void show({ view: 'assume' })}>
          {word('causes.change')}
        </button>
      </div>
    </section>
  );
}
