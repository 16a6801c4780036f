// What a step over several cells is called.
import { word, type Word } from '../lang/words';

export function counted(one: Word, many: Word, n: number): string {
  return n === 1 ? word(one) : word(many, { n: String(n) });
}
