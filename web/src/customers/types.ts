// Answers of a log about its customers: see view.LogTold and api.AskCustomers.
import type { Edit } from '../core/types';
import type { Figure, Span, Table } from '../view';

export interface Named {
  name: string;
  rule: string;
}

export interface Pick {
  by: string;
  key: string;
}

export interface Customers {
  log?: string;
  hash?: string;
  rule?: string;
  rules?: Named[];
  by?: string;
  of?: Pick[];
  takes?: { what: string; into: string }[];
  steps?: string[];
  stages?: string[] | null; // null: as they fit by themselves
  days?: string[];
  begins?: string;
  channel?: string;
  list?: boolean;
}

export interface LogAdopt {
  name: string;
  says: string;
  table?: Table;
  edits: Edit[];
}

export interface Choice {
  id: string;
  text: string;
}

// A number that the plan can take over, into one of its assumptions or as a new input.
export interface LogTake {
  id: string;
  label: string;
  text: string;
  says: string;
  into: Choice[];
}

export interface LogTold {
  sentence: Span[];
  figures?: Figure[];
  tables?: Table[];
  notes?: string[];
  divide?: Choice[];
  events: string[];
  takes?: LogTake[];
  picked?: string[]; // what the parts are called that are picked
  plan?: { stages: Choice[]; channels: Choice[] };
  fits?: string[]; // by step the stage of the plan
  adopt?: LogAdopt;
}
