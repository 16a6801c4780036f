// How wide the columns of a grid are: what the longest text takes, in pixels. A digit of 13 px
// takes 7.2, a Chinese character of a head 1.6 of that; the rest is padding.
const digit = 7.2;
const padding = 16;
const least = 58;

export function columnWidth(heads: string[], rows: (string[] | null)[]): number {
  let longest = Math.max(0, ...heads.map((head) => [...head].reduce((sum, sign) => sum + (sign > '\u2fff' ? 1.6 : 0.85), 0)));
  for (const texts of rows) for (const text of texts ?? []) longest = Math.max(longest, text.length);
  return Math.max(least, longest * digit + padding);
}
