// Opening comments, and what can be done with one. Each is one step of undo.
import type { Edit, Fault } from '../core/types';
import { explain } from '../explain/walk';
import { word } from '../lang/words';
import { isComposing } from '../shell/composing';
import { change } from '../state/edits';
import { goTo } from '../state/goto';
import { show } from '../state/pages';
import { store, type Look } from '../state/state';
import { now } from '../state/times';
import type { Thread } from './types';

// commentOn opens the comments of a place, ready for another.
export function commentOn(address: string): void {
  void show({ said: store.get().said || 'open', about: address, explain: '', opened: [], trail: [] });
}

// showComments opens those of all places, or closes them.
export function showComments(said: Look['said'] = 'open'): void {
  void show({ said, about: '', explain: '', opened: [], trail: [] });
}

export const closeComments = (): void => showComments('');

const openScenario = (): string | undefined => (store.get().scenario === 'base' ? undefined : store.get().scenario);

const said = (edit: Edit, step: string): Promise<Fault[]> => change([{ ...edit, by: store.get().author, at: now() }], step);

export const ask = (on: string, place: string, text: string): Promise<Fault[]> => said({ do: 'comment', path: on, text, scenario: openScenario() }, word('comment.step', { place }));

export const reply = ({ id, place }: Thread, text: string): Promise<Fault[]> => said({ do: 'reply', path: 'comments.' + id, text }, word('comment.stepReply', { place }));

export const settle = ({ id, place }: Thread): Promise<Fault[]> => said({ do: 'close', path: 'comments.' + id }, word('comment.stepSettle', { place }));

export const reopen = ({ id, place }: Thread): Promise<Fault[]> => said({ do: 'reopen', path: 'comments.' + id }, word('comment.stepReopen', { place }));

export const remove = ({ id, place }: Thread): Promise<Fault[]> => change([{ do: 'remove', path: 'comments.' + id }], word('comment.stepRemove', { place }));

// leadTo goes to what a comment stands on.
export function leadTo({ on, path, section }: Thread): void {
  if (section) void goTo(path);
  else explain(on);
}

// listenForComments: Ctrl Alt M comments on the number that has the focus, or shows the comments.
export function listenForComments(): void {
  document.addEventListener('keydown', (event) => {
    const isKey = (event.ctrlKey || event.metaKey) && event.altKey && event.code === 'KeyM';
    const { doc, start } = store.get();
    if (!isKey || isComposing(event) || event.defaultPrevented || !doc || start) return;
    event.preventDefault();
    const at = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-explain]') : null;
    const address = at?.dataset.explain || store.get().explain;
    if (address) commentOn(address);
    else showComments(store.get().said || 'open');
  });
}
