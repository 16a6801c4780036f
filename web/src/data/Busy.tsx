// A question to the log that is under way: after a second words with how far it is, and a button to give it up. The line at
// the top of the view is that of the frame.
import { useEffect, useState } from 'preact/hooks';
import { word } from '../lang/words';
import type { State } from '../state/state';
import { answered, giveUpLog } from './ask';

const patience = 1000;

export function Busy({ state, slot }: { state: State; slot: string }) {
  const { running, part } = answered(state, slot);
  return <Wait key={String(running !== null)} id={'stop-' + slot} running={running !== null} part={part} says={word('data.asking')} stop={() => giveUpLog(slot)} />;
}

interface Props {
  id: string;
  running: boolean;
  part: number;
  says: string;
  stop: () => void;
}

export function Wait({ id, running, part, says, stop }: Props) {
  const [isLong, setLong] = useState(false);
  useEffect(() => {
    setLong(false);
    const timer = running ? setTimeout(() => setLong(true), patience) : 0;
    return () => clearTimeout(timer);
  }, [running]);
  return (
    <div class="waiting">
      {running && isLong && (
        <p class="search-progress">
          <progress value={part > 0 ? part : undefined} aria-label={says} />
          <span>{says}</span>
          <button type="button" class="button small" id={id} onClick={stop}>
            {word('search.stop')}
          </button>
        </p>
      )}
    </div>
  );
}
