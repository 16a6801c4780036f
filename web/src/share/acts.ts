// Copies of the open plan that were edited apart: what differs, and merging them into it. The plan stays as it
// is until a merge is taken, which is one step.
import { ask } from '../core/ask';
import type { Answer, Edit, Fault } from '../core/types';
import { pick } from '../files/pick';
import { word } from '../lang/words';
import { replaceNow } from '../state/edits';
import { bareOf } from '../state/history';
import { openFile } from '../state/plans';
import { store, type Copy } from '../state/state';
import { inTurn } from '../state/turn';
import type { PlanDiff, PlanMerge } from './types';

// meetCopy offers to compare, merge or open a text, when it is a copy of the open plan that says
// something else; it gives false for any other.
export async function meetCopy(file: string, text: string, open: () => Promise<void>): Promise<boolean> {
  const { doc, elsewhere } = store.get();
  if (!doc || elsewhere) return false;
  const answer = await ask<{ id: string }>({ do: 'bare', plan: text });
  if (!answer.ok || answer.result?.id !== doc.id || answer.plan === doc.text || (await bareOf(text)) === doc.saved) return false;
  store.set({ copy: { file, text, mode: 'ask', open }, overlay: 'copy', start: false, broken: null });
  return true;
}

// bringCopy lets the person choose the copy.
export async function bringCopy(): Promise<void> {
  const picked = await pick();
  if (picked) await openFile(picked.file, picked.handle);
}

export const settleLater = (): void => store.set({ copy: { file: '', text: '', mode: 'settle' }, overlay: 'copy' });

export function compare(copy: Copy): Promise<Answer<PlanDiff>> {
  const { doc, lang } = store.get();
  return ask<PlanDiff>({ do: 'diff', plan: doc!.text, against: copy.text, lang });
}

// merge asks what would come of it; for what an earlier merge left open, what is to be decided.
export function merge(copy: Copy): Promise<Answer<PlanMerge>> {
  const { doc, lang } = store.get();
  if (copy.mode === 'settle') return ask<PlanMerge>({ do: 'conflicts', plan: doc!.text, lang });
  return ask<PlanMerge>({ do: 'merge', plan: doc!.text, saved: doc!.written, against: copy.text, lang });
}

// What a person decides of a conflict: one side, or another value that they type. '' leaves it open.
export interface Decision {
  side: '' | 'mine' | 'theirs' | 'other';
  text: string;
}

// take puts the merged plan with its decisions in the plan's place, as one step. Its faults have left the plan
// as it was.
export function take(from: string, merged: string, copy: Copy, decisions: Record<string, Decision>): Promise<Fault[]> {
  let faults: Fault[] = [];
  return inTurn(async () => {
    const { doc, lang } = store.get();
    if (doc?.text !== from) return;
    const plan = await bareOf(merged);
    const edits = Object.entries(decisions).flatMap(([path, { side, text }]): Edit[] => {
      if (side === '') return [];
      if (side === 'theirs') return [{ do: 'resolve', path, text: side }];
      const settled: Edit = { do: 'resolve', path, text: 'mine' };
      return side === 'mine' ? [settled] : [{ do: 'type', path, text }, settled];
    });
    const answer = edits.length > 0 ? await ask({ do: 'edit', plan, edits, lang }) : { ok: true, plan };
    if (!answer.ok || !answer.plan) {
      faults = ('faults' in answer && answer.faults?.filter((one) => !one.warning)) || [];
      if (faults.length > 0) return;
    }
    const isMerge = copy.mode !== 'settle';
    const name = isMerge ? word('copy.step', { file: copy.file }) : word('copy.settleStep');
    await replaceNow(answer.plan ?? plan, name, isMerge ? [copy.text] : []);
  }).then(() => faults);
}
