// What is typed and not entered yet. It is no part of the plan, so it is kept beside the autosave with every key: a small
// record a plan, that a tab which dies leaves behind.
import { flush } from './autosave';
import { databaseOf } from './database';
import { store, type Look, type Refused } from './state';
import { inTurn, isSettled } from './turn';

// Where a field stands, and what it writes.
export interface Spot {
  is: 'cell' | 'value' | 'figure' | 'name' | 'given' | 'add' | 'comment' | 'reply'; // which field: of the grid, the formula bar, a figure; or the form
  path: string; // of what it writes
  place: string; // in words
  column?: number; // of a cell
  period?: number; // of a value; 0 is all of it
  percent?: boolean;
}

export interface Field extends Spot {
  look: Pick<Look, 'view' | 'section' | 'grain' | 'by' | 'span' | 'scenario' | 'said' | 'about'>;
  texts: Record<string, string>; // by the ids of the fields; '' for one that has none
  at: string; // the field that had the caret
  caret: [number, number];
  entered?: boolean; // and on its way into the plan
}

export interface Unentered {
  key: string; // of the plan's autosave
  fields: Field[]; // the last one was open, unless it was entered
  refused: Omit<Refused, 'fault'>[]; // texts that the core refused
}

const within = databaseOf('planleaf typing', 'fields');

let key = ''; // of the plan whose record this tab writes
let found: Unentered | null = null; // what another tab has left, until the person decides
let fields: Field[] = [];
let refused: Refused[] = [];
let early: { of: string; field: Field } | null = null; // typed before the record of its plan was read
let isDue = false;
let working: Promise<void> | null = null;

// meetUnentered reads what was left of a plan, and writes there from now on; null when nothing was.
export async function meetUnentered(plan: string): Promise<Unentered | null> {
  key = '';
  fields = [];
  refused = [];
  found = await within<Unentered>('readonly', (all) => all.get(plan)).catch(() => null);
  key = plan;
  if (early?.of === plan) typed(early.field);
  return found;
}

// moved goes on under the key that the plan has now.
export function moved(plan: string): void {
  if (key === '' || key === plan) return;
  const before = key;
  key = plan;
  void within('readwrite', (all) => all.delete(before)).catch(() => null);
  write();
}

// settle forgets what was left: the person has it back, or wants it no more.
export function settle(): void {
  found = null;
  write();
}

export async function listUnentered(): Promise<Unentered[]> {
  return (await within<Unentered[]>('readonly', (all) => all.getAll()).catch(() => null)) ?? [];
}

// typed keeps what stands in a field now.
export function typed(field: Field): void {
  const { doc } = store.get();
  early = doc && doc.key !== key ? { of: doc.key, field } : null;
  if (!doc || early) return;
  fields = [...fields.filter((one) => one.entered), field];
  if (!doc.keep) store.set({ doc: { ...doc, keep: true } }); // what it belongs to comes back too
  write();
}

// dropped forgets the open field: the person wants its text no more.
export function dropped(): void {
  early = null;
  if (fields.every((one) => one.entered)) return;
  fields = fields.filter((one) => one.entered);
  write();
}

// left is told of a field that was closed. What was entered is the plan's as soon as the autosave has it, and is kept
// here until then.
export function left(): void {
  early = null;
  const open = fields.find((one) => !one.entered);
  if (!open) return;
  const gone: Field = { ...open, entered: true };
  fields = fields.map((one) => (one === open ? gone : one));
  if (!isSettled()) write();
  void Promise.resolve() // whoever closed it enters it now
    .then(() => inTurn(async () => undefined))
    .then(flush)
    .then(() => {
      fields = fields.filter((one) => one !== gone);
      write();
    });
}

// keepRefused is told of every change of the store.
export function keepRefused(): void {
  const { refused: now, doc } = store.get();
  if (now === refused || doc?.key !== key) return;
  refused = now;
  write();
}

// While one record is on its way, the newest waits behind it.
function write(): void {
  if (key === '' || store.get().elsewhere) return;
  isDue = true;
  working ??= work();
}

async function work(): Promise<void> {
  while (isDue) {
    isDue = false;
    const record: Unentered = {
      key,
      fields: [...(found?.fields ?? []), ...fields],
      refused: [...(found?.refused ?? []), ...refused.map(({ fault: _, ...text }) => text)],
    };
    const isEmpty = record.fields.length + record.refused.length === 0;
    // A browser that keeps nothing is known by the autosave, and said.
    await (isEmpty ? within('readwrite', (all) => all.delete(record.key)) : within('readwrite', (all) => all.put(record))).catch(() => null);
  }
  working = null;
}
