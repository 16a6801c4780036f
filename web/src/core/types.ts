// What crosses to the core and back: see core/api/contract.go and core/plan/api.go.

export interface Edit {
  do: 'set' | 'type' | 'form' | 'fill' | 'clear' | 'add' | 'copy' | 'remove' | 'rename' | 'move' | 'draft' | 'save' | 'apply' | 'lift' | 'correlate' | 'comment' | 'reply' | 'close' | 'reopen' | 'seal' | 'unseal' | 'resolve' | 'adopt';
  path: string;
  json?: string;
  text?: string;
  asPercent?: boolean;
  period?: number;
  byPeriod?: boolean;
  to?: number;
  from?: string;
  fromPeriod?: number;
  kind?: string;
  after?: string;
  along?: boolean;
  by?: string;
  at?: string; // a moment in UTC
  scenario?: string;
  finding?: string;
  source?: string;
  asOf?: string;
}

// A slider put on a step of its track.
export interface Slide {
  path: string;
  step: number;
}

// What a log is asked: see core/api/discover.go. Each kind has fields of its own.
export interface Discover {
  kind: string;
  key?: string; // of the log
  from?: number; // rounds
  to?: number;
  [field: string]: unknown;
}

export interface Question {
  do: string;
  plan?: string;
  name?: string;
  edits?: Edit[];
  lang?: string;
  view?: string;
  section?: string;
  grain?: string;
  by?: string;
  span?: string;
  open?: string[];
  filter?: string;
  explain?: string;
  opened?: string[];
  quick?: boolean;
  scenario?: string;
  versus?: string;
  metric?: string;
  split?: string;
  across?: string;
  down?: string;
  reach?: string;
  draft?: boolean;
  path?: string;
  period?: number;
  text?: string;
  slides?: Slide[];
  offers?: { id: string; names: string[] }[];
  rows?: string[];
  tall?: number;
  wide?: number;
  keep?: boolean;
  periods?: string[];
  template?: string;
  against?: string;
  saved?: string;
  joined?: string[];
  states?: { at: string; plan: string }[]; // of this page, never saved
  note?: string;
  author?: string;
  at?: string;
  scenarios?: string[];
  draws?: number;
  method?: string;
  search?: object; // seek, reach, optimize: see core/api/search.go
  log?: object; // see core/api/log.go
  discover?: Discover;
  behave?: object; // see core/api/behave.go
  from?: number; // blocks of draws
  to?: number;
}

export interface Fault {
  code: string;
  path: string;
  line?: number;
  column?: number;
  args?: string[];
  fixes?: string[];
  warning?: boolean;
  message: string;
  says?: string; // the message without the part that lists the fixes
}

export interface Answer<T> {
  id: number;
  ok: boolean;
  progress: number;
  faults?: Fault[];
  plan?: string;
  hash?: string;
  result?: T;
}
