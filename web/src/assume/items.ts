// Items of the plan (channels, stages, tiers, costs, own inputs and metrics, targets) as rows of the
// grid, and what can be done with one.
import { ask } from '../core/ask';
import type { Edit, Fault } from '../core/types';
import { word } from '../lang/words';
import { change } from '../state/edits';
import { store } from '../state/state';
import type { GridRow } from '../view';
import { parentOf } from './parts';

export interface Item {
  path: string;
  row: string; // path of the row that stands for it
  label: string;
  siblings: { path: string; row: string }[]; // itself among them
}

// What was done, or why it was not; undo is offered for the plan that it left.
export interface Notice {
  text: string;
  plan: string | null; // null: nothing was done
}

export const itemPath = (row: GridRow): string => row.item ?? (row.kind === 'group' ? row.path : '');

export function itemOf(rows: GridRow[], path: string): Item | null {
  const row = rows.find((one) => itemPath(one) === path && path !== '');
  if (!row) return null;
  const siblings = rows.map((one) => ({ path: itemPath(one), row: one.path })).filter((one) => one.path !== '' && parentOf(one.path) === parentOf(path));
  return { path, row: row.path, label: row.label, siblings };
}

export const placeOf = (item: Item): number => item.siblings.findIndex((one) => one.path === item.path);

// goTo gives the focus to the row of an item.
export function goTo(row: string): void {
  store.set({ goal: { path: row, column: 0 } });
}

// told is what is said of edits: why they were refused, or what they did.
function told(faults: Fault[], done: string): Notice {
  const text = faults[0]?.message ?? done;
  store.set({ say: text });
  return { text, plan: faults.length > 0 ? null : (store.get().doc?.text ?? null) };
}

const quiet = (notice: Notice): Notice | null => (notice.plan === null ? notice : null);

export async function rename(item: Item, name: string): Promise<Notice | null> {
  const text = name.trim();
  if (text === '' || text === item.label) return null;
  return quiet(told(await change([{ do: 'rename', path: item.path, text }], word('items.renamed', { name: item.label, to: text })), ''));
}

export async function move(item: Item, by: -1 | 1): Promise<Notice | null> {
  const to = placeOf(item) + by;
  if (to < 0 || to >= item.siblings.length) return null;
  const done = word('items.moved', { name: item.label });
  const notice = told(await change([{ do: 'move', path: item.path, to }], done), done);
  goTo(item.row);
  return quiet(notice);
}

export async function copy(item: Item): Promise<Notice> {
  const done = word('items.copied', { name: item.label });
  return await adding([{ do: 'copy', path: item.path }], done);
}

// adding does edits that make an item, and leads to the first of its values.
export async function adding(edits: Edit[], done: string): Promise<Notice> {
  const rows = () => store.get().page?.assume?.rows ?? [];
  const before = new Set(rows().map((row) => row.path));
  const notice = told(await change(edits, done), done);
  const added = rows().find((row) => !before.has(row.path) && (itemPath(row) !== '' || row.kind === 'input'));
  const first = rows().find((row) => row.group === added?.path && row.kind === 'input') ?? added;
  if (notice.plan !== null && first) goTo(first.path);
  return notice;
}

// What can be added to an item: see view.Offered in core/view/offered.go.
export interface Offered {
  label: string;
  path: string;
  edit: Edit;
}

// offers asks what can be added to an item; null when the plan has changed meanwhile.
export async function offers(item: Item): Promise<Offered[] | null> {
  const { doc, lang } = store.get();
  if (!doc) return null;
  const answer = await ask<Offered[]>({ do: 'offers', plan: doc.text, lang, path: item.path });
  return store.get().doc?.text === doc.text ? (answer.result ?? []) : null;
}

export async function take(offer: Offered): Promise<Notice> {
  const notice = await adding([offer.edit], word('items.added', { name: offer.label }));
  if (notice.plan !== null && offer.path !== '') goTo(offer.path);
  return notice;
}

// What would go with an item: see view.Removal in core/view/removal.go.
export interface Removal {
  path: string;
  label: string;
  along: string[];
}

// removal asks what would go with an item; null when the plan has changed meanwhile.
export async function removal(item: Item): Promise<Removal | null> {
  const { doc, lang } = store.get();
  if (!doc) return null;
  const answer = await ask<Removal>({ do: 'removal', plan: doc.text, lang, path: item.path });
  return store.get().doc?.text === doc.text ? (answer.result ?? null) : null;
}

export async function remove(item: Item, { label, along }: Removal): Promise<Notice> {
  const next = item.siblings[placeOf(item) + 1] ?? item.siblings[placeOf(item) - 1];
  const done = along.length > 0 ? word('items.removedAlong', { name: label, with: along.join(word('items.and')) }) : word('items.removed', { name: label });
  const notice = told(await change([{ do: 'remove', path: item.path, along: along.length > 0 }], word('items.remove', { name: label })), done);
  if (notice.plan !== null) forget();
  goTo(notice.plan === null ? item.row : (next?.row ?? ''));
  return notice;
}

// forget drops what was refused in cells that are gone.
function forget(): void {
  const { page, refused, section } = store.get();
  const rows = page?.assume?.rows ?? [];
  store.set({ refused: refused.filter((one) => one.section !== section || rows.some((row) => row.path === one.path)) });
}
