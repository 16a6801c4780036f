// A block from the clipboard, from the question what it would do to the edits that do it.
import { ask } from '../core/ask';
import type { Edit, Question } from '../core/types';
import { word } from '../lang/words';
import { change, giveBack, type } from '../state/edits';
import { store, type Pasting } from '../state/state';
import { inTurn } from '../state/turn';
import type { Paste, PasteCell } from '../view';

// The cells that a question about the grid is about: see core/api/contract.go.
export interface Asked {
  rows: string[];
  period: number;
  tall: number;
  wide: number;
}

export function gridQuestion(what: 'copy' | 'paste', asked: Asked): Question | null {
  const { doc, lang, section, grain, scenario } = store.get();
  return doc && { do: what, plan: doc.text, scenario, draft: true, lang, section, grain, ...asked };
}

// A single text that is clear, or at fault, goes the way of what is typed; a block, or a text
// that asks, is shown before it is done.
// With keep, what is not written by month stays as it is, and takes no month.
export function paste(asked: Asked, text: string, keep = false): Promise<void> {
  let typed: PasteCell | undefined;
  return inTurn(async () => {
    const question = gridQuestion('paste', asked);
    const answer = question && (await ask<Paste>({ ...question, text, keep }));
    const { doc, lang, grain, pasting } = store.get();
    if (!answer?.result || !doc) return;
    const block = answer.result;
    const [only] = block.cells;
    if (block.cells.length === 1 && (only.kind === 'ok' || only.kind === 'fault')) {
      typed = only;
      return;
    }
    const nothing = block.cells.every((cell) => !cell.monthly && (cell.kind === 'same' || cell.kind === 'skip'));
    const said = block.cells.some((cell) => cell.kind === 'same') ? [block.says] : [];
    if (nothing) return store.set({ note: { text: [...said, ...block.skipped].join(word('grid.also')) }, pasting: null });
    const { picks = {}, at = 0 } = pasting?.text === text ? pasting : {};
    store.set({ note: null, pasting: { asked, text, keep, plan: doc.text, lang, grain, block, picks, at, faults: [] }, say: block.title + word('grid.also') + block.says });
  }).then(() => typed && type({ path: typed.path, period: typed.period ?? 0, text: typed.text || typed.typed, percent: !!typed.percent, place: typed.label }));
}

export const doubtsOf = (block: Paste): PasteCell[] => block.cells.filter((cell) => cell.kind === 'ask');

export const keyOf = (cell: PasteCell): string => cell.path + '@' + cell.column;

// picked is which choice of a doubt holds; the likeliest until a person says otherwise.
export function picked(pasting: Pasting, cell: PasteCell): number {
  return pasting.picks[keyOf(cell)] ?? 0;
}

// pick settles a doubt; with all, every doubt of its kind.
export function pick(pasting: Pasting, cell: PasteCell, choice: number, all = false): void {
  const picks = { ...pasting.picks, [keyOf(cell)]: choice };
  if (all) for (const other of doubtsOf(pasting.block)) if (other.doubt === cell.doubt) picks[keyOf(other)] = choice;
  store.set({ pasting: { ...pasting, picks } });
}

// carryOut pastes what can be pasted as one step, and says whether it did.
export async function carryOut(pasting: Pasting): Promise<boolean> {
  const cells = pasting.block.cells.filter((cell) => cell.kind === 'ok' || cell.kind === 'ask');
  const edits: Edit[] = cells.map((cell) => ({
    do: 'type',
    path: cell.path,
    period: cell.period ?? 0,
    text: cell.kind === 'ask' ? cell.choices![picked(pasting, cell)].text : cell.text,
    asPercent: !!cell.percent,
    byPeriod: cell.monthly,
  }));
  const faults = await change(edits, pasting.block.name);
  if (faults.length > 0) {
    store.set({ pasting: { ...pasting, faults } });
    return false;
  }
  for (const cell of cells) giveBack({ path: cell.path, period: cell.period ?? 0 });
  store.set({ pasting: null });
  return true;
}
