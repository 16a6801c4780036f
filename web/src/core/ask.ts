// Questions to the core: numbered, JSON both ways.
import { early } from './early';
import { Pool, type Told } from './pool';
import type { Answer, Question } from './types';

let pool: Pool | null = null;
let last = 0;

// start sets the core to work; questions may be asked at once.
export function start(): void {
  pool = new Pool(early());
}

function bytes(question: Question, id: number): Uint8Array {
  return new TextEncoder().encode(JSON.stringify({ ...question, id }));
}

function parsed<T>(answer: Uint8Array): Answer<T> {
  return JSON.parse(new TextDecoder().decode(answer)) as Answer<T>;
}

// rehearse asks the spare worker one question after another, each made from the answer before.
export function rehearse<T>(next: (answer: Answer<T> | null) => Question | null): void {
  pool?.rehearse((answer) => {
    const question = next(answer && parsed<T>(answer));
    return question && bytes(question, 0);
  });
}

// ask gives the answer to a question. One that is given up by its signal fails at once.
export async function ask<T = unknown>(question: Question, signal?: AbortSignal, told?: Told): Promise<Answer<T>> {
  const workers = pool;
  if (!workers) throw new Error('the core is not started');
  signal?.throwIfAborted();
  const id = ++last;
  const answer = workers.ask(id, bytes(question, id), told);
  signal?.addEventListener('abort', () => workers.cancel(id), { once: true });
  return parsed<T>(await answer);
}
