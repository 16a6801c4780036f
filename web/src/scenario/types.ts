// Scenarios as the core tells of them: see core/view/scenario.go.

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

export type Shape = 'dot' | 'up' | 'square' | 'diamond' | 'down' | 'cross' | 'box';

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
