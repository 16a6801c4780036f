// The table that joins several ids of one person: id and person, one pair a line.
import { pick } from '../files/pick';
import { word } from '../lang/words';
import { logFiles } from './choose';
import { decide } from './open';
import type { LogForm } from './read';
import type { Log } from './types';

export function IdentityView({ log, form }: { log: Log; form: LogForm }) {
  const choose = async () => {
    const picked = await pick(logFiles);
    if (picked) await decide({}, picked.file);
  };
  return (
    <section class="data-identity" aria-labelledby="data-identity-head">
      <h2 id="data-identity-head">{word('data.identity')}</h2>
      <p class="quiet">{log.identity ? word('data.joined', { file: log.identity.name, n: form.joined ?? '' }) : word('data.identitySays')}</p>
      <div class="choices">
        <button type="button" class="button" id="data-identity" onClick={() => void choose()}>
          {word('data.identityChoose')}
        </button>
        {log.identity && (
          <button type="button" class="button" id="data-identity-away" onClick={() => void decide({}, null)}>
            {word('data.identityAway')}
          </button>
        )}
      </div>
    </section>
  );
}
