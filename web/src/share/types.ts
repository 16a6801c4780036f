// What differs between copies of a plan, and what a merge leaves open: see core/view/plandiff.go, merged.go.
export interface Effect {
  metric: string;
  name: string;
  was: string;
  now: string;
  by: string;
  tone?: string;
}

export interface PlanDiff {
  says: string;
  differences: { path: string; says: string }[];
  metrics: Effect[];
}

export interface Conflict {
  path: string;
  name: string;
  why?: string;
  mine: string;
  theirs: string;
  mineBy?: string;
  mineAt?: string;
  theirsBy?: string;
  theirsAt?: string;
  typed?: boolean; // a third value may be typed
  fault?: string; // why theirs has no results
  metrics: Effect[];
}

export interface PlanMerge {
  taken?: { path: string; says: string }[];
  conflicts: Conflict[];
  metrics: Effect[];
}

export interface Revision {
  id: string;
  at?: string;
  by?: string;
  note?: string;
  here?: boolean;
  gone?: boolean;
  says?: string[];
  more?: string;
}
