// What can be searched, and what was found: see core/view/search_form.go, search.go.
import type { Fault } from '../core/types';
import type { Span, Table, Tick } from '../view';

export interface SearchForm {
  levers: Lever[];
  together: Lever[];
  metrics: Metric[];
  first: string;
  total: string;
  whole: string;
  split: string[];
  few: string[];
  sure?: boolean;
}

interface Lever {
  path: string;
  label: string;
  now: string;
  low: string;
  high: string;
}

interface Metric {
  path: string;
  label: string;
  now: string;
  to: string;
}

export interface Curve {
  points: [number, number][];
  across: Tick[];
  up: Tick[];
  unit?: string;
  lever: string;
  goal: number;
  goalText: string;
  marks: { kind: 'now' | 'found'; x: number; y: number; text: string }[];
  describe: string;
}

export interface Adopt {
  id: string;
  name: string;
  on?: string;
  changes: unknown[];
}

export interface Told {
  sentence: Span[];
  stopped: string;
  notes?: string[];
  table: Table;
  curve?: Curve;
  adopt?: Adopt;
}

// One answer of a search; of several ways each can be adopted.
export interface Found {
  state: string;
  told: Told;
  ways?: { adopt?: Adopt }[];
}

// What a search looks at instead of the single line: the value that a share of the futures reaches, a quantile of
// them, or, of a split, the chance that a value is reached.
export type Sure = 'share' | 'point' | 'chance';

export type Tab = 'seek' | 'reach' | 'optimize';

// What the view of searches holds besides the look: what is asked, and the last answer to it.
//
//   bounds   by path: what was typed for low, high and effort
//   running  gives up the search that is at work
//   of       the plan and the scenario that the answer is about; for others it is out of date
export interface Search {
  tab: Tab;
  lever: string;
  few: string[] | null;
  split: string[] | null;
  metric: string;
  to: string;
  total: string | null;
  step: string;
  change: string;
  spare: boolean;
  monthly: boolean;
  sure: Sure | '';
  share: string; // typed, '' for 80%
  point: string; // typed, '' for 10%
  bounds: Record<string, { low?: string; high?: string; effort?: string }>;
  running: AbortController | null;
  part: number;
  tried: number;
  found: Partial<Record<Tab, { answer: Found; of: string }>>;
  faults: Fault[];
  adopted: string; // id of the scenario that the answer was adopted as
}

export const nothing: Search = {
  tab: 'seek',
  lever: '',
  few: null,
  split: null,
  metric: '',
  to: '',
  total: null,
  step: '',
  change: '',
  spare: false,
  monthly: false,
  sure: '',
  share: '',
  point: '',
  bounds: {},
  running: null,
  part: 0,
  tried: 0,
  found: {},
  faults: [],
  adopted: '',
};
