// What the page of risk shows: see core/view/risk.go.
import type { Figure, Option, Span, Table } from '../view';
import type { Shape } from '../scenario/types';

export interface RiskForm {
  metric: string;
  name: string; // of that number
  metrics: Option[];
  months: Option[];
  empty?: RiskEmpty;
}

// Nothing is uncertain: what would stand here, and a range to try.
export interface RiskEmpty {
  says: string;
  path?: string;
  text?: string;
  label?: string;
  step?: string;
}

// What a run of draws says of a number.
export interface Risk {
  crumb: string;
  sentence: Span[];
  rest?: Span[];
  live: string;
  lead: string; // the sentence as a paragraph
  draws: string;
  flat?: string; // it does not move with anything uncertain
  fan?: Figure;
  chance?: Figure;
  odds?: Odds;
  spread?: Figure;
  curve?: Figure;
  pairs?: Figure;
  targets?: Table;
  more?: number; // draws that bring the chance within a percentage point; 0: it is
}

// Chances of scenarios on the same draws.
export interface Odds {
  head: string;
  column: string;
  rows: { id: string; name: string; colour: string; shape: Shape; bar: number; text: string; off?: string }[];
}

// What the spread of a number hangs on: see core/view/drivers.go.
export interface Drivers {
  sentence?: Span[]; // how the page's sentence ends
  hang?: Figure;
  swing?: Figure;
  measure?: Measure;
  totals: boolean;
}

export interface Measure {
  headline: string;
  subtitle: string;
  table: Table;
  notes?: string[];
}

//	of      the question that found answers: see hanging
//	about   what it is about
//	totals  what is running asks for totals, too
export interface DriversState {
  found: Drivers | null;
  of: string;
  about: string;
  running: AbortController | null;
  totals: boolean;
  part: number;
}

export const noDrivers: DriversState = { found: null, of: '', about: '', running: null, totals: false, part: 0 };
