// What the core says of key behaviours: see core/view/keyfound.go.
import type { Edit } from '../core/types';
import type { Effect } from '../share/types';
import type { Figure, Table } from '../view';

export interface Rule {
  event: string;
  days: number;
  times: number;
  text: string;
}

export interface Fact {
  label: string;
  value: string;
  range?: string;
}

// The question as it was understood, typed again, and what else can be chosen.
export interface Form {
  windows: string;
  outcome: string;
  times: string;
  count: string;
  start: string;
  origin: string;
  by: string;
  cohort: string;
  events: string[];
  columns: { id: string; text: string }[];
}

export interface KeyFound {
  verdict: 'candidate' | 'weak' | 'confounded' | 'nothing';
  verdictText: string;
  title: string;
  sub: string;
  left?: string;
  question: string;
  rule?: Rule;
  events: { rule: Rule; value: string }[];
  grid?: Figure;
  candidates: Table;
  best: Table;
  crossTitle: string;
  cross: Table;
  facts: Fact[];
  checks: string[];
  strata?: Table;
  cohorts?: Table;
  rounds: number;
  of: number;
  form?: Form;
  adopts?: { id: string; name: string; edits: Edit[] }[];
  take?: boolean;
}

// Taking is what it would change to take it into the plan: see core/view/taking.go.
export interface Taking {
  title: string;
  notes: string[];
  lines: { id: string; label: string; from: string; to: string; note: string; told: boolean; on: boolean; must?: boolean }[];
  effects: Effect[];
  edits: Edit[];
  leaves: { id: string; label: string; on?: boolean }[];
  silence?: string;
}

// What is asked: see api.KeyAsk. What is left out is as the core suggests.
export interface KeyAsk {
  windows?: string;
  outcome?: string;
  count?: string;
  start?: string;
  origin?: string;
  by?: string;
  cohort?: string;
  about?: Rule;
}
