// One part of what the log says: finding, charts, tables, what to mind, and what the plan can take over.
import type { ComponentChildren } from 'preact';
import { FigureView } from '../chart/Figure';
import type { Edit } from '../core/types';
import { titled } from '../data/Evidence';
import { useTake } from '../data/take';
import { TableView } from '../table/Table';
import type { Stayed, Taken } from './types';

interface Props {
  said: Stayed | null; // null: something is wrong with the question
  part: string;
  isPart?: boolean; // under a heading of its own
  children?: ComponentChildren;
}

export const sentenceOf = (said: Stayed): string => titled(said.sentence.map((span) => span.text).join(''));

export function Insight({ said, part, isPart, children }: Props) {
  if (!said) return <section class="ret-part ret-under" id={'ret-' + part}>{children}</section>;
  const sentence = sentenceOf(said);
  return (
    <section class={'ret-part' + (isPart ? ' ret-under' : '')} id={'ret-' + part} aria-label={sentence}>
      {isPart && <h2>{sentence}</h2>}
      <p class="data-line">{said.question}</p>
      <div class="columns">
        {(said.figures ?? []).map((figure) => (
          <FigureView key={figure.id} figure={figure} height={280} span={said.figures!.length > 1 ? 'six' : 'twelve'} />
        ))}
      </div>
      {(said.tables ?? []).map((table) => (
        <section key={table.caption} class="figure ret-table">
          <h2>{table.caption}</h2>
          {table.note && <p class="sub">{table.note}</p>}
          <TableView table={{ ...table, caption: '' }} />
        </section>
      ))}
      {part !== 'points' && <Adopts adopts={said.adopts ?? []} />}
      {children}
      {said.notes && (
        <ul class="ret-notes">
          {said.notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      )}
    </section>
  );
}

function Adopts({ adopts }: { adopts: Taken[] }) {
  return (
    <div class="ret-adopts">
      {adopts.map((taken) => (
        <Adopt key={taken.id} taken={taken} />
      ))}
    </div>
  );
}

// What is taken over is one step of undo.
export function Adopt({ taken, more = [] }: { taken: Taken; more?: Edit[] }) {
  const [take, fault] = useTake();
  return (
    <p class="ret-adopt">
      <button type="button" class="button" id={'ret-take-' + taken.id} onClick={() => void take([...taken.edits, ...more], taken.label)}>
        {taken.label}
      </button>
      <span>{taken.says}</span>
      {fault && (
        <span class="failure" role="alert">
          {fault}
        </span>
      )}
    </p>
  );
}
