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
}
