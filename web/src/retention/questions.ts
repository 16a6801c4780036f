// The three questions of Retention. What only early warning asks does not hold up the others.
import { answered, askLog, isAsked } from '../data/ask';
import type { State } from '../state/state';
import type { Stay, Stayed } from './types';

export const parts = ['retention', 'churn', 'warning'] as const;

type Part = (typeof parts)[number];

export const slotOf = (part: Part): string => 'ret-' + part;

const rounds = 20; // as the core cuts each of them

function question(kind: Part, stay: Stay) {
  const { rules, horizon, cost, worth, ...all } = stay;
  return { kind, stay: kind === 'warning' ? stay : all };
}

// askAll asks what has not been asked yet, and anew what an answer offers to a plan that has changed.
export function askAll(state: State, stay: Stay): void {
  for (const part of parts) {
    const asks = question(part, stay);
    const was = answered(state, slotOf(part)).plan;
    if (!isAsked(state, slotOf(part), asks) || (was && was !== state.doc?.text)) void askLog(slotOf(part), asks, { rounds, chunk: 1 });
  }
}

// lastAsked is what was asked of the log at hand; nothing where it is another.
export function lastAsked({ data }: State): Stay {
  const asked = data.asked[slotOf('warning')];
  const about = asked?.running ? asked.asking : asked?.of;
  if (!about) return {};
  const [log, , { stay }] = JSON.parse(about) as [string, string, { stay: Stay }];
  return log === data.log?.key ? stay : {};
}

export const answers = (state: State) => parts.map((part) => answered<Stayed>(state, slotOf(part)));
