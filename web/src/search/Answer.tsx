// What was found: the curve or the table, what to beware of, why it stopped, and the scenario
// that it can become.
import { word } from '../lang/words';
import { TableView } from '../table/Table';
import { CurveView } from './Curve';
import { adopt } from './run';
import type { Adopt, Found, Search } from './types';

export function Answer({ search, found }: { search: Search; found: Found | null }) {
  if (!found) {
    return (
      <section class="figure seven search-answer">
        <h2>{word('search.answer')}</h2>
        <p class="quiet">{word(search.tab === 'seek' ? 'search.aboutSeek' : search.tab === 'reach' ? 'search.aboutReach' : 'search.aboutOptimize')}</p>
      </section>
    );
  }
  const { told, ways = [] } = found;
  const adopts = ways.length > 1 ? ways.map((way) => way.adopt) : [told.adopt];
  return (
    <section class="figure seven search-answer" aria-busy={!!search.running}>
      <h2>{told.table.caption || word('search.answer')}</h2>
      {told.curve && <CurveView curve={told.curve} />}
      {told.table.rows.length > 0 && <TableView table={{ ...told.table, caption: '' }} />}
      {told.notes && (
        <ul class="search-notes">
          {told.notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      )}
      <p class="quiet">{told.stopped}</p>
      <div class="acts">
        {adopts.map((one, i) => one && <AdoptButton key={one.name + i} search={search} what={one} way={adopts.length > 1 ? i + 1 : 0} />)}
      </div>
    </section>
  );
}

function AdoptButton({ search, what, way }: { search: Search; what: Adopt; way: number }) {
  if (search.adopted === what.id + what.name) {
    return (
      <span role="status" class="search-adopted">
        ✓ {word('search.adopted', { name: what.name })}
      </span>
    );
  }
  return (
    <button id={'search-adopt' + (way || '')} type="button" class="button" disabled={!!search.running} onClick={() => void adopt(what)}>
      {way ? word('search.adoptWay', { n: String(way) }) : word('search.adopt')}
    </button>
  );
}
