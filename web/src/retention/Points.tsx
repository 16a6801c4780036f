// The list that a planner works down: each churn point with its likely reason and what is to be done, kept in the plan.
import { useState } from 'preact/hooks';
import { word } from '../lang/words';
import { Field } from '../search/Field';
import { Adopt } from './Insight';
import type { Stayed, Taken } from './types';

export function Points({ said }: { said: Stayed }) {
  return (
    <div class="ret-points">
      {(said.adopts ?? []).map((taken) => (
        <Point key={taken.id} taken={taken} />
      ))}
    </div>
  );
}

function Point({ taken }: { taken: Taken }) {
  const [reason, setReason] = useState('');
  const [answer, setAnswer] = useState('');
  const note = [reason && word('ret.reasonIs', { text: reason.trim() }), answer && word('ret.answerIs', { text: answer.trim() })].filter(Boolean).join(word('ret.and'));
  return (
    <div class="ret-point">
      <Field id={'ret-reason-' + taken.id} label={word('ret.reason')} value={reason} type={setReason} />
      <Field id={'ret-answer-' + taken.id} label={word('ret.answer')} value={answer} type={setAnswer} />
      <Adopt taken={taken} note={note} />
    </div>
  );
}
