// Opening plans. A text with faults is never opened: its faults are shown and the open plan
// stays as it is.
import { ask } from '../core/ask';
import { isLog } from '../data/kind';
import { bring, bringWaiting } from '../data/open';
import { firstPage } from '../files/first';
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
import { store, type Doc, type Look, type State, type Template } from './state';
import type { Page } from '../view';
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

// beginning is what a plan is first looked at by; a report knows its scenario.
function beginning(): Look {
  const { grain, reader } = store.get();
  return { view: reader ? 'report' : 'overview', section: '', grain, by: 'channel', span: '', open: [], filter: '', explain: '', opened: [], scenario: reader?.scenario ?? 'base', versus: 'base', said: '', about: '', rows: null, metric: '', split: '', across: '', down: '', reach: '' };
}

async function openNow(opening: Opening): Promise<void> {
  const { file } = opening;
  const look = beginning();
  const text = await bareOf(opening.text);
  const answer = await fetchPage({ plan: text, name: file, lang: store.get().lang, look });
  if (!answer) return;
  if (!answer.ok || !answer.result) {
    store.set({ broken: { file, text, faults: answer.faults ?? [] } });
    return;
  }
  await flush();
  const doc = docOf(opening, text, answer.result.id);
  store.set({ ...opened(answer.result, look), doc, opening: false, keeping: { at: opening.kept?.at ?? 0, trouble: '' } });
  await goOn(doc, opening);
}

// opened is what a plan that was opened says of the state.
function opened(page: Page, look: Look): Partial<State> {
  return { ...arrived(page, look), refused: [], trail: [], broken: null, notices: [], elsewhere: false, start: false, overlay: '', say: page.live };
}

async function goOn(doc: Doc, opening: Opening): Promise<void> {
  if (store.get().reader) return; // nothing is kept of a report
  await meetOthers(doc, opening);
  keepUp();
  rehearseEdits(doc.text, store.get().lang);
  if (store.get().data.waiting.length > 0) void bringWaiting();
}

function docOf({ text: written, file, kind = 'plan', handle = null, stamp = null, kept }: Opening, text: string, id: string): Doc {
  const saved = kept?.saved ?? text;
  const past = kept && saved !== text ? [{ text: saved, name: word('files.restored'), changes: kept.changes }] : [];
  return { id, key: kept?.key ?? keyOf(id, file), keep: kept !== undefined, text, saved, written: kept?.written ?? (kept ? saved : written), joined: kept?.joined ?? [], since: kept && new Date(kept.at).toISOString(), file, kind, handle, stamp, past, future: [] };
}

// openFile opens a plan, or reads a log: of several files those that are one.
export async function openFile(file: File, handle: FileSystemFileHandle | null = null, all = [file]): Promise<void> {
  if (store.get().reader) return store.set({ broken: { file: file.name, faults: [{ code: 'reader', path: '', message: word('reader.opensNothing') }] } });
  const logs: File[] = [];
  for (const one of all) if (await isLog(one)) logs.push(one);
  if (logs.length > 0 && (logs.length === all.length || logs.includes(file))) return bring(logs);
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

// openOwn opens the plan inside the page itself; its file is the page's. What it first shows the page may carry: that is
// shown at once, and whoever looks at it can go on, since what they do waits for the core. The core has the last word.
export function openOwn(): Promise<void> {
  const opening: Opening = { text: ownPlan(), file: ownFile(), kind: 'page', stamp: { size: 0, modified: Date.parse(document.lastModified) } };
  return inTurn(async () => {
    const look = beginning();
    const first = await firstPage(store.get().lang, look);
    if (!first) return openNow(opening);
    store.set({ ...opened(first, look), doc: docOf(opening, opening.text, first.id) });
    await confirm(opening, look, first);
  });
}

// confirm asks the core for what is shown already; what has been opened over it meanwhile stays.
async function confirm(opening: Opening, look: Look, first: Page): Promise<void> {
  const { file } = opening;
  const text = await bareOf(opening.text).catch(() => opening.text);
  const answer = await fetchPage({ plan: text, name: file, lang: store.get().lang, look });
  if (!answer) return store.set({ doc: null }); // the core cannot run: there is something to read, and nothing to change
  if (!answer.result) return store.set({ doc: null, page: null, start: true, broken: { file, text, faults: answer.faults ?? [] } });
  const isSame = JSON.stringify(answer.result) === JSON.stringify(first);
  const page = isSame ? first : answer.result;
  const doc = docOf(opening, text, page.id);
  store.set({ ...arrived(page, look), doc, opening: false, ...(!isSame && { say: page.live }) });
  await goOn(doc, opening);
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
