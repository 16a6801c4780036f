// What a paste would do, at the foot of the grid: samples, what is asked with its choices, how
// many more. First it asks whether what is not by month shall be, then what each doubtful text
// means. Enter pastes, Esc cancels, ← → go between questions, ↑ ↓ and Space choose.
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { word } from '../lang/words';
import { isComposing } from '../shell/composing';
import { store, type Pasting } from '../state/state';
import type { GridRow, PasteCell } from '../view';
import { DockAsk } from './DockAsk';
import { agreed, formsOfPaste, question } from './months';
import { carryOut, doubtsOf, keyOf, paste, pick, picked } from './paste';
import { PasteList } from './PasteList';

interface Props {
  pasting: Pasting;
  rows: GridRow[];
  leave: (done: boolean) => void;
}

export function PasteDock({ pasting, rows, leave }: Props) {
  const dock = useRef<HTMLDivElement>(null);
  const [isListed, setListed] = useState(false);
  const { block, faults } = pasting;
  const doubts = doubtsOf(block);
  const forms = formsOfPaste(block, rows);
  const first = forms.size > 0 ? 1 : 0; // place of the first doubt among the questions
  const asks = first + doubts.length;
  const at = Math.min(pasting.at, asks - 1);
  const asksMonths = first > 0 && at === 0;
  const doubt = doubts[at - first] as PasteCell | undefined;
  const alike = doubt ? doubts.filter((one) => one.doubt === doubt.doubt).length : 0;

  // The focus comes to what waits for an answer: the doubt, else the button that pastes.
  const focus = () => (dock.current?.querySelector<HTMLElement>('[role=radio][aria-checked=true]') ?? dock.current?.querySelector<HTMLElement>('#paste-do'))?.focus({ preventScroll: true });
  useLayoutEffect(focus, [at, pasting.block]);

  const go = (by: number) => store.set({ pasting: { ...pasting, at: (at + by + asks) % asks } });
  const cancel = () => {
    store.set({ pasting: null });
    leave(false);
  };
  const done = async () => {
    if (block.changes > 0 && (await carryOut(pasting))) leave(true);
  };
  const choose = (choice: number) => {
    if (asksMonths && (choice === 1) !== pasting.keep) void paste(pasting.asked, pasting.text, choice === 1);
    if (doubt) pick(pasting, doubt, choice);
    requestAnimationFrame(focus);
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (isComposing(event) || event.ctrlKey || event.metaKey || event.altKey) return;
    const onButton = (event.target as Element).matches('button:not([role=radio]):not(#paste-do)');
    const onRadio = asks > 0 && (event.target as Element).matches('[role=radio]');
    const turn = (by: number) => {
      const [now, n] = doubt ? [picked(pasting, doubt), doubt.choices!.length] : [pasting.keep ? 1 : 0, 2];
      choose((now + by + n) % n);
    };
    if (event.key === 'Escape') cancel();
    else if (event.key === 'Enter' && !onButton) void done();
    else if (event.key === 'ArrowLeft' && asks > 0) go(-1);
    else if (event.key === 'ArrowRight' && asks > 0) go(1);
    else if (onRadio && (event.key === 'ArrowDown' || event.key === ' ')) turn(1);
    else if (onRadio && event.key === 'ArrowUp') turn(-1);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <div class="dock" role="group" aria-label={block.title} ref={dock} onKeyDown={onKeyDown}>
      {isListed && <PasteList pasting={pasting} />}
      <div class="dock-line">
        <div class="dock-part">
          <b>{block.title}</b>
          <span class="quiet">{block.says}</span>
          {block.wrong && <span class="dock-fault">⚠ {block.wrong}</span>}
        </div>
        {block.cells.filter((cell) => cell.sample).map((cell) => (
          <div key={keyOf(cell)} class="dock-part dock-sample">
            <span class="quiet" title={cell.label}>{cell.label}</span>
            <span>
              {cell.typed} → <b class="input">{cell.means}</b>
            </span>
          </div>
        ))}
        {asksMonths && (
          <DockAsk label={question(forms)} title={question(forms)} at={at} of={asks} choices={[agreed(forms), word('month.leave')]} picked={pasting.keep ? 1 : 0} pick={choose} />
        )}
        {doubt && (
          <DockAsk
            label={doubt.label}
            title={word('grid.meant', { place: doubt.label, typed: doubt.typed })}
            at={at}
            of={asks}
            choices={doubt.choices!.map((choice) => choice.shown)}
            picked={picked(pasting, doubt)}
            pick={choose}
            before={<>{doubt.typed} →</>}
            after={
              alike > 1 && (
                <button class="linked" type="button" onClick={() => pick(pasting, doubt, picked(pasting, doubt), true)}>
                  {word('grid.alike', { n: String(alike) })}
                </button>
              )
            }
          />
        )}
        <div class="dock-part">
          <span class="quiet">{block.rest ?? block.skipped[0] ?? ''}</span>
          <button class="linked" type="button" id="paste-list" aria-expanded={isListed} onClick={() => setListed(!isListed)}>
            {word(isListed ? 'grid.hide' : 'grid.view')}
          </button>
        </div>
        <div class="dock-acts">
          <button class="button" type="button" id="paste-not" onClick={cancel}>
            {word('grid.cancel')} <kbd>Esc</kbd>
          </button>
          <button class="button primary" type="button" id="paste-do" aria-disabled={block.changes === 0} onClick={() => void done()}>
            {word(block.wrong ? 'grid.pasteRest' : 'grid.paste')} <kbd>↵</kbd>
          </button>
        </div>
      </div>
      {(faults.length > 0 || (block.changes === 0 && !block.wrong)) && (
        <p class="dock-fault" role="alert">
          ⚠ {faults.length > 0 ? faults.map((fault) => fault.message).join(' ') : block.skipped[0] || block.says}
        </p>
      )}
    </div>
  );
}
