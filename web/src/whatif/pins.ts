// What is pinned: a list in the plan. Nothing pinned by hand means those that the core has chosen; the first
// change by hand writes them down.
import { ask } from '../core/ask';
import type { Fault } from '../core/types';
import { word } from '../lang/words';
import { change } from '../state/edits';
import { store } from '../state/state';
import type { Page } from '../view';
import type { SliderOf } from './types';

// put changes the list that holds, or would: beside another view the core is asked for it.
async function put(to: (pinned: string[]) => string[], name: string): Promise<Fault[]> {
  const { page, doc, lang } = store.get();
  const shown = page?.whatif ?? (await ask<Page>({ do: 'page', view: 'whatif', plan: doc?.text, lang })).result?.whatif;
  const now = shown?.sliders?.map((one) => one.path) ?? [];
  const next = to(now);
  return next === now && shown?.own ? [] : change([{ do: 'set', path: 'views.pinned', json: JSON.stringify(next) }], name);
}

// pin adds an assumption to the list. Of one that grows it is the start.
export function pin(path: string, label: string): Promise<Fault[]> {
  const isIn = (pinned: string[]) => pinned.some((one) => one === path || one === path + '.start');
  return put((pinned) => (isIn(pinned) ? pinned : [...pinned, path]), word('pin.step', { name: label }));
}

export function unpin({ path, label }: SliderOf): Promise<Fault[]> {
  return put((pinned) => pinned.filter((one) => one !== path), word('pin.outStep', { name: label }));
}

// shift moves a pin up (−1) or down (1) in the list.
export function shift({ path, label }: SliderOf, by: number): Promise<Fault[]> {
  const swapped = (pinned: string[]) => {
    const at = pinned.indexOf(path);
    const other = pinned[at + by];
    return other === undefined ? pinned : pinned.map((one, i) => (i === at ? other : i === at + by ? path : one));
  };
  return put(swapped, word('pin.moveStep', { name: label }));
}

// suggest leaves the choice to the core again.
export function suggest(): Promise<Fault[]> {
  return change([{ do: 'remove', path: 'views.pinned' }], word('pin.suggestStep'));
}
