// The page's words in the person's language, with {names} filled in.
import { store } from '../state/state';
import { en } from './en';
import { zh } from './zh';

export type Word = keyof typeof zh;

export function word(key: Word, fill: Record<string, string> = {}): string {
  const text = (store.get().lang === 'zh' ? zh : en)[key];
  return text.replace(/\{(\w+)\}/g, (_, name: string) => fill[name] ?? '');
}

// counted is a word that counts: of one thing, or of {n} things.
export function counted(one: Word, many: Word, n: number): string {
  return word(n === 1 ? one : many, { n: String(n) });
}
