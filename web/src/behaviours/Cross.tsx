// The four counts of the rule, and what they come to.
import { TableView } from '../table/Table';
import type { KeyFound } from './types';

export function Cross({ found }: { found: KeyFound }) {
  return (
    <section class="figure" id="beh-cross">
      <h2>{found.crossTitle}</h2>
      <p class="sub">
        <b class={'beh-verdict beh-' + found.verdict}>{found.verdictText}</b> {found.rule?.text}
      </p>
      <div class="beh-cross">
        <TableView table={{ ...found.cross, caption: '' }} />
        <dl>
          {found.facts.map(({ label, value, range }) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>
                {value} {range && <span class="quiet">{range}</span>}
              </dd>
            </div>
          ))}
        </dl>
      </div>
    </section>
  );
}
