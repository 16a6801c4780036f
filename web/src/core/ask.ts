// Questions to the core: numbered, JSON both ways.
import { Crew, drawing, logging } from './crew';
import { early } from './early';
import { Pool, type Told } from './pool';
import type { Answer, Question } from './types';

let pool: Pool | null = null;
let draws: Crew | null = null;
let logs: Crew | null = null;
let last = 0;

// start sets the core to work; questions may be asked at once.
export function start(): void {
  pool = new Pool(early());
  draws = new Crew(early().address, drawing());
  logs = new Crew(early().address, logging);
}

// whenRunning is kept when the core runs, or will not.
export const whenRunning = async (): Promise<void> => pool?.runs;

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

// Beside is an answer with the bytes that came beside it.
export interface Beside<T> {
  answer: Answer<T>;
  part?: Uint8Array;
}

async function asked<T>(crew: Crew | null, question: Question, parts: Uint8Array[], told?: (part: number) => void): Promise<Beside<T>> {
  if (!crew) throw new Error('the core is not started');
  const { answer, beside } = await crew.ask(bytes(question, 0), parts, told);
  return { answer: parsed<T>(answer), part: beside };
}

// draw has a question about draws answered, with bytes that are given away with it: see core/crew.ts.
export const draw = <T = unknown>(question: Question, parts: Uint8Array[] = []): Promise<Beside<T>> => asked<T>(draws, question, parts);

// askLogs has a question answered by the worker that holds logs.
export const askLogs = <T = unknown>(question: Question, parts: Uint8Array[] = [], told?: (part: number) => void): Promise<Beside<T>> => asked<T>(logs, question, parts, told);

// leaveLogs gives up all that askLogs was asked.
export const leaveLogs = (): void => logs?.forget();

// forget gives up all that draw was asked.
export const forget = (): void => draws?.forget();

// wide is how many questions of draw are answered at once.
export const wide = (): number => draws?.wide ?? 1;
