// Every text of a pasted block, with what was understood or why it goes nowhere.
import { word } from '../lang/words';
import type { Pasting } from '../state/state';
import type { PasteCell } from '../view';
import { keyOf, picked } from './paste';

const marks = { ok: '✓', same: '✓', ask: '?', fault: '⚠', skip: '–' };

// What wants a look comes first.
const ranks = { fault: 0, ask: 1, ok: 2, same: 2, skip: 3 };

export function PasteList({ pasting }: { pasting: Pasting }) {
  const { skipped } = pasting.block;
  const cells = [...pasting.block.cells].sort((a, b) => ranks[a.kind] - ranks[b.kind]);
  return (
    <div class="dock-list" tabIndex={0} role="region" aria-label={word('grid.view')}>
      <table>
        <tbody>
          {cells.map((cell, i) => (
            <tr key={keyOf(cell) + i} class={'is-' + cell.kind}>
              <td>{marks[cell.kind]}</td>
              <th scope="row">{cell.label}</th>
              <td>{cell.typed}</td>
              <td>{meaning(pasting, cell)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {skipped.map((line) => (
        <p key={line} class="quiet">
          {line}
        </p>
      ))}
    </div>
  );
}

function meaning(pasting: Pasting, cell: PasteCell): string {
  return cell.kind === 'ask' ? cell.choices![picked(pasting, cell)].shown : (cell.means ?? cell.says ?? '');
}
