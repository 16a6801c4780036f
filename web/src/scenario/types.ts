// Scenarios as the core tells of them: see core/view/scenario.go.
import type { Option } from '../view';


export interface Scenario {
  id: string;
  name: string;
  note?: string;
  colour: string;
  shape: Shape;
  on?: string;
  says: string;
  locked?: boolean;
  changes: number;
}

export type Shape = '●' | '▲' | '■' | '◆' | '▼' | '✚' | '□' | '○';

export interface DraftChip {
  label: string;
  says: string;
  into: string;
  locked?: string;
}

export interface Bar {
  open: string;
  versus: string;
  draft?: DraftChip;
  away?: string; // the draft stands on another scenario
  all: Scenario[];
}

export interface Comparison {
  versus: string;
  columns: Column[];
  rows: ComparedRow[];
  changes: ChangeLine[] | null;
  note: string;
  spans: Option[];
  metrics: Option[];
  empty?: string;
}

export interface Column extends Scenario {
  open?: boolean;
  under?: string[]; // names of those that stand on it
  fault?: string;
}

export interface ComparedRow {
  metric: string;
  label: string;
  sub?: string;
  target?: number;
  ghost: (number | null)[] | null;
  cells: ComparedCell[];
}

export interface ComparedCell {
  text: string;
  verdict?: 'met' | 'short' | '';
  says?: string;
  difference?: string;
  percent?: string;
  arrow?: string;
  tone?: string;
  why?: string;
  line?: (number | null)[] | null;
}

export interface ChangeLine {
  scenario: string;
  path: string;
  target: string;
  text: string;
  when?: string;
  note?: string;
  lost?: string;
}
