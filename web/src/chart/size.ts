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

// textWidth is the width in pixels of a text in a chart.
export function textWidth(text: string, font = 12, weight = 400): number {
  pen ??= document.createElement('canvas').getContext('2d');
  if (!pen) return text.length * font;
  pen.font = `${weight} ${font}px ${getComputedStyle(document.body).fontFamily}`;
  return pen.measureText(text).width;
}

export function widest(texts: string[], font = 12, weight = 400): number {
  return texts.reduce((most, text) => Math.max(most, textWidth(text, font, weight)), 0);
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
