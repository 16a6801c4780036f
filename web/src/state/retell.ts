// What the core said of things that are no part of a page, said again in another language: why
// an entry was refused, what is wrong with a file.
import { ask } from '../core/ask';
import type { Fault } from '../core/types';
import { store, type Broken, type Refused } from './state';

export async function retell(): Promise<void> {
  const { refused, broken, doc, lang } = store.get();
  const again = await Promise.all(refused.map((cell) => refusedAgain(cell, doc?.text ?? '', lang)));
  const brokenNow = broken?.text === undefined ? broken : await brokenAgain(broken, broken.text, lang);
  const now = store.get();
  if (now.lang !== lang) return;
  store.set({ refused: now.refused.map((cell) => again[refused.indexOf(cell)] ?? cell), broken: now.broken === broken ? brokenNow : now.broken });
}

async function refusedAgain(cell: Refused, plan: string, lang: string): Promise<Refused> {
  const { path, period, text, percent } = cell;
  const answer = await ask({ do: 'edit', plan, lang, edits: [{ do: 'type', path, period, text, asPercent: percent }] });
  const fault = told(answer.faults)[0];
  return fault ? { ...cell, fault } : cell;
}

async function brokenAgain(broken: Broken, plan: string, lang: string): Promise<Broken> {
  const answer = await ask({ do: 'check', plan, name: broken.file, lang });
  return answer.faults?.length ? { ...broken, faults: answer.faults } : broken;
}

const told = (faults: Fault[] = []): Fault[] => faults.filter((one) => !one.warning);
