// What the What-if page shows: see core/view/whatif.go.
import type { Figure, Kpi } from '../view';

export interface WhatIf {
  changes: number;
  own?: boolean;
  sliders: SliderOf[] | null;
  kpis: Kpi[];
  figures: Figure[];
}

// A pinned assumption. Places on its track are steps from 0; what a step is worth the core knows.
export interface SliderOf {
  path: string;
  label: string;
  note?: string;
  text: string;
  unit: string;
  percent?: boolean;
  says: string;
  from?: string;
  steps: number; // 0: there is no track
  at: number;
  base: number;
  range?: [number, number]; // parts of the track, 0..1
  rests?: string;
  alone: string;
  effect?: string;
  tone?: string;
}
