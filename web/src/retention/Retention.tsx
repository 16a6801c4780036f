// Retention: who stays, where users leave, and what warns of it. One question is asked of the log in three parts.
import { useEffect, useRef, useState } from 'preact/hooks';
import { Busy } from '../data/Busy';
import { Evidence } from '../data/Evidence';
import type { State } from '../state/state';
import type { Page } from '../view';
import { answers, askAll, lastAsked, parts, slotOf } from './questions';
import { Ask } from './Ask';
import { Insight, sentenceOf } from './Insight';
import { KeptPoints, Points } from './Points';
import { Rules } from './Rules';
import type { Stay, Stayed } from './types';

export function RetentionView({ state, page }: { state: State; page: Page }) {
  const [stay, setStay] = useState<Stay>(() => lastAsked(state));
  const known = useRef<Stayed | null>(null); // what could be asked of the log stays while something is wrong with the question
  const read = state.data.log?.read;
  const plan = state.doc?.text;
  useEffect(() => {
    if (read) askAll(state, stay);
  }, [read, state.lang, stay, plan]);
  useEffect(() => setStay(lastAsked(state)), [state.data.log?.key]);
  const [kept, churn, warning] = answers(state);
  const asked = (known.current = kept.answer ?? churn.answer ?? warning.answer ?? known.current);
  const put = (more: Stay) => setStay({ ...stay, ...more });
  return (
    <Evidence state={state} page={page} frame={page.evidence!} sentence={kept.answer ? [{ text: sentenceOf(kept.answer) }] : undefined} kept={<KeptPoints points={page.evidence!.points ?? []} />}>
      {asked && <Ask key={JSON.stringify(asked.asked)} now={asked.asked} of={asked} faults={kept.faults} ask={put} />}
      {parts.map((part) => (
        <Busy key={part} state={state} slot={slotOf(part)} />
      ))}
      {kept.answer && <Insight said={kept.answer} part="stay" />}
      {churn.answer && (
        <Insight said={churn.answer} part="points" isPart>
          <Points said={churn.answer} />
        </Insight>
      )}
      {(warning.answer || warning.faults.length > kept.faults.length) && (
        <Insight said={warning.answer} part="warn" isPart>
          <Rules key={state.data.log?.key} now={stay} faults={warning.faults} horizon={warning.answer?.asked.horizon} ask={put} />
        </Insight>
      )}
    </Evidence>
  );
}
