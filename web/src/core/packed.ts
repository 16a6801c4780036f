// What cmd/pack put into an element as gzip in text.
import { readLatin } from './latin';

export function unpacked(text: string): Response {
  return new Response(new Blob([readLatin(text)]).stream().pipeThrough(new DecompressionStream('gzip')));
}
