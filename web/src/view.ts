// What a view shows, as the core gives it: see core/view/page.go. Texts are ready to read.
import type { Comments, Sealed } from './comments/types';
import type { Causes } from './causes/types';
import type { Explain } from './explain/types';
import type { Bar, Comparison } from './scenario/types';
import type { EvidenceFrame } from './data/read';
import type { RiskForm } from './risk/types';
import type { Band, Sim } from './draws/types';
import type { SearchForm } from './search/types';
import type { Sheet } from './sheet/types';
import type { WhatIf } from './whatif/types';

export interface Page {
  id: string; // of the plan
  title: string;
  crumb: string;
  sentence?: Span[] | null;
  live: string;
  receipt: string;
  engine: string;
  conflicts?: number; // that a merge left open
  bar: Bar;
  sim?: Sim; // of a plan that is uncertain
  scenarios?: Comparison;
  overview?: Overview;
  assume?: Assume;
  funnel?: Funnel;
  report?: Report;
  sheet?: Sheet;
  whatif?: WhatIf;
  search?: SearchForm;
  causes?: Causes;
  risk?: RiskForm;
  evidence?: EvidenceFrame;
  explain?: Explain;
  comments?: Comments;
  seal?: Sealed;
}

// The plan on paper.
export interface Report {
  when: string;
  lead: string;
  kpis: Kpi[];
  figures: Figure[];
  channels?: Table;
  targets?: Table;
  weakest?: Table;
  conventions: { head: string; texts: string[] };
  terms: { name: string; meaning: string }[];
  base: string;
}

// A plan that is rolled forward a month.
export interface Rolled {
  name: string;
  span: string;
  opens: Table;
}

export interface Joined {
  id: string;
  title: string;
  from: string;
  lead: string;
  note?: string;
  other?: boolean;
  there?: boolean;
  changes: Table;
  moved?: Table;
  notes: string[];
  step: string;
}

export interface Span {
  text: string;
  tone?: string;
}

export interface Overview {
  kpis: Kpi[];
  figures: Figure[];
  targets?: Table;
}

export interface Kpi {
  id: string;
  label: string;
  value: string;
  unit: string;
  note: string;
  verdict?: 'met' | 'short' | '';
  says?: string;
  explain?: string; // address of the value
  line?: { at: number; target: number; base?: number; range?: [number, number] }; // parts of its length, 0..1; target −1: none
  range?: string; // of draws: "80% 590–662"; '' where they are not there yet
  diff?: string; // to the base
  tone?: string; // of diff
}

export interface Figure {
  id: string;
  kind: 'bars' | 'line' | 'multiples' | 'ribbon' | 'dots' | 'versus' | 'gains' | 'waterfall' | 'tornado' | 'heat' | 'fan' | 'spread' | 'curve' | 'hundred' | 'pairs' | 'days' | 'belief';
  headline: string;
  subtitle: string;
  unit?: string;
  note?: string;
  labels: string[];
  long?: string[];
  ticks: Tick[];
  across?: Tick[];
  series: Series[];
  marks?: Mark[];
  keys?: Key[];
  now?: number;
  band?: Band; // of draws, see draws/shown.ts
  table: Table;
  describe: string;
  explain?: string[]; // by place: the address of the number there
  under?: string[]; // second line below a label
  broken?: boolean; // waterfall: the totals are cut short
  edges?: number[]; // spread: values between which its bars stand; curve: its values
  lines?: number[][]; // heat map: ends in cells from the first, across and down
}

export interface Tick {
  at: number;
  text: string;
}

export interface Series {
  id: string;
  label: string;
  colour: string;
  style: string;
  values: (number | null)[];
  texts: string[];
  tones?: string[]; // by place: good, bad, a colour of a total, the ground of a cell
  total?: string;
  share?: string;
  explain?: string; // the row: with the place's month, the address of its number there
}

// An entry of a legend.
export interface Key {
  style: string;
  text: string;
}

export interface Mark {
  kind: 'base' | 'target' | 'low' | 'average' | 'high' | 'window' | 'belief';
  head?: string;
  series?: string; // of small multiples: whose mark it is
  index: number;
  at: number;
  text: string;
}

export interface Table {
  caption: string;
  note?: string;
  columns: string[];
  align: string;
  rows: TableRow[];
}

export interface TableRow {
  id?: string;
  kind?: string;
  verdict?: 'met' | 'short' | '';
  cells: Cell[];
}

export interface Cell {
  text: string;
  sub?: string;
  path?: string;
  bar?: number;
  colour?: string;
  tone?: string;
  place?: string; // assumptions that are changed elsewhere
  why?: string;
  explain?: string; // address of the number
}

export interface Assume {
  tabs: Tab[];
  more?: Tab[]; // sections that the plan does not use yet
  section: string;
  holds?: string; // how many items, in words
  empty?: string; // of a section without rows: what would stand here
  add?: Adding;
  columns: string[];
  keys: string[]; // by column but the last: what completes the address of a cell
  rows: GridRow[];
}

export interface Tab {
  id: string;
  label: string;
}

export interface Adding {
  label: string;
  kinds: Kind[];
}

// What can be added: an item of a section, or, with a value, an assumption that was left out.
export interface Kind {
  id: string;
  label: string;
  path: string;
  value?: string;
  formula?: string;
}

export interface GridRow {
  kind: 'group' | 'input' | 'part' | 'computed';
  path: string;
  group?: string;
  label: string;
  owner?: string;
  unit: string;
  form?: string;
  texts: string[] | null;
  once?: boolean;
  held?: number;
  locked?: boolean; // its cells hold several months: none can be changed by itself
  input?: string;
  total?: string;
  percent?: boolean;
  note?: string;
  source?: string;
  meaning?: string;
  item?: string; // the item that the row stands for, where that is no group
  counts?: boolean; // observed counts may stand here
  given?: Given;
  was?: string[]; // by column, what the plan says where the scenario says otherwise
  differs?: string;
}

// Where a value comes from, as it was typed.
export interface Given {
  source?: string;
  owner?: string;
  asOf?: string;
  note?: string;
}

// One of several things to look at.
export interface Option {
  id: string;
  label: string;
  on?: boolean;
}

export interface Funnel {
  spans: Option[];
  bys?: Option[];
  ribbon: Figure;
  costs: Figure;
  steps: Table;
}

export type { Found } from './find/types';
export type { Paste, PasteCell } from './assume/pasted';

// Cells that are chosen, for the clipboard and the status bar: see core/view/copy.go.
export interface Block {
  text: string;
  count: string;
  stats: { label: string; text: string }[] | null;
}
