// What the core says of retention: see view.Insight and api.Stayed.
import type { Edit } from '../core/types';
import type { Figure, Span, Table } from '../view';

// How it is asked; what is left out is as the log suggests, "-" is none.
export interface Stay {
  start?: string;
  leave?: string;
  active?: string;
  silence?: string; // days, as typed
  period?: string; // days of a step of age
  whole?: boolean;
  by?: string;
  horizon?: string; // of early warning, as are those that follow
  rules?: Rule[];
  cost?: string;
  worth?: string;
}

// A rule of early warning, as typed: visits of recent days at most drop of those of the days before.
export interface Rule {
  recent: string;
  before: string;
  drop: string;
}

// What a plan can take over, by one change.
export interface Taken {
  id: string;
  label: string;
  says: string;
  path?: string;
  finding: string;
  edits: Edit[];
}

export interface Stayed {
  sentence: Span[];
  question: string;
  weak?: boolean;
  notes?: string[];
  figures?: Figure[];
  tables?: Table[];
  adopts?: Taken[];
  asked: Stay;
  events: string[];
  groups: string[];
}
