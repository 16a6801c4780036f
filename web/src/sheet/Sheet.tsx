// The sheet: every row of the plan by column, in sections that fold, with the formula of the
// active one above and a search over all names.
import { useState } from 'preact/hooks';
import { word } from '../lang/words';
import { GrainMenu } from '../shell/GrainMenu';
import { Head } from '../shell/Head';
import type { State } from '../state/state';
import type { Page } from '../view';
import { Formula } from './Formula';
import { Grid } from './Grid';
import { linesOf, type Cell } from './lines';
import { Search } from './Search';
import type { Sheet } from './types';

export function SheetView({ state, page, sheet }: { state: State; page: Page; sheet: Sheet }) {
  const [chosen, setActive] = useState<Cell | null>(null);
  const lines = linesOf(sheet);
  const active = chosen ?? explainedCell(sheet, lines);
  const line = lines.find((one) => one.key === active?.key);
  return (
    <div class="calc-view">
      <Head page={page}>
        <div class="acts">
          <Search filter={state.filter} />
          <GrainMenu grain={state.grain} />
        </div>
      </Head>
      <Formula sheet={sheet} line={line} column={active?.column ?? 0} />
      {lines.length === 0 ? <p class="quiet empty">{word('sheet.none')}</p> : <Grid sheet={sheet} lines={lines} active={active} setActive={setActive} explaining={state.explain !== ''} comments={state.page?.comments} />}
      {sheet.more ? <p class="quiet more">{word('sheet.more', { n: String(sheet.more) })}</p> : null}
    </div>
  );
}

// explainedCell is where the explained number stands, until a person goes elsewhere.
function explainedCell(sheet: Sheet, lines: ReturnType<typeof linesOf>): Cell | null {
  const [path, when] = (sheet.cell ?? '').split('@');
  const line = lines.find((one) => one.row?.path === path);
  return line ? { key: line.key, column: Math.max(0, sheet.columns.findIndex((column) => column.key === when)) } : null;
}
