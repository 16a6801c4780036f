// Monthly figures and what they say: see core/view/record_read.go, observed.go.
import type { Edit, Fault } from '../../core/types';
import type { Table } from '../../view';

// What was understood of a table, before anything is changed.
export interface RecordRead {
  says: string;
  rows: Table;
  faults: { line: number; text: string; says: string }[];
  values: number;
  name: string;
  edits: Edit[];
}

// What the record of the plan says.
export interface Observed {
  sentence: string;
  to: string;
  tables: Table[];
  stays: Table; // what the record does not update
  edits: Edit[];
  name: string;
}

// of says which plan and language an answer is about.
export interface Recorded {
  text: string; // pasted, or of the file
  file: string;
  read: RecordRead | null;
  observed: { answer: Observed; of: string } | null;
  faults: Fault[];
  running: AbortController | null;
}

export const unread: Recorded = { text: '', file: '', read: null, observed: null, faults: [], running: null };
