// Sizes: a chart is drawn at its real width, so that its text never scales.
import { useLayoutEffect, useState } from 'preact/hooks';
import type { RefObject } from 'preact';

// useWidth is the element's width in pixels, 0 before it is laid out.
export function useWidth(ref: RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element) return;
    const measure = () => setWidth(element.clientWidth);
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return width;
}

let pen: CanvasRenderingContext2D | null = null;
let family = '';
let penStyle = '';
const measured = new Map<string, number>();

// textWidth is the width in pixels of a text in a chart. It is kept: charts are drawn many
// times with the same texts, and asking the browser costs more than the drawing.
export function textWidth(text: string, font = 12, weight = 400): number {
  const key = `${weight} ${font} ${text}`;
  const known = measured.get(key);
  if (known !== undefined) return known;
  pen ??= document.createElement('canvas').getContext('2d')!;
  family ||= getComputedStyle(document.body).fontFamily;
  const style = `${weight} ${font}px ${family}`;
  if (style !== penStyle) pen.font = penStyle = style;
  const { width } = pen.measureText(text);
  if (measured.size > 5000) measured.clear();
  measured.set(key, width);
  return width;
}

export function widest(texts: string[], font = 12, weight = 400): number {
  return texts.reduce((most, text) => Math.max(most, textWidth(text, font, weight)), 0);
}

// fitted is the text, or as much of it as the width holds; the whole stands in the table.
export function fitted(text: string, width: number, font = 12, weight = 400): string {
  if (textWidth(text, font, weight) <= width) return text;
  let end = text.length - 1;
  while (end > 1 && textWidth(text.slice(0, end) + '…', font, weight) > width) end--;
  return text.slice(0, end).trimEnd() + '…';
}

// folded breaks a text into lines that the width holds, at spaces or between Chinese
// characters; the last of them is cut where there are too many.
export function folded(text: string, width: number, most: number, font = 12, weight = 400): string[] {
  const pieces = text.match(/[\u2e80-\uffef][，。、；：）】」”]*|[^\s\u2e80-\uffef]+\s*|\s+/g) ?? [text];
  const lines = [''];
  for (const piece of pieces) {
    const at = lines.length - 1;
    if (lines[at] !== '' && at + 1 < most && textWidth((lines[at] + piece).trimEnd(), font, weight) > width) lines.push(piece);
    else lines[at] += piece;
  }
  return lines.map((line) => fitted(line.trimEnd(), width, font, weight));
}

// Names are labels that stand in a column beside a chart: in one line, or in two where the
// column is too narrow for some.
interface Names {
  lines: string[][];
  width: number;
  height: number; // of one name
}

export function namesOf(texts: string[], most: number): Names {
  const width = Math.min(widest(texts, 12, 600), most);
  const lines = texts.map((text) => folded(text, width, 2, 12, 600));
  return { lines, width, height: lines.some((one) => one.length > 1) ? 29 : 15 };
}

// within is where the middle of a text stands, as near to a place as keeps it between two edges.
export function within(at: number, text: string, left: number, right: number): number {
  const half = textWidth(text, 12, 600) / 2;
  return Math.max(left + half, Math.min(right - half, at));
}

// spread moves places that are nearer than gap apart, keeping their order and staying
// between low and high where there is room.
export function spread(places: number[], gap: number, low: number, high: number): number[] {
  const order = places.map((at, index) => ({ at, index })).sort((a, b) => a.at - b.at);
  let floor = low;
  for (const one of order) {
    one.at = Math.max(one.at, floor);
    floor = one.at + gap;
  }
  let roof = high;
  for (const one of order.toReversed()) {
    one.at = Math.min(one.at, roof);
    roof = one.at - gap;
  }
  const out = [...places];
  for (const one of order) out[one.index] = one.at;
  return out;
}
