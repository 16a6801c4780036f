// A table of texts as the core gives it. A cell with a path is an assumption that can be
// changed where it stands.
import { Leads } from '../explain/Leads';
import { word } from '../lang/words';
import type { Cell, Table, TableRow } from '../view';
import { hue } from '../chart/patterns';
import { goTo } from '../state/goto';
import { InPlace } from './InPlace';
import { Scroll } from './Scroll';

interface Props {
  table: Table;
  editable?: boolean;
  choose?: (id: string) => void; // rows with an id lead on by their first cell
}

export function TableView({ table, editable = false, choose }: Props) {
  return (
    <Scroll label={table.caption || table.columns[0]}>
      <table>
        {table.caption && <caption class="unseen">{table.caption}</caption>}
        <thead>
          <tr>
            {table.columns.map((column, i) => (
              <th key={i} scope="col" role={column ? undefined : 'presentation'} class={side(table, i)}>
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((row, r) => (
            <Row key={row.id ?? r} table={table} row={row} editable={editable} choose={choose} />
          ))}
        </tbody>
      </table>
    </Scroll>
  );
}

// A column with bars stands at the left, where its bars begin.
function side(table: Table, column: number): string {
  const hasBars = table.rows.some((row) => typeof row.cells[column]?.bar === 'number');
  return table.align[column] === 'r' && !hasBars ? 'right' : '';
}

function Row({ table, row, editable, choose }: { table: Table; row: TableRow; editable: boolean; choose?: (id: string) => void }) {
  return (
    <tr class={row.kind}>
      {row.cells.map((cell, i) => {
        const Tag = i === 0 ? 'th' : 'td';
        return (
          <Tag key={i} scope={i === 0 ? 'row' : undefined} class={side(table, i) + (cell.tone ? ' tone-' + cell.tone : '')} title={cell.why || undefined} data-explain={cell.explain}>
            {i === 0 && row.verdict && <Verdict met={row.verdict === 'met'} />}
            {i === 0 && choose && row.id ? (
              <button type="button" class="elsewhere" onClick={() => choose(row.id!)}>
                {cell.text}
              </button>
            ) : (
              <CellText cell={cell} editable={editable} place={[row.cells[0].text, table.columns[i]].join(' · ')} />
            )}
          </Tag>
        );
      })}
    </tr>
  );
}

function Verdict({ met }: { met: boolean }) {
  return (
    <span class={'verdict ' + (met ? 'tone-good' : 'tone-bad')} role="img" aria-label={word(met ? 'kpi.met' : 'kpi.short')}>
      {met ? '✓' : '✗'}
    </span>
  );
}

// A value can be changed here, or leads to the assumptions that make it, or to its explanation.
function Value({ cell, editable, place }: { cell: Cell; editable: boolean; place: string }) {
  const { path, place: elsewhere, text, why } = cell;
  if (editable && path) return <InPlace path={path} text={text} place={place} label={word('assume.value', { name: place })} />;
  if (!editable || !elsewhere) return <Leads to={cell.explain}>{text}</Leads>;
  return (
    <button type="button" class="elsewhere" aria-label={`${text}, ${why}`} title={why} onClick={() => void goTo(elsewhere)}>
      {text}
    </button>
  );
}

function CellText({ cell, editable, place }: { cell: Cell; editable: boolean; place: string }) {
  return (
    <>
      <Value cell={cell} editable={editable} place={place} />
      {cell.sub && <small class="sub-text">{cell.sub}</small>}
      {cell.bar !== undefined && cell.bar !== null && (
        <svg class={'length ' + hue(cell.colour ?? 'leaf')} width="100%" height="7" aria-hidden="true">
          <rect width={`${cell.bar * 100}%`} height="7" />
        </svg>
      )}
    </>
  );
}
