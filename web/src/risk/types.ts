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
