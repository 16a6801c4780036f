// How far the rule can be trusted: many tests, users held out, cohorts, strata.
import { word } from '../lang/words';
import type { KeyFound } from './types';

export const Checks = ({ found }: { found: KeyFound }) => (
  <section class="figure" id="beh-checks">
    <h2>{word('beh.checks')}</h2>
    <ul class="beh-checks">
      {found.checks.map((check) => (
        <li key={check}>{check}</li>
      ))}
    </ul>
  </section>
);
