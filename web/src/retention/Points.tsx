// The list that a planner works down: each churn point with its likely reason and what is to be done. Points of the log go into
// the plan; those that the plan keeps are edited there, log or no log.
import { useEffect, useState } from 'preact/hooks';
import type { KeptPoint } from '../data/read';
import { useTake } from '../data/take';
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

type Part = 'reason' | 'intervention';

const parts: Part[] = ['reason', 'intervention'];

const labels = { reason: 'ret.reason', intervention: 'ret.intervention' } as const;

// set is the edit that enters a part of what is made of a finding; nothing takes it away.
const set = (finding: string, part: Part, text: string) => (text.trim() ? { do: 'set' as const, path: `${finding}.${part}`, json: JSON.stringify(text.trim()) } : { do: 'clear' as const, path: `${finding}.${part}` });

function Point({ taken }: { taken: Taken }) {
  const [made, setMade] = useState({ reason: '', intervention: '' });
  return (
    <div class="ret-point">
      {parts.map((part) => (
        <Field key={part} id={`ret-${part}-${taken.id}`} label={word(labels[part])} value={made[part]} type={(text) => setMade({ ...made, [part]: text })} />
      ))}
      <Adopt taken={taken} more={parts.filter((part) => made[part].trim()).map((part) => set(taken.finding, part, made[part]))} />
    </div>
  );
}

export function KeptPoints({ points }: { points: KeptPoint[] }) {
  if (points.length === 0) return null;
  return (
    <section class="figure ret-kept" id="ret-kept">
      <h2>{word('ret.kept')}</h2>
      {points.map((point) => (
        <Kept key={point.finding} point={point} />
      ))}
    </section>
  );
}

function Kept({ point }: { point: KeptPoint }) {
  const [take, fault] = useTake();
  return (
    <div class="ret-point" role="group" aria-label={point.name}>
      <p>
        {point.name}
        <span>{[point.lost, point.from].filter(Boolean).join(' · ')}</span>
      </p>
      {parts.map((part) => (
        <Entered key={part} id={`ret-${part}-${point.finding.replace('.', '-')}`} part={part} now={point[part]} enter={(text) => void take([set(point.finding, part, text)], word(labels[part]))} />
      ))}
      {fault && (
        <span class="failure" role="alert">
          {fault}
        </span>
      )}
    </div>
  );
}

// A field of what the plan says; what is typed is entered when the field is left, or by the key.
function Entered({ id, part, now, enter }: { id: string; part: Part; now: string; enter: (text: string) => void }) {
  const [text, setText] = useState(now);
  useEffect(() => setText(now), [now]);
  return (
    <div onChange={() => text.trim() !== now && enter(text)}>
      <Field id={id} label={word(labels[part])} value={text} type={setText} />
    </div>
  );
}
