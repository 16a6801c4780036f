// Questions to the core: numbered, JSON both ways.
import { coreBytes, workerAddress } from './carried';
import { Pool } from './pool';
import type { Answer, Question } from './types';

let pool: Pool | null = null;
let last = 0;

// start sets the core to work; questions may be asked at once.
export function start(): void {
  pool = new Pool(coreBytes, workerAddress());
}

export async function ask<T = unknown>(question: Question): Promise<Answer<T>> {
  if (!pool) throw new Error('the core is not started');
  const id = ++last;
  const request = new TextEncoder().encode(JSON.stringify({ ...question, id }));
  const answer = await pool.ask(id, request);
  return JSON.parse(new TextDecoder().decode(answer)) as Answer<T>;
}
