// Opening plans. A text with faults is never opened: its faults are shown and the open plan
// stays as it is.
import { ask } from '../core/ask';
import { ownFile, ownPlan } from '../files/itself';
import { mostBytes, readPlan, TooLong, type Kind } from '../files/read';
import { stampOf, type Stamp } from '../files/stamp';
import { isScenario, offer } from '../handon/join';
import { word } from '../lang/words';
import { meetCopy } from '../share/acts';
import { flush, keepUp } from './autosave';
import { arrived, fetchPage } from './pages';
import { meetOthers } from './roles';
import { bareOf } from './history';
import { keyOf, type Kept } from './kept';
import { store, type Doc, type Look, type Template } from './state';
import { rehearseEdits } from './rehearsal';
import { inTurn } from './turn';

interface Opening {
  text: string;
  file: string;
  kind?: Kind;
  handle?: FileSystemFileHandle | null;
  stamp?: Stamp | null;
  kept?: Kept; // the autosave that it comes from
}

export function open(opening: Opening): Promise<void> {
  return inTurn(() => openNow(opening));
}

async function openNow(opening: Opening): Promise<void> {
  const { file } = opening;
  const text = await bareOf(opening.text);
  const { lang, grain } = store.get();
  const { reader } = store.get();
  const at = reader?.scenario ?? 'base';
  const look: Look = { view: reader ? 'report' : 'overview', section: '', grain, by: 'channel', span: '', open: [], filter: '', explain: '', opened: [], scenario: at, versus: 'base', said: '', about: '', rows: null, metric: '', split: '', across: '', down: '', reach: '' };
  const answer = await fetchPage({ plan: text, name: file, lang, look });
  if (!answer) return;
  if (!answer.ok || !answer.result) {
    store.set({ broken: { file, text, faults: answer.faults ?? [] } });
    return;
  }
  await flush();
  const doc = docOf(opening, text, answer.result.id);
  store.set({
    ...arrived(answer.result, look),
    doc,
    refused: [],
    trail: [],
    broken: null,
    notices: [],
    keeping: { at: opening.kept?.at ?? 0, trouble: '' },
    elsewhere: false,
    start: false,
    overlay: '',
    say: answer.result.live,
  });
  if (reader) return; // nothing is kept of a report
  await meetOthers(doc, opening);
  keepUp();
  rehearseEdits(text, lang);
}

function docOf({ text: written, file, kind = 'plan', handle = null, stamp = null, kept }: Opening, text: string, id: string): Doc {
  const saved = kept?.saved ?? text;
  const past = kept && saved !== text ? [{ text: saved, name: word('files.restored'), changes: kept.changes }] : [];
  return { id, key: kept?.key ?? keyOf(id, file), keep: kept !== undefined, text, saved, written: kept?.written ?? (kept ? saved : written), joined: kept?.joined ?? [], file, kind, handle, stamp, past, future: [] };
}

export async function openFile(file: File, handle: FileSystemFileHandle | null = null): Promise<void> {
  if (store.get().reader) return store.set({ broken: { file: file.name, faults: [{ code: 'reader', path: '', message: word('reader.opensNothing') }] } });
  try {
    const read = await readPlan(file);
    if (isScenario(read.text) && store.get().doc) return offer(file.name, read.text);
    const opening = { ...read, file: file.name, handle, stamp: stampOf(file) };
    if (!(await meetCopy(file.name, read.text, () => open(opening)))) await open(opening);
  } catch (reason) {
    const message = reason instanceof TooLong ? word('files.tooLong', { most: String(mostBytes >> 20) }) : word('files.unreadable', { why: String(reason) });
    store.set({ broken: { file: file.name, faults: [{ code: 'file', path: '', message }] } });
  }
}

// openOwn opens the plan inside the page itself; its file is the page's.
export async function openOwn(): Promise<void> {
  await open({ text: ownPlan(), file: ownFile(), kind: 'page', stamp: { size: 0, modified: Date.parse(document.lastModified) } });
}

export async function openKept(kept: Kept): Promise<void> {
  if (store.get().doc?.key === kept.key) return store.set({ start: false, broken: null });
  const { text, file, kind, handle, stamp } = kept;
  await open({ text, file, kind, handle, stamp, kept });
}

// openTemplate gives the new plan an id of its own: two plans of one template are two plans.
export async function openTemplate(id: string): Promise<void> {
  const { lang } = store.get();
  const answer = await ask<string>({ do: 'template', template: id, lang });
  if (!answer.ok || !answer.plan) return;
  const own = JSON.stringify(id + '-' + crypto.randomUUID().slice(0, 8));
  const plan = await ask({ do: 'edit', plan: answer.plan, edits: [{ do: 'set', path: 'id', json: own }], lang });
  await open({ text: plan.ok && plan.plan ? plan.plan : answer.plan, file: '' });
}

// findTemplates drops an answer that a change of language has overtaken.
export async function findTemplates(): Promise<void> {
  const { lang } = store.get();
  const answer = await ask<Template[]>({ do: 'templates', lang });
  if (answer.ok && store.get().lang === lang) store.set({ templates: answer.result ?? [] });
}
