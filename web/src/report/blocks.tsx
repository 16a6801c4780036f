// What stands on the report, from top to bottom, as blocks for sheets of paper.
import type { ComponentChildren } from 'preact';
import { FigureView } from '../chart/Figure';
import { word } from '../lang/words';
import { OddsView } from '../risk/Odds';
import type { Risk } from '../risk/types';
import { Strip } from '../overview/Strip';
import { Spans } from '../shell/Head';
import { TableView } from '../table/Table';
import type { Page, Report, Table } from '../view';

// Block is drawn whole, or its rows from … to where it can be parted.
export interface Block {
  id: string;
  rows: number; // that it can be parted between; 0: it stays whole
  draw: (from: number, to: number) => ComponentChildren;
}

// risk is what draws say of what the plan is about, null until they have. taller is what the chart of the first sheet is given beyond its least height.
export function blocksOf(page: Page, report: Report, risk: Risk | null, taller: number): Block[] {
  const [main, cash] = report.figures;
  const { channels, weakest, terms, conventions } = report;
  const targets = risk?.targets ?? report.targets;
  const short = !risk && targets && targets.rows.length <= mostBeside ? targets : undefined;
  const blocks: (Block | null | undefined)[] = [
    whole('title', () => (
      <header class="paper-title">
        <h1>
          <Spans spans={page.sentence ?? []} />
        </h1>
        {(report.lead || risk) && <p>{[report.lead, risk?.lead].filter(Boolean).join(' ')}</p>}
      </header>
    )),
    whole('strip', () => <Strip kpis={report.kpis} />),
    main && whole('main', () => <FigureView figure={main} height={188 + taller} span="" />),
    channels && parted('channels', channels),
    cash &&
      whole('cash', () => (
        <div class="halves">
          <FigureView figure={cash} height={148} span="" />
          {risk?.chance && <FigureView figure={risk.chance} height={200} span="" />}
          {short && <TableFigure table={short} from={0} to={short.rows.length} look="targets" />}
        </div>
      )),
    risk?.fan && whole('fan', () => <FigureView figure={risk.fan!} height={250} span="" />),
    risk?.odds &&
      whole('same-draws', () => (
        <div class="halves">
          <OddsView odds={risk.odds!} />
          {risk.pairs && <FigureView figure={risk.pairs} height={200} span="" />}
        </div>
      )),
    targets && !short ? parted('targets', targets, 'targets') : null,
    weakest && parted('weakest', weakest),
    whole('conventions', () => (
      <section class="figure">
        <h2>{conventions.head}</h2>
        <ul class="says">
          {conventions.texts.map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      </section>
    )),
    {
      id: 'terms',
      rows: terms.length,
      draw: (from, to) => (
        <section class="figure">
          <Headline text={word('report.terms')} again={from > 0} />
          <dl class="terms">
            {terms.slice(from, to).map((term) => (
              <div key={term.name} data-row>
                <dt>{term.name}</dt>
                <dd>{term.meaning}</dd>
              </div>
            ))}
          </dl>
        </section>
      ),
    },
  ];
  return blocks.filter((block): block is Block => !!block);
}

// So many targets stand beside the cash chart; more take the width of the sheet.
const mostBeside = 5;

const whole = (id: string, draw: () => ComponentChildren): Block => ({ id, rows: 0, draw });

const parted = (id: string, table: Table, look = ''): Block => ({
  id,
  rows: table.rows.length,
  draw: (from, to) => <TableFigure table={table} from={from} to={to} look={look} />,
});

function Headline({ text, again }: { text: string; again: boolean }) {
  return (
    <h2>
      {text}
      {again && <small>{word('report.more')}</small>}
    </h2>
  );
}

function TableFigure({ table, from, to, look }: { table: Table; from: number; to: number; look: string }) {
  return (
    <section class={'figure paper-table ' + look}>
      <Headline text={table.caption} again={from > 0} />
      <p class="sub">{table.note}</p>
      <TableView table={{ ...table, caption: '', rows: table.rows.slice(from, to) }} />
    </section>
  );
}
