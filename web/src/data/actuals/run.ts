// Asking what a table of monthly figures holds, taking it into the plan, and asking what the record says.
import { ask } from '../../core/ask';
import { pick } from '../../files/pick';
import { decode } from '../../files/read';
import { word } from '../../lang/words';
import { change } from '../../state/edits';
import { store, type Doc, type State } from '../../state/state';
import { now } from '../../state/times';
import { unread, type Observed, type Recorded, type RecordRead } from './types';

function put(more: Partial<Recorded>): void {
  store.set({ record: { ...store.get().record, ...more } });
}

// ofNow says which plan and language an answer is about.
export const ofNow = ({ doc, lang }: State): string => [lang, doc?.text].join('\n');

// read asks what a text holds. An answer that comes after another text, or another plan, is dropped.
export async function read(text: string, file = ''): Promise<void> {
  put({ text, file, faults: [], ...(text.trim() ? {} : { read: null }) });
  const state = store.get();
  if (!state.doc || !text.trim()) return;
  const of = ofNow(state);
  try {
    const answer = await ask<RecordRead>({ do: 'actuals', plan: state.doc.text, lang: state.lang, text, name: file });
    const now = store.get();
    if (now.record.text !== text || ofNow(now) !== of) return;
    put({ read: answer.result ?? null, faults: answer.faults?.filter((one) => !one.warning) ?? [] });
    store.set({ say: answer.result?.says ?? '' });
  } catch (reason) {
    store.set({ failure: reason instanceof Error ? reason.message : String(reason) });
  }
}

// choose lets a person bring a table from a file.
export async function choose(): Promise<void> {
  const picked = await pick('.csv,.tsv,.tab,.txt');
  if (picked) await read(decode(new Uint8Array(await picked.file.arrayBuffer())), picked.file.name);
}

// take brings what was understood into the plan, in one step of undo.
export async function take(what: RecordRead): Promise<void> {
  const faults = await change(what.edits, what.name);
  if (faults.length) return put({ faults });
  put({ ...unread, observed: store.get().record.observed });
  await look();
}

// statesOf are the states of earlier calendar months that were never saved, of a page that stayed open or an autosave: of
// each month the last one, with the moment at which it came to be.
function statesOf({ past, text, since }: Doc): { at: string; plan: string }[] {
  const dated = [...past, { text, since }].flatMap((one) => (one.since ? [{ at: one.since, plan: one.text }] : []));
  const month = (at = now()) => at.slice(0, 7);
  return dated.filter((one, i) => month(one.at) !== month(dated[i + 1]?.at));
}

// look asks what the record of the plan says.
export async function look(): Promise<void> {
  const state = store.get();
  const { doc, lang } = state;
  if (!doc || state.record.running) return;
  const running = new AbortController();
  const of = ofNow(state);
  put({ running, faults: [] });
  try {
    const answer = await ask<Observed>({ do: 'actuals', plan: doc.text, saved: doc.written, lang, states: statesOf(doc) }, running.signal);
    if (store.get().record.running !== running) return;
    put({ running: null, faults: answer.faults?.filter((one) => !one.warning) ?? [], observed: answer.result ? { answer: answer.result, of } : null });
    store.set({ say: answer.result?.sentence ?? '' });
  } catch (reason) {
    if (store.get().record.running !== running) return;
    put({ running: null });
    store.set({ failure: reason instanceof Error ? reason.message : String(reason) });
  }
}

// adopt makes the plan's assumptions what is believed after the record, in one step of undo.
export async function adopt(what: Observed): Promise<void> {
  const faults = await change(what.edits, word('record.adoptStep', { name: what.name }));
  if (faults.length) return put({ faults });
  await look();
}
