// What the page knows. Everything here is either the person's (the plan's text, what is
// looked at) or the core's answer to it; nothing is computed from it but layout.
import type { Edit, Fault } from '../core/types';
import type { Asked } from '../assume/paste';
import type { Block, Found, Page, Paste } from '../view';
import type { Kind } from '../files/read';
import type { Reader } from '../report/reader';
import type { Stamp } from '../files/stamp';
import type { Kept } from './kept';
import type { Field, Unentered } from './unentered';
import { nothingDrawn, type Drawing } from '../draws/types';
import type { Slide } from '../core/types';
import { noData, type DataState } from '../data/types';
import { noDrivers, type DriversState } from '../risk/types';
import { nothing, type Search } from '../search/types';
import { unread, type Recorded } from '../data/actuals/types';
import { create } from './store';

export type Lang = 'zh' | 'en';
export type Theme = 'system' | 'light' | 'dark';
export type ViewName = 'overview' | 'assume' | 'funnel' | 'sheet' | 'whatif' | 'causes' | 'search' | 'scenarios' | 'risk' | 'data' | 'behaviours' | 'retention' | 'customers' | 'report';

// What a person looks at; the core is asked for exactly this: see view.Look in core/view/page.go.
export interface Look {
  view: ViewName;
  section: string; // of the assumptions
  grain: 'month' | 'quarter' | 'year'; // of columns
  by: 'channel' | 'tier'; // rows of the funnel
  span: string; // of the funnel; '' is the whole plan
  open: string[]; // sections of the sheet that are unfolded
  filter: string; // of the sheet
  explain: string; // address of the number that is explained beside the view, '' for none
  opened: string[]; // inputs of the explanation that are opened, by their keys
  scenario: string; // whose numbers are shown and edits go to; 'base' is the plan itself
  versus: string; // the scenario that it is compared with
  metric: string; // of causes: the address of a number, '' the one that the plan is about
  split: '' | 'channel' | 'section' | 'months'; // of causes
  across: string; // of causes: the assumptions of the data table
  down: string;
  reach: string; // of causes: the value whose line is drawn, as typed
  said: '' | 'open' | 'all'; // comments that are shown beside the view
  about: string; // address of the number that is commented on
  rows: string[] | null; // metrics that are compared; null the key figures
}

// What floats over the page; one at a time.
export type Overlay = '' | 'copy' | 'history' | 'incoming' | 'find' | 'help' | 'steps' | 'roll' | 'seal';

// A cell of the assumptions: an assumption, or an item, and the number of a column from 0.
export interface Place {
  path: string;
  column: number;
}

// A step that can be undone: the text before it, its name, and where it was done.
export interface Step {
  text: string;
  name: string;
  place?: Place;
  joined?: string[]; // of the plan before it
  since?: string; // when the text before it came to be, in this page
  changes?: number; // it stands for several: an autosave that was given back
}

export interface Doc {
  id: string; // of the plan
  key: string; // of its autosave
  keep: boolean; // the autosave has it, or shall have it, whether or not it is changed
  text: string;
  saved: string; // the text as it stands in the file, or as it was opened
  written: string; // the same with its history
  joined: string[]; // copies that were merged into the text since
  file: string; // name of the file, '' if the plan is in none yet
  kind: Kind; // of the file
  handle: FileSystemFileHandle | null;
  stamp: Stamp | null; // of the file when it was last read or written
  since?: string; // when text came to be, in this page or before an autosave
  past: Step[];
  future: Step[];
}

// A cell holds what a person typed and the core refused; results keep the value before it.
export interface Refused {
  section: string;
  path: string;
  period: number;
  text: string;
  percent: boolean; // the cell shows percent
  place: string; // the cell's name in words
  fault: Fault;
}

// A block from the clipboard that is shown in the grid and not done yet.
export interface Pasting {
  asked: Asked; // where it goes
  text: string; // of the clipboard
  keep: boolean; // what is not by month stays as it is
  plan: string; // what it was read for; another plan makes it void
  lang: Lang;
  grain: Look['grain'];
  block: Paste;
  picks: Record<string, number>; // choices of doubtful cells
  at: number; // the question that is looked at
  faults: Fault[]; // why it could not be done
}

