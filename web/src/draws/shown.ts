// Draws beside what they belong to: the page as it is drawn with them.
import type { State } from '../state/state';
import type { Cell, Figure, Kpi, Page, Table } from '../view';
import type { Ranges } from './types';
import { about } from './wanted';

// drawnFor are the draws of what is looked at, or of what it was a moment ago.
export function drawnFor(state: State): Ranges | null {
  const { ranges, of } = state.drawing;
  return ranges && of === about(state) && state.page?.sim ? ranges : null;
}

// drawn puts ranges into a page.
export function drawn(page: Page, ranges: Ranges | null, old: boolean): Page {
  if (!page.sim) return page;
  const { overview, whatif } = page;
  return {
    ...page,
    sentence: (!old && ranges?.sentence) || page.sentence,
    overview: overview && { ...overview, kpis: ranged(overview.kpis, ranges), figures: banded(overview.figures, ranges), targets: overview.targets && likely(overview.targets, ranges) },
    whatif: whatif && { ...whatif, kpis: ranged(whatif.kpis, ranges), figures: banded(whatif.figures, ranges) },
  };
}

// Until the ranges come their place is kept.
function ranged(kpis: Kpi[], ranges: Ranges | null): Kpi[] {
  return kpis.map((kpi) => {
    const range = ranges?.kpis.find((one) => one.id === kpi.id);
    return { ...kpi, range: range?.text ?? '', line: range?.line ?? kpi.line };
  });
}

function banded(figures: Figure[], ranges: Ranges | null): Figure[] {
  const band = ranges?.band;
  return figures.map((figure) => (band?.figure === figure.id && band.low.length === figure.labels.length ? { ...figure, band, ticks: band.ticks, unit: band.unit, table: column(figure.table, band.head, band.texts.map((text) => ({ text }))) } : figure));
}

function likely(targets: Table, ranges: Ranges | null): Table {
  const { head, odds = [] } = ranges ?? {};
  const odd = (id?: string) => odds.find((one) => one.id === id);
  if (!head) return targets;
  // The difference goes under the forecast, to make room.
  const rows = targets.rows.map(({ cells: [name, got, gap], ...row }) => ({ ...row, cells: [name, { ...got, sub: gap.text }] }));
  const narrow = { ...targets, columns: targets.columns.slice(0, 2), align: 'lr', rows };
  return column(narrow, head, rows.map(({ id }) => ({ text: odd(id)?.text ?? '', bar: odd(id)?.bar })));
}

// column adds one at the right.
function column(table: Table, head: string, cells: Cell[]): Table {
  return { ...table, columns: [...table.columns, head], align: table.align + 'r', rows: table.rows.map((row, i) => ({ ...row, cells: [...row.cells, cells[i]] })) };
}
