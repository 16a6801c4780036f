// What reading a log answers, and the frame of a page of evidence: see core/view/logread.go and core/view/evidence.go.
import type { Table } from '../view';
import type { How } from './types';

// How a log is read, once that is known.
type Settled = How & Required<Pick<How, 'columns' | 'clock'>>;

// What was recognised in the beginning of a log.
export interface LogForm extends Settled {
  separator: string;
  heads: string[];
  sample: string[][];
  clocks: { id: string; text: string }[];
  open?: boolean; // day or month may come first: one is to be chosen
  zoned?: boolean;
  joined?: string; // ids in the identity table
  known?: string; // columns are as the plan has them
}

// What was read.
export interface LogRead extends Settled {
  name: string;
  hash?: string;
  files?: { name: string; hash?: string; size: number; text: string }[]; // where there are several
  size: number;
  events: number;
  users: number;
  faulty: number;
  from: string;
  to: string;
  days?: boolean;
  says: string;
  names: Names[]; // of events, then channels, employees, groups
  found: Found[];
}

export interface Names {
  of: string;
  title: string;
  more?: string;
  names: { name: string; count: number; text: string }[];
}

// One kind of what is not as it should be; drop is the word that takes such rows out, out says that they are.
export interface Found {
  code: string;
  title: string;
  text: string;
  out: boolean;
  drop?: string;
  lines: { where?: string; text: string }[];
}

export interface EvidenceFrame {
  empty: string;
  bring: string;
  logs?: Known[];
  findings?: Table; // that the plan keeps
  points?: KeptPoint[]; // of Retention: churn points that it keeps
}

// A churn point that the plan keeps.
export interface KeptPoint {
  finding: string;
  name: string;
  lost: string;
  from: string;
  reason: string;
  intervention: string;
}

// A log that the plan knows.
export interface Known {
  id: string;
  name: string;
  files: string[];
  hash: string;
  says: string;
}
