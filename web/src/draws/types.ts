// What draws add to the overview and to What-if: see core/view/ranges.go.
import type { Risk } from '../risk/types';
import type { Kpi, Span, Tick } from '../view';

export interface Ranges {
  sentence?: Span[];
  live?: string;
  kpis: Range[];
  band?: Band;
  head?: string;
  odds?: { id: string; text: string; bar: number }[];
  draws: string;
}

export interface Range {
  id: string; // of the key figure
  text: string;
  line?: Kpi['line'];
}

export interface Band {
  figure: string;
  low: (number | null)[];
  high: (number | null)[];
  texts: string[];
  head: string;
  ticks: Tick[];
  unit: string;
}

// How a plan is drawn: see core/view/sim.go.
export interface Sim {
  seed: string; // in words
  draws: string; // in words
  count: number;
}

// What was drawn last, and the run that is on its way.
//
//	of     what the answer is about: see about
//	fresh  it is of what is shown; else something newer is on its way
//	old    it is of something else, and has been for a while
//	part   how far the run is, 0 to 1
//	slow   the run takes longer than a person waits without a sign: '', 'line', 'words'
//	more   draws that a person asked for beyond the plan's, and of what
export interface Drawing {
  ranges: Ranges | null; // of the overview, and of What-if
  risk: Risk | null; // of the page of risk
  of: string;
  fresh: boolean;
  old: boolean;
  running: boolean;
  part: number;
  slow: '' | 'line' | 'words';
  stopped: boolean; // by the person
  more: { plan: string; of: string; draws: number } | null;
}

export const nothingDrawn: Drawing = { ranges: null, risk: null, of: '', fresh: false, old: false, running: false, part: 0, slow: '', stopped: false, more: null };
