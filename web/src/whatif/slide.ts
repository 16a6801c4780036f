// Moving a slider: while it is held the page shows what would be, asked for step by step, the newest only; let
// go, it is one step of undo, as is a value that is typed. All of it goes into the draft.
import type { Edit, Fault, Slide } from '../core/types';
import { word } from '../lang/words';
import { arrived, fetchPage, lookOf } from '../state/pages';
import { step as stepOf } from '../state/edits';
import { store, type State } from '../state/state';
import { inTurn } from '../state/turn';

let wanted: Slide | null = null;
let asking = false;

// move shows what a step would do. Nothing is changed yet.
export function move(slide: Slide): void {
  wanted = slide;
  if (!asking) void follow();
}

async function follow(): Promise<void> {
  asking = true;
  while (wanted) await inTurn(showWanted);
  asking = false;
}

async function showWanted(): Promise<void> {
  const slide = wanted;
  wanted = null;
  const state = store.get();
  const { doc, lang, elsewhere, view } = state;
  if (!slide || !doc || elsewhere || view !== 'whatif') return;
  const answer = await fetchPage({ plan: doc.text, lang, look: lookOf(state), slides: [slide] });
  if (answer?.result) store.set({ page: answer.result, sliding: slide });
}

// settle makes the step a change of the draft. Its faults have left everything as it was.
export function settle(slide: Slide, label: string): Promise<Fault[]> {
  wanted = null;
  return attempt({ slides: [slide] }, word('whatif.step', { name: label }));
}

// enter makes what was typed for an assumption a change of the draft.
export function enter(edit: Edit, label: string): Promise<Fault[]> {
  return attempt({ edits: [edit] }, word('whatif.step', { name: label }));
}

interface Tried {
  slides?: Slide[];
  edits?: Edit[];
}

function attempt(tried: Tried, name: string): Promise<Fault[]> {
  let faults: Fault[] = [];
  return inTurn(async () => {
    const state = store.get();
    const { doc, lang, elsewhere } = state;
    if (!doc) return;
    const look = lookOf(state);
    const asked = { plan: doc.text, lang, look, whole: true };
    if (elsewhere) {
      faults = [{ code: 'elsewhere', path: '', message: word('tabs.only') }];
    } else {
      const answer = await fetchPage({ ...asked, ...tried, edits: tried.edits && opening(state, tried.edits) });
      if (answer?.result) return store.set({ ...arrived(answer.result, look), doc: stepOf(doc, answer.plan ?? doc.text, name), say: answer.result.live });
      faults = answer?.faults?.filter((one) => !one.warning) ?? [];
    }
    const back = await fetchPage(asked); // what was shown while the slider was held
    if (back?.result) store.set(arrived(back.result, look));
  }).then(() => faults);
}

// opening puts the draft before its first edit: on the plan, too, nothing that is tried here touches what it stands on.
function opening({ page, scenario }: State, edits: Edit[]): Edit[] {
  return page?.bar.draft ? edits : [{ do: 'draft', path: scenario === 'base' ? scenario : 'scenarios.' + scenario }, ...edits];
}
