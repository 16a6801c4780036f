// Asking the core for a page, and showing it.
import { ask } from '../core/ask';
import type { Answer, Edit } from '../core/types';
import type { Page } from '../view';
import { store, type Lang, type State, type ViewName } from './state';
import { inTurn } from './turn';

interface Wanted {
  plan: string;
  view: ViewName;
  section: string;
  lang: Lang;
  edits?: Edit[];
  name?: string;
}

// fetchPage gives null when the core failed; the page then says so. It must be called in turn.
export async function fetchPage(wanted: Wanted): Promise<Answer<Page> | null> {
  const slow = setTimeout(() => store.set({ busy: true }), 100);
  try {
    const answer = await ask<Page>({ do: 'page', ...wanted });
    const crash = answer.faults?.find((fault) => fault.code === 'internal');
    if (!crash) return answer;
    store.set({ failure: crash.args?.[0] ?? crash.code });
  } catch (reason) {
    store.set({ failure: reason instanceof Error ? reason.message : String(reason) });
  } finally {
    clearTimeout(slow);
    store.set({ busy: false });
  }
  return null;
}

type Shown = Partial<Pick<State, 'view' | 'section' | 'lang' | 'doc'>>;

// show goes to another view, section, language or step of the plan: what changes, and the
// page for it, are put in place together.
export function show(change: Shown): Promise<void> {
  return inTurn(() => showNow(change));
}

export async function showNow(change: Shown): Promise<void> {
  const { doc, view, section, lang } = { ...store.get(), ...change };
  if (!doc) return store.set(change);
  const answer = await fetchPage({ plan: doc.text, view, section, lang });
  if (!answer?.result) return;
  store.set({ ...change, broken: null, page: answer.result, section: answer.result.assume?.section ?? section, failure: '' });
}
