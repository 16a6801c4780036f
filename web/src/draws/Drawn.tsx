// How the plan is drawn, in the bottom bar: its seed in words and its draws, which can be set here; and how far a
// run is that takes long.
import { useRef, useState } from 'preact/hooks';
import { Panel } from '../float/Panel';
import { word } from '../lang/words';
import { change } from '../state/edits';
import type { State } from '../state/state';
import { doneIn, stopDraws } from './run';
import type { Drawing, Sim } from './types';

export function Drawn({ state }: { state: State }) {
  const sim = state.page?.sim;
  if (!sim) return null;
  return (
    <>
      <Running drawing={state.drawing} />
      <Settings sim={sim} />
    </>
  );
}

function Running({ drawing }: { drawing: Drawing }) {
  if (drawing.stopped) return <span id="draws-running">{word('draws.stopped', { done: doneIn(drawing) })}</span>;
  if (drawing.slow !== 'words') return null;
  return (
    <span id="draws-running">
      {drawing.fresh ? word('draws.running', { done: doneIn(drawing) }) : word('draws.starting')}{' '}
      <button class="linked" id="draws-stop" type="button" onClick={() => (stopDraws(), opener()?.focus())}>
        {word('draws.stop')}
      </button>
    </span>
  );
}

const opener = () => document.getElementById('draws-open');

function Settings({ sim }: { sim: Sim }) {
  const [open, setOpen] = useState(false);
  const [wrong, setWrong] = useState('');
  const seed = useRef<HTMLInputElement>(null);
  const draws = useRef<HTMLInputElement>(null);
  const close = (back: boolean) => {
    setOpen(false);
    setWrong('');
    if (back) opener()?.focus();
  };
  const save = async () => {
    const edits = [
      ['seed', plain(seed.current!.value), sim.seed],
      ['draws', plain(draws.current!.value), String(sim.count)],
    ].flatMap(([name, now, was]) => (now === was ? [] : [{ do: 'set' as const, path: 'simulation.' + name, json: /^\d+$/.test(now) ? now : JSON.stringify(now) }]));
    const faults = edits.length > 0 ? await change(edits, word('draws.step')) : [];
    if (faults.length > 0) setWrong(faults.map((one) => one.message).join(' '));
    else close(true);
  };
  return (
    <span class="holds-panel">
      <button class="plain wide" id="draws-open" type="button" aria-haspopup="dialog" aria-expanded={open} title={word('draws.set')} onClick={() => setOpen(!open)}>
        {word('draws.seed')} <b>{sim.seed}</b> <span class="draws-count">{sim.draws}</span>
      </button>
      {open && (
        <Panel id="draws-panel" label={word('draws.set')} close={close} save={() => void save()} says={word('draws.save')} wrong={wrong}>
          <label>
            {word('draws.seed')}
            <input ref={seed} id="draws-seed" type="text" spellcheck={false} defaultValue={sim.seed} />
          </label>
          <label>
            {word('draws.count')}
            <input ref={draws} id="draws-count" type="text" inputMode="numeric" defaultValue={String(sim.count)} />
          </label>
          <p class="panel-note">{word('draws.note')}</p>
        </Panel>
      )}
    </span>
  );
}

// plain is what was typed without full-width forms, and without commas between digits.
const plain = (text: string): string => text.normalize('NFKC').trim().replace(/(\d)[, ](?=\d)/g, '$1');
