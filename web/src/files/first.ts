// What the page first shows, as it is carried in the page itself: the core's own answer to the first question, computed
// when the plan was put inside. It stands on the screen while the core starts, and gives way to what that answers.
import { ask } from '../core/ask';
import { carried } from '../core/carried';
import { early } from '../core/early';
import { plain } from './itself';
import type { Lang, Look } from '../state/state';
import type { Page } from '../view';

declare const ENGINE: string; // version of the core in this page, by cmd/pack

// Carried is the answer to "carried": see core/api/carried.go.
interface Carried extends Record<Lang, Page> {
  receipt: { engine: string; text: string; asked: { view?: string }; scenario: string };
}

// firstPage is null unless it is what the core of this page would answer: to this look, of the plan as it stands in
// the page to the byte.
export async function firstPage(lang: Lang, { view, scenario }: Look): Promise<Page | null> {
  const sum = await early().sum.catch(() => null);
  if (!sum) return null;
  try {
    const { receipt, [lang]: page } = JSON.parse(carried('result')) as Carried;
    const isMeant = (receipt.asked.view ?? 'overview') === view && receipt.scenario === scenario;
    return isMeant && receipt.engine === ENGINE && receipt.text === hexOf(sum) ? page : null;
  } catch {
    return null; // the page carries nothing, or what an older one did
  }
}

// carriedBy is what a page with the plan inside is to carry, '' for a plan at fault. The core is given the text as it will
// stand there.
export async function carriedBy(plan: string, look: { view?: string; scenario?: string } = {}): Promise<string> {
  const { result } = await ask<object>({ do: 'carried', plan: plain(plan), ...look });
  return result ? JSON.stringify(result) : '';
}

export const hexOf = (sum: ArrayBuffer): string => [...new Uint8Array(sum)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
