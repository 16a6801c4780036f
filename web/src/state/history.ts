// The history of a plan stands in its file. The page works on the plan without it, so that questions stay
// small, and puts it back with one more state when the plan is saved.
import { ask } from '../core/ask';
import { store, type Doc } from './state';
import { now } from './times';

// bareOf is a plan's text without its history; a text that has none, or cannot be read, stays as it is.
export async function bareOf(text: string): Promise<string> {
  if (!text.includes('"history"')) return text;
  const answer = await ask({ do: 'bare', plan: text });
  return answer.ok && answer.plan ? answer.plan : text;
}

// revised is the text to write: the plan, and behind what was saved before, what is saved now. Who has never
// said a name saves without one.
export async function revised({ text, written, joined }: Doc, note: string): Promise<string> {
  const { author } = store.get();
  const answer = await ask({ do: 'revise', plan: text, saved: written, joined, author, at: now(), note });
  return answer.ok && answer.plan ? answer.plan : text;
}
