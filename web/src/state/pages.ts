// Asking the core for a page. Requests are numbered; an answer that a later request has
// overtaken is dropped.
import { ask } from '../core/ask';
import type { Answer, Edit } from '../core/types';
import type { Page } from '../view';
import { store, type Lang, type State, type ViewName } from './state';

let latest = 0;

interface Wanted {
  plan: string;
  view: ViewName;
  section: string;
  lang: Lang;
  edits?: Edit[];
  name?: string;
}

// fetchPage gives null when the answer came too late to matter, or never.
export async function fetchPage(wanted: Wanted): Promise<Answer<Page> | null> {
  const number = ++latest;
  const slow = setTimeout(() => store.set({ busy: true }), 100);
  try {
    const answer = await ask<Page>({ do: 'page', ...wanted });
    if (number !== latest) return null;
    if (answer.faults?.some((fault) => fault.code === 'internal')) {
      store.set({ failure: answer.faults[0].args?.[0] ?? 'internal' });
      return null;
    }
    return answer;
  } catch (reason) {
    store.set({ failure: String(reason) });
    return null;
  } finally {
    clearTimeout(slow);
    if (number === latest) store.set({ busy: false });
  }
}

// show asks for the open plan's page and puts it in place with the patch, in one step.
export async function show(patch: Partial<Pick<State, 'view' | 'section' | 'lang' | 'doc'>>): Promise<void> {
  const next = { ...store.get(), ...patch };
  if (!next.doc) return store.set(patch);
  const { view, section, lang } = next;
  const answer = await fetchPage({ plan: next.doc.text, view, section, lang });
  if (!answer?.result) return;
  store.set({ ...patch, broken: null, page: answer.result, section: answer.result.assume?.section ?? section, failure: '' });
}
