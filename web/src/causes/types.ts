// What the page of causes shows: see core/view/causes.go.
import type { Figure, Option, Table } from '../view';

export interface Causes {
  metrics: Option[];
  splits: Option[];
  empty?: string; // there is nothing to split: why
  main?: Figure;
  notes?: string[];
  changes?: Table;
  tornado: Figure;
  levers: Option[];
  across?: string;
  down?: string;
  table?: Figure;
  form?: TableForm;
}

// What was typed for the data table, and what holds where nothing is: see core/view/table_form.go.
export interface TableForm {
  axes: AxisForm[];
  reach: string;
  usual: string;
  fault?: string;
}

export interface AxisForm {
  path: string;
  from: string;
  to: string;
  steps: string;
  low: string;
  high: string;
  count: string;
  fault?: string;
}
