// A copy of the open plan that was opened on it: compare, merge or open it.
import { useEffect, useState } from 'preact/hooks';
import type { Answer, Fault } from '../core/types';
import { Dialog } from '../float/Dialog';
import { counted, word } from '../lang/words';
import { store, type Copy, type Doc } from '../state/state';
import { Conflict } from './Conflict';
import { compare, merge, take, type Decision } from './acts';
import { Effects, moved } from './Effects';
import type { PlanDiff, PlanMerge } from './types';

export function Copies({ doc, copy }: { doc: Doc; copy: Copy }) {
  const close = () => store.set({ overlay: '', copy: null });
  const go = (mode: Copy['mode']) => store.set({ copy: { ...copy, mode } });
  const title = copy.mode === 'settle' ? word('copy.settle') : word('copy.title', { file: copy.file });
  return (
    <Dialog id="copy" label={title} close={close}>
      <div class="roll copy" role="document">
        <h2>{title}</h2>
        {copy.mode === 'ask' && (
          <>
            <p>{word('copy.lead')}</p>
            <div class="choices">
              {copy.open && (
                <button class="button" id="copy-open" type="button" onClick={() => void copy.open?.()}>
                  {word('copy.open')}
                </button>
              )}
              <button class="button" id="copy-compare" type="button" onClick={() => go('compare')}>
                {word('copy.compare')}
              </button>
              <button class="button primary" id="copy-merge" type="button" onClick={() => go('merge')}>
                {word('copy.merge')}
              </button>
            </div>
          </>
        )}
        {copy.mode === 'compare' && <Compared doc={doc} copy={copy} close={close} />}
        {(copy.mode === 'merge' || copy.mode === 'settle') && <Merging doc={doc} copy={copy} close={close} />}
      </div>
    </Dialog>
  );
}

interface Part {
  doc: Doc;
  copy: Copy;
  close: () => void;
}

// useAnswer asks once, and again when the plan changes.
function useAnswer<T>(part: Part, question: (copy: Copy) => Promise<Answer<T>>): Answer<T> | null {
  const [answer, setAnswer] = useState<Answer<T> | null>(null);
  useEffect(() => {
    let here = true;
    void question(part.copy).then((one) => {
      if (!here) return;
      store.set({ moments: momentsOf(one.result) });
      setAnswer(one);
    });
    return () => void (here = false);
  }, [part.doc.text, part.copy]);
  return answer;
}

// momentsOf are the times at which conflicting changes were made.
function momentsOf(result: unknown): string[] {
  const { conflicts = [] } = (result ?? {}) as Partial<PlanMerge>;
  return conflicts.flatMap(({ mineAt = '', theirsAt = '' }) => [mineAt, theirsAt]);
}

function Compared(part: Part) {
  const answer = useAnswer<PlanDiff>(part, compare);
  const diff = answer?.ok ? answer.result : undefined;
  return (
    <>
      {diff && (
        <>
          <p>{diff.says}</p>
          <ul>
            {diff.differences.map(({ path, says }) => (
              <li key={path + says}>{says}</li>
            ))}
          </ul>
          <Effects effects={diff.metrics} heads={[word('copy.mine'), word('copy.theirs')]} />
        </>
      )}
      <Wrong answer={answer} />
      <div class="choices">
        <button class="button" type="button" onClick={part.close}>
          {word('help.close')}
        </button>
        {part.copy.open && (
          <button class="button primary" id="copy-merge" type="button" onClick={() => store.set({ copy: { ...part.copy, mode: 'merge' } })}>
            {word('copy.merge')}
          </button>
        )}
      </div>
    </>
  );
}

function Merging(part: Part) {
  const { doc, copy, close } = part;
  const answer = useAnswer<PlanMerge>(part, merge);
  const [decisions, setDecisions] = useState<Record<string, Decision>>({});
  const [faults, setFaults] = useState<Fault[]>([]);
  const merged = answer?.ok ? answer.result : undefined;
  const text = copy.mode === 'settle' ? doc.text : answer?.plan;
  const left = (merged?.conflicts ?? []).filter(({ path }) => !decisions[path]?.side).length;
  const go = async () => {
    const found = await take(doc.text, text!, copy, decisions);
    if (found.length > 0) setFaults(found);
    else close();
  };
  return (
    <>
      {merged && (
        <>
          {copy.mode === 'merge' && <Taken merged={merged} />}
          {merged.conflicts.length > 0 && <h3>{counted('copy.conflict', 'copy.conflicts', merged.conflicts.length)}</h3>}
          {merged.conflicts.map((open) => (
            <Conflict
              key={open.path}
              open={open}
              decision={decisions[open.path] ?? { side: '', text: '' }}
              decide={(one) => {
                setFaults([]);
                setDecisions({ ...decisions, [open.path]: one });
              }}
            />
          ))}
        </>
      )}
      <Wrong answer={answer} />
      {faults.map((fault) => (
        <p key={fault.path} class="panel-wrong" role="alert">
          {fault.message}
        </p>
      ))}
      <div class="choices">
        {left > 0 && <span class="quiet left">{counted('copy.leftOne', 'copy.left', left)}</span>}
        <button class="button" type="button" onClick={close}>
          {word('copy.leave')}
        </button>
        <button class="button primary" id="copy-take" type="button" disabled={!merged} onClick={() => void go()}>
          {word(copy.mode === 'settle' ? 'copy.settleGo' : 'copy.go')}
        </button>
      </div>
    </>
  );
}

function Taken({ merged }: { merged: PlanMerge }) {
  const { taken = [], metrics } = merged;
  if (taken.length === 0) return <p>{word('copy.noneTaken')}</p>;
  const effects = moved(metrics);
  return (
    <>
      <p>{counted('copy.takenOne', 'copy.taken', taken.length)}</p>
      <ul>
        {taken.map(({ path, says }) => (
          <li key={path + says}>{says}</li>
        ))}
      </ul>
      <Effects effects={effects} heads={[word('copy.mine'), word('copy.merged')]} />
    </>
  );
}

// Wrong says what stands in the way; warnings are said beside what there is.
function Wrong({ answer }: { answer: Answer<unknown> | null }) {
  const said = [...new Set((answer?.faults ?? []).filter((one) => one.code !== 'conflict-open').map((one) => one.message))];
  if (said.length === 0) return null;
  return (
    <ul class="said">
      {said.map((one) => (
        <li key={one}>{one}</li>
      ))}
    </ul>
  );
}
