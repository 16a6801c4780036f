// What is done to scenarios: each one step of undo.
import type { Edit, Fault } from '../core/types';
import { word } from '../lang/words';
import { change } from '../state/edits';
import { show } from '../state/pages';
import { store } from '../state/state';
import type { Scenario } from './types';

const pathOf = (id: string): string => 'scenarios.' + id;

// told does edits; what is refused is said where notes stand.
async function told(edits: Edit[], name: string): Promise<boolean> {
  const faults: Fault[] = await change(edits, name);
  if (faults.length > 0) store.set({ note: { text: faults[0].message }, say: faults[0].message });
  return faults.length === 0;
}

export function openScenario(id: string): void {
  void show({ scenario: id });
}

// openNth opens the plan itself (0) or the scenario of that number.
export function openNth(n: number): void {
  const one = store.get().page?.bar.all[n];
  if (one) openScenario(one.id);
}

export const compareWith = (id: string): void => void show({ versus: id });

export const addScenario = (name: string): Promise<boolean> => told([{ do: 'add', path: 'scenarios', text: name }], word('scenario.step.add', { name }));

export const openDraft = (): Promise<boolean> => told([{ do: 'draft', path: 'base' }], word('scenario.step.draft'));

export const saveDraft = (name: string): Promise<boolean> => told([{ do: 'save', path: pathOf('draft'), text: name }], word('scenario.step.save', { name }));

export const applyDraft = (): Promise<boolean> => told([{ do: 'apply', path: pathOf('draft') }], word('scenario.step.apply'));

export const discardDraft = (): Promise<boolean> => told([{ do: 'remove', path: pathOf('draft') }], word('scenario.step.discard'));

export const rename = (id: string, name: string): Promise<boolean> => told([{ do: 'rename', path: pathOf(id), text: name }], word('scenario.step.rename', { name }));

export const annotate = (id: string, text: string): Promise<boolean> => told([{ do: 'type', path: pathOf(id) + '.note', text }], word('scenario.step.note'));

export const copy = ({ id, name }: Scenario): Promise<boolean> => told([{ do: 'copy', path: pathOf(id) }], word('scenario.step.copy', { name }));

export const move = ({ id, name }: Scenario, to: number): Promise<boolean> => told([{ do: 'move', path: pathOf(id), to }], word('scenario.step.move', { name }));

export function lock({ id, name, locked }: Scenario): Promise<boolean> {
  return told([{ do: 'set', path: pathOf(id) + '.locked', json: locked ? 'false' : 'true' }], word(locked ? 'scenario.step.unlock' : 'scenario.step.lock', { name }));
}

export const remove = ({ id, name }: Scenario, along: boolean): Promise<boolean> => told([{ do: 'remove', path: pathOf(id), along }], word('scenario.step.remove', { name }));

export const lift = ({ id, name }: Scenario): Promise<boolean> => told([{ do: 'lift', path: pathOf(id) }], word('scenario.step.remove', { name }));

export const dropChange = (path: string): Promise<boolean> => told([{ do: 'remove', path }], word('scenario.step.drop'));

export const bindAnew = (path: string, to: string): Promise<boolean> => told([{ do: 'type', path: path + '.path', text: to }], word('scenario.step.bind'));
