// One line of the sheet: the head of a section, or a row. What would look the same is not
// drawn again.
import { Component } from 'preact';
import { SaidMark } from '../comments/Mark';
import { isSaidAt } from '../comments/marks';
import type { SheetRow } from './types';
import type { Line } from './lines';

// What a line can ask of the sheet; the same object for all lines and all drawings.
export interface Acts {
  fold: (line: Line) => void;
  choose: (line: Line, column: number) => void;
  enter: (line: Line, column: number) => void;
}

interface Props {
  line: Line;
  columns: number; // the total among them
  active: number; // column, −1 when another line is active
  chosen: boolean; // by the person; else the active cell is only where Tab leads
  explained: number; // column of the explained cell, −1 for none
  said: string; // where its comments stand
  marks: string; // columns that the explained number reads, ',3,7,'
  acts: Acts;
}

export class Row extends Component<Props> {
  override shouldComponentUpdate(next: Props): boolean {
    const now = this.props;
    const plain = ['columns', 'active', 'chosen', 'explained', 'marks', 'said'] as const;
    return plain.some((name) => now[name] !== next[name]) || !sameLine(now.line, next.line);
  }

  override render(props: Props) {
    return props.line.row ? <RowView {...props} row={props.line.row} /> : <HeadView {...props} />;
  }
}

function sameLine(a: Line, b: Line): boolean {
  const [s, t] = [a.section, b.section];
  if (a.key !== b.key || s.open !== t.open || s.label !== t.label || s.count !== t.count) return false;
  return a.row && b.row ? sameRow(a.row, b.row) : sameRow(s.tells, t.tells);
}

function sameRow(a?: SheetRow, b?: SheetRow): boolean {
  if (!a || !b) return a === b;
  return a.label === b.label && a.level === b.level && a.unit === b.unit && a.total === b.total && a.texts.length === b.texts.length && a.texts.every((text, i) => text === b.texts[i]);
}

function HeadView(props: Props) {
  const { section } = props.line;
  const { tells, open } = section;
  return (
    <tr role="row" class={`kind-group ${open ? 'open' : ''}`} aria-level={1} aria-expanded={!!open} data-section={section.id}>
      <th role="rowheader" onClick={() => props.acts.fold(props.line)}>
        <span class="fold">
          <span aria-hidden="true">{open ? '▾' : '▸'}</span>
          {section.label}
        </span>
        <span class="owner">{tells?.label ?? section.count}</span>
      </th>
      <td role="gridcell" class="unit">{tells?.unit}</td>
      <Cells {...props} texts={tells ? [...tells.texts, tells.total ?? ''] : []} look="computed" />
    </tr>
  );
}

function RowView(props: Props & { row: SheetRow }) {
  const { row } = props;
  return (
    <tr role="row" class={`level-${row.level ?? 0}`} aria-level={2 + (row.level ?? 0)} data-path={row.path}>
      <th role="rowheader" title={row.label}>
        {row.label}
        <SaidMark path={row.path} said={props.said} name={row.label} />
      </th>
      <td role="gridcell" class="unit">{row.unit}</td>
      <Cells {...props} texts={[...row.texts, row.total ?? '']} look={row.input ? 'yours' : 'computed'} />
    </tr>
  );
}

function Cells({ line, columns, texts, look, active, chosen, explained, marks, said, acts }: Props & { texts: string[]; look: string }) {
  return (
    <>
      {Array.from({ length: columns }, (_, column) => {
        const kinds = [
          column === columns - 1 ? 'total' : look,
          column === active && chosen && 'active',
          column === explained && 'explained',
          marks.includes(`,${column},`) && 'read',
          isSaidAt(said, column) && 'said',
        ];
        return (
          <td
            key={column}
            role="gridcell"
            class={kinds.filter(Boolean).join(' ')}
            tabIndex={column === active ? 0 : -1}
            onMouseDown={(event) => {
              event.preventDefault();
              acts.choose(line, column);
            }}
            onDblClick={() => acts.enter(line, column)}
          >
            {texts[column]}
          </td>
        );
      })}
    </>
  );
}