// What the grid could not do, in words; edits that it does once the person agrees.
export interface GridNote {
  text: string;
  agree?: { label: string; edits: Edit[]; name: string };
}

// A copy of the open plan. Its text has its history.
export interface Copy {
  file: string;
  text: string;
  mode: 'ask' | 'compare' | 'merge' | 'settle'; // settle: what an earlier merge left open
  open?: () => Promise<void>; // opens it in the plan's place
}

export interface Broken {
  file: string;
  text?: string; // where it could be read
  faults: Fault[];
}

// A notice stands above the view until it is answered; one of a kind at a time.
export type Notice =
  | { is: 'newer'; key: string; at: number; changes: number; file: string } // the autosave says otherwise than the file; changes 0: it was saved since
  | { is: 'changed'; file: string; text: string } // somebody else has written the file
  | { is: 'failed'; file: string; why: string } // the file could not be written
  | { is: 'unentered'; found: Unentered }; // something was typed and not entered when the page was closed

// How the autosave of the open plan fares; at 0 it has none yet.
interface Keeping {
  at: number;
  trouble: '' | 'full' | 'blocked';
}

export interface Template {
  id: string;
  title: string;
  note: string;
  shape?: number[]; // width of each stage, 0..1
}

export interface State extends Look {
  lang: Lang;
  theme: Theme;
  author: string; // who comments, saves and seals, as the person calls themselves
  start: boolean; // the start screen is shown
  back: ViewName; // where the report was asked for
  printing: boolean; // the report is asked for on paper, at once
  opening: boolean; // the plan inside the page is on its way: what is shown of it the page carries, the core has not answered yet
  templates: Template[];
  doc: Doc | null;
  page: Page | null;
  overlay: Overlay;
  search: Search;
  record: Recorded; // monthly actual figures
  drawing: Drawing;
  sliding: Slide | null; // the slider that is held: the page shows what would be
  drivers: DriversState;
  data: DataState;
  recent: Found[]; // what was found the last times
  trail: string[]; // numbers explained before this one, to go back to
  goal: Place | null; // a cell that the grid shall make the active one, once it shows
  resume: Field | null; // a field that shall be opened again with what stood in it
  refused: Refused[];
  chosen: Block | null; // the cells that are chosen in the grid
  pasting: Pasting | null;
  note: GridNote | null;
  broken: Broken | null;
  reader: Reader | null; // the page is a report
  incoming: { file: string; text: string } | null; // a scenario file that was opened on the plan
  copy: Copy | null; // of the open plan, that was opened on it
  notices: Notice[];
  keeping: Keeping;
  elsewhere: boolean; // another tab edits the plan; this one shows it
  kept: Kept[]; // autosaves, for the start screen
  unentered: Unentered[]; // what was typed in their plans and not entered
  moments: string[]; // of a history that is looked at
  times: Record<string, string>; // moments in words
  busy: boolean;
  failure: string; // the core's own failure, in its words
  say: string; // for those who listen
}

export const store = create<State>({
  lang: 'zh',
  theme: 'system',
  author: '',
  start: true,
  back: 'overview',
  printing: false,
  opening: false,
  templates: [],
  doc: null,
  view: 'overview',
  section: '',
  grain: 'month',
  by: 'channel',
  span: '',
  open: [],
  filter: '',
  explain: '',
  opened: [],
  scenario: 'base',
  versus: 'base',
  metric: '',
  split: '',
  across: '',
  reach: '',
  down: '',
  said: '',
  about: '',
  rows: null,
  page: null,
  overlay: '',
  search: nothing,
  record: unread,
  drawing: nothingDrawn,
  sliding: null,
  drivers: noDrivers,
  data: noData,
  recent: [],
  trail: [],
  goal: null,
  resume: null,
  refused: [],
  chosen: null,
  pasting: null,
  note: null,
  broken: null,
  reader: null,
  incoming: null,
  copy: null,
  notices: [],
  keeping: { at: 0, trouble: '' },
  elsewhere: false,
  kept: [],
  unentered: [],
  moments: [],
  times: {},
  busy: false,
  failure: '',
  say: '',
});

export function isUnsaved(doc: Doc | null): boolean {
  return doc !== null && doc.text !== doc.saved;
}
