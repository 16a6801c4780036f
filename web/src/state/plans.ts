// Opening and saving plans. A text with faults is never opened: its faults are shown and
// the open plan stays as it is.
import { ask } from '../core/ask';
import { readPlan } from '../files/read';
import { saveAs } from '../files/write';
import { arrived, fetchPage } from './pages';
import { store, type Doc, type Look, type Template } from './state';
import { rehearseEdits } from './rehearsal';
import { inTurn } from './turn';

interface Opening {
  text: string;
  file: string;
  handle?: FileSystemFileHandle | null;
}

export function open(opening: Opening): Promise<void> {
  return inTurn(() => openNow(opening));
}

async function openNow({ text, file, handle = null }: Opening): Promise<void> {
  const { lang, grain } = store.get();
  const look: Look = { view: 'overview', section: '', grain, by: 'channel', span: '', open: [], filter: '', explain: '', opened: [] };
  const answer = await fetchPage({ plan: text, name: file, lang, look });
  if (!answer) return;
  if (!answer.ok || !answer.result) {
    store.set({ broken: { file, faults: answer.faults ?? [] } });
    return;
  }
  const doc: Doc = { text, saved: text, file, handle, past: [], future: [] };
  store.set({ ...arrived(answer.result, look), doc, refused: [], trail: [], broken: null, start: false, overlay: '', say: answer.result.live });
  rehearseEdits(text, lang);
}

export async function openFile(file: File, handle: FileSystemFileHandle | null = null): Promise<void> {
  await open({ text: await readPlan(file), file: file.name, handle });
}

export async function openTemplate(id: string): Promise<void> {
  const answer = await ask<string>({ do: 'template', template: id, lang: store.get().lang });
  const text = answer.plan ?? answer.result;
  if (answer.ok && text) await open({ text, file: '' });
}

// findTemplates drops an answer that a change of language has overtaken.
export async function findTemplates(): Promise<void> {
  const { lang } = store.get();
  const answer = await ask<Template[]>({ do: 'templates', lang });
  if (answer.ok && store.get().lang === lang) store.set({ templates: answer.result ?? [] });
}

export async function save(): Promise<void> {
  const { doc, page } = store.get();
  if (!doc) return;
  const { text } = doc;
  const done = await saveAs(text, doc.file || fileName(page?.title ?? ''), doc.handle);
  const now = store.get().doc;
  if (done && now) store.set({ doc: { ...now, saved: text, file: done.file, handle: done.handle } });
}

// fileName keeps of a title what every file system takes.
function fileName(title: string): string {
  const stem = title.replace(/[\\/:*?"<>|\s]+/g, '-').replace(/^[-.]+|[-.]+$/g, '');
  return (stem || 'plan') + '.plan.json';
}
