// Asking what the key behaviour of the plan comes to: the exact answer first, then users simulated some blocks at a time.
import { useEffect, useState } from 'preact/hooks';
import { draw } from '../core/ask';
import type { Answer, Edit, Fault, Question } from '../core/types';
import type { State } from '../state/state';
import type { Figure, Table } from '../view';

export interface Option {
  id: string;
  label: string;
  on?: boolean;
}

// Simulated is what the core says: see core/view/behave.go.
export interface Simulated {
  says: string;
  also: string;
  ages?: Option[];
  helps?: Option[];
  tiers?: Option[];
  answers: Table;
  reach: Figure;
  active: Figure;
  compare?: Table;
  causal?: Figure;
  test?: Table;
  tests?: Table;
  remind?: Table;
  budget?: Table;
  byAge?: Table;
  agesAre?: Figure;
  adopts?: { id: string; label: string; says: string; moves: Table; edits: Edit[] }[];
  users: number;
  done: number;
  blocks: number;
}

// Look is what is looked at: an intervention, an age of the product, a budget a month, the tiers whose staying changes.
export interface Look {
  help?: string;
  age?: string;
  budget?: string;
  tiers?: string[];
}

interface Found {
  of: string; // the plan and the language that it is of
  answer: Simulated | null;
  faults: Fault[];
  part: number; // of the users, 0 to 1
}

const together = 32; // blocks a question

// useSimulated asks again whenever the plan, the language or what is looked at is another; late answers are dropped.
export function useSimulated({ doc, lang, scenario }: State, look: Look): Found {
  const plan = doc?.text ?? '';
  const of = JSON.stringify([plan, lang, scenario]);
  const [found, set] = useState<Found>({ of: '', answer: null, faults: [], part: 0 });
  useEffect(() => {
    let isNow = true;
    const question = (more: object, range: object = {}): Question => ({ do: 'behave', plan, lang, scenario, draft: true, ...range, behave: { ...look, ...more } });
    const tell = ({ result, faults }: Answer<{ view: Simulated }>, part: number) => isNow && set((was) => ({ of, answer: result?.view ?? (was.of === of ? was.answer : null), faults: result ? [] : (faults ?? []), part })); // a wrong question leaves what stands
    const work = async () => {
      const first = await draw<{ view: Simulated }>(question({}));
      tell(first.answer, 0);
      const blocks = first.answer.result?.view.blocks ?? 0;
      const parts: Uint8Array[] = [];
      for (let from = 0; from < blocks && isNow; from += together) {
        const { part } = await draw(question({ step: 'users' }, { from, to: Math.min(blocks, from + together) }));
        if (part) parts.push(part);
        if (isNow) set((was) => ({ ...was, part: Math.min(1, (from + together) / blocks) }));
      }
      if (isNow && parts.length > 0) tell((await draw<{ view: Simulated }>(question({}), parts)).answer, 1);
    };
    void work().catch(() => undefined); // a question that a newer one took the place of
    return () => {
      isNow = false;
    };
  }, [of, JSON.stringify(look)]);
  return found;
}
