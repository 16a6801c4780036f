// Questions to the core: numbered, JSON both ways.
import { compile, workerAddress } from './compile';
import { Pool } from './pool';
import type { Answer, Question } from './types';

let pool: Pool | null = null;
let last = 0;

// start is done when the core is compiled; questions may be asked before.
export async function start(): Promise<void> {
  const module = compile();
  pool = new Pool(module, workerAddress());
  await module.catch(() => undefined); // the pool tells those who ask
}

export async function ask<T = unknown>(question: Question): Promise<Answer<T>> {
  if (!pool) throw new Error('the core is not started');
  const id = ++last;
  const request = new TextEncoder().encode(JSON.stringify({ ...question, id }));
  const answer = await pool.ask(id, request);
  return JSON.parse(new TextDecoder().decode(answer)) as Answer<T>;
}
