// The sheet as the core gives it: see core/view/sheet.go.
import type { Span } from '../view';

export interface Sheet {
  columns: { key: string; label: string }[];
  sections: SheetSection[];
  total: string;
  rows: number;
  more?: number;
  cell?: string; // the explained one, "mrr@2027-12"
  marks?: string[]; // those that it is computed from
}

export interface SheetSection {
  id: string;
  label: string;
  count: number;
  open?: boolean;
  tells?: SheetRow; // while folded
  rows?: SheetRow[];
}

export interface SheetRow {
  path: string;
  label: string;
  level?: number;
  unit: string;
  input?: boolean;
  texts: string[];
  total?: string;
  formula?: Span[];
}
