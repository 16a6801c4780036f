// What a paste would do, at the foot of the grid: samples, each doubt with its choices, how
// many more. Enter pastes, Esc cancels, ← → go between doubts, ↑ ↓ and Space choose.
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { word } from '../lang/words';
import { isComposing } from '../shell/composing';
import { store, type Pasting } from '../state/state';
import type { PasteCell } from '../view';
import { carryOut, doubtsOf, keyOf, pick, picked } from './paste';
import { PasteList } from './PasteList';

interface Props {
  pasting: Pasting;
  leave: (done: boolean) => void;
}

export function PasteDock({ pasting, leave }: Props) {
  const dock = useRef<HTMLDivElement>(null);
  const [isListed, setListed] = useState(false);
  const { block, faults } = pasting;
  const doubts = doubtsOf(block);
  const at = Math.min(pasting.at, doubts.length - 1);
  const doubt = doubts[at] as PasteCell | undefined;
  const alike = doubt ? doubts.filter((one) => one.doubt === doubt.doubt).length : 0;

  // The focus comes to what waits for an answer: the doubt, else the button that pastes.
  const focus = () => (dock.current?.querySelector<HTMLElement>('[role=radio][aria-checked=true]') ?? dock.current?.querySelector<HTMLElement>('#paste-do'))?.focus({ preventScroll: true });
  useLayoutEffect(focus, [at, pasting.block]);

  const go = (by: number) => store.set({ pasting: { ...pasting, at: (at + by + doubts.length) % doubts.length } });
  const cancel = () => {
    store.set({ pasting: null });
    leave(false);
  };
  const done = async () => {
    if (block.changes > 0 && (await carryOut(pasting))) leave(true);
  };
  const choose = (choice: number) => {
    if (doubt) pick(pasting, doubt, choice);
    requestAnimationFrame(focus);
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (isComposing(event) || event.ctrlKey || event.metaKey || event.altKey) return;
    const onButton = (event.target as Element).matches('button:not([role=radio]):not(#paste-do)');
    const onRadio = doubt && (event.target as Element).matches('[role=radio]');
    const turn = (by: number) => choose((picked(pasting, doubt!) + by + doubt!.choices!.length) % doubt!.choices!.length);
    if (event.key === 'Escape') cancel();
    else if (event.key === 'Enter' && !onButton) void done();
    else if (event.key === 'ArrowLeft' && doubt) go(-1);
    else if (event.key === 'ArrowRight' && doubt) go(1);
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
        {doubt && (
          <div class="dock-part dock-doubt">
            <b title={doubt.label}>
              {doubt.label}
              {doubts.length > 1 && <i>{word('grid.doubt', { i: String(at + 1), n: String(doubts.length) })}</i>}
            </b>
            <span class="dock-asks">
              {doubt.typed} →
              <span class="dock-choices" role="radiogroup" aria-label={word('grid.meant', { place: doubt.label, typed: doubt.typed })}>
                {doubt.choices!.map((choice, i) => (
                  <button key={choice.text} type="button" role="radio" aria-checked={picked(pasting, doubt) === i} tabIndex={picked(pasting, doubt) === i ? 0 : -1} onClick={() => choose(i)}>
                    {choice.shown}
                  </button>
                ))}
              </span>
              {alike > 1 && (
                <button class="linked" type="button" onClick={() => pick(pasting, doubt, picked(pasting, doubt), true)}>
                  {word('grid.alike', { n: String(alike) })}
                </button>
              )}
            </span>
          </div>
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
          ⚠ {faults.length > 0 ? faults.map((fault) => fault.message).join(' ') : block.says}
        </p>
      )}
    </div>
  );
}
