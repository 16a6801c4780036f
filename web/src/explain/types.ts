// An explanation as the core gives it: see core/view/explain.go.
import type { Span } from '../view';

export interface Explain {
  address: string;
  gone?: string; // there is no such number: why, and nothing else
  label: string;
  when: string;
  value: string;
  unit?: string;
  exact: string;
  why?: string;
  root?: { label: string; address: string };
  meaning?: string;
  given?: Given;
  formula?: Span[];
  at?: Span[];
  inputs: ExplainNode[] | null;
  moves?: ExplainMove[];
  rest?: string;
  waits?: boolean; // the moves are not computed yet
  notes?: string[];
}

// An assumption: what it rests on, and its cell.
export interface Given {
  rests?: string;
  section: string;
  path: string;
  period: number;
}

export interface ExplainNode {
  key: string;
  address?: string;
  label: string;
  note?: string;
  value: string;
  why?: string;
  given?: Given;
  opens?: boolean;
  again?: boolean;
  inputs?: ExplainNode[];
}

interface ExplainMove {
  label: string;
  note?: string;
  effect: string;
  tone?: string;
  given: Given;
}
