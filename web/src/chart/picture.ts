// A figure as a picture that stands alone: headline, subtitle, legend, chart and note in one
// SVG, what the style sheets say written into its elements, patterns and ground with it.
import { folded, textWidth } from './size';

const pad = 20;
const sharpness = 2; // pixels of the bitmap to one of the screen

// What a style sheet may say of a drawing, and what holds when nothing is said.
const silent: Record<string, string> = {
  fill: '#000000',
  stroke: 'none',
  'stroke-width': '1px',
  'stroke-dasharray': 'none',
  'stroke-linecap': 'butt',
  'stroke-linejoin': 'miter',
  opacity: '1',
  'paint-order': 'normal',
};
const ofText = ['font-size', 'font-weight', 'text-anchor'];

// The name space of drawings is read from one: the page holds no address.
function create(name: string): SVGElement {
  return document.createElementNS(document.querySelector('svg')!.namespaceURI, name) as SVGElement;
}

let dot: CanvasRenderingContext2D | null = null;

// plainColour is a colour as every program reads it; a browser may compute color(srgb …).
function plainColour(text: string): string {
  if (!/^(color|rgb|oklab)/.test(text)) return text;
  dot ??= new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true }) as unknown as CanvasRenderingContext2D;
  dot.clearRect(0, 0, 1, 1);
  dot.fillStyle = text;
  dot.fillRect(0, 0, 1, 1);
  const [r, g, b, a] = dot.getImageData(0, 0, 1, 1).data;
  if (a === 0) return 'none';
  return '#' + [r, g, b].map((part) => part.toString(16).padStart(2, '0')).join('');
}

function make(name: string, attributes: Record<string, string | number>, text = ''): SVGElement {
  const element = create(name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  element.textContent = text;
  return element;
}

// drawn copies an element with its looks; used gathers the patterns that it is filled with.
function drawn(from: Element, used: Set<string>): SVGElement | null {
  if (from.classList.contains('touch')) return null;
  const out = create(from.localName);
  for (const { name, value } of from.attributes) {
    if (!/^(class|style|role|tabindex|aria-.*|data-.*)$/.test(name)) out.setAttribute(name, value);
  }
  const style = getComputedStyle(from);
  for (const [name, usual] of Object.entries(silent)) {
    const value = style.getPropertyValue(name);
    const pattern = /url\("?#([^")]+)"?\)/.exec(value);
    if (pattern) used.add(pattern[1]);
    const said = pattern ? `url(#${pattern[1]})` : plainColour(value);
    if (said !== usual) out.setAttribute(name, said);
    else out.removeAttribute(name);
  }
  if (from.localName === 'text' || from.localName === 'tspan') for (const name of ofText) out.setAttribute(name, style.getPropertyValue(name));
  for (const child of from.childNodes) {
    if (child instanceof Text) out.append(child.data);
    const copy = child instanceof Element ? drawn(child, used) : null;
    if (copy) out.append(copy);
  }
  return out;
}

// svgOf is the picture of a figure's section, as it is seen now; null while it shows no chart.
export function svgOf(section: HTMLElement): SVGSVGElement | null {
  const chart = section.querySelector<SVGSVGElement>('.canvas svg[role=img]');
  if (!chart) return null;
  const used = new Set<string>();
  const width = chart.width.baseVal.value;
  const colour = (selector: string) => plainColour(getComputedStyle(section.querySelector(selector) ?? section).color);
  const parts: SVGElement[] = [];
  let y = pad;
  const write = (selector: string, size: number, weight: number, line: number) => {
    const text = section.querySelector(selector)?.textContent ?? '';
    if (text === '') return;
    for (const words of folded(text, width, 4, size, weight)) {
      parts.push(make('text', { x: pad, y: y + size, 'font-size': size, 'font-weight': weight, fill: colour(selector) }, words));
      y += line;
    }
  };
  write('h2', 15, 600, 20);
  write('.sub', 12, 400, 18);
  y += 4;
  let x = pad;
  for (const key of section.querySelectorAll('.keys li')) {
    const text = key.textContent ?? '';
    const swatch = drawn(key.querySelector('svg')!.firstElementChild!, used);
    const wide = 18 + textWidth(text) + 14;
    if (x > pad && x + wide > pad + width) {
      x = pad;
      y += 18;
    }
    const entry = make('g', { transform: `translate(${x},${y})` });
    if (swatch) entry.append(swatch);
    entry.append(make('text', { x: 18, y: 10.5, 'font-size': 12, fill: colour('.keys') }, text));
    parts.push(entry);
    x += wide;
  }
  if (x > pad) y += 22;
  const body = make('g', { transform: `translate(${pad},${y})` });
  for (const child of chart.children) {
    const copy = drawn(child, used);
    if (copy) body.append(copy);
  }
  parts.push(body);
  y += chart.height.baseVal.value + 6;
  write(':scope > .note', 11.5, 400, 17);
  const height = y + pad;
  const whole = width + 2 * pad;
  const svg = make('svg', { width: whole, height, viewBox: `0 0 ${whole} ${height}`, 'font-family': getComputedStyle(section).fontFamily }) as SVGSVGElement;
  svg.append(make('title', {}, section.querySelector('h2')?.textContent ?? ''));
  const patterns = make('defs', {});
  for (const id of used) {
    const copy = drawn(document.getElementById(id)!, used);
    if (copy) patterns.append(copy);
  }
  svg.append(patterns, make('rect', { width: whole, height, fill: plainColour(getComputedStyle(document.body).backgroundColor) }), ...parts);
  return svg;
}

export function svgText(svg: SVGSVGElement): string {
  return new XMLSerializer().serializeToString(svg);
}

// bitmapOf paints a picture at twice its size, as PNG.
export async function bitmapOf(svg: SVGSVGElement): Promise<Blob> {
  const image = new Image();
  image.src = 'data:image/svg+xml;charset=utf-8,' + encodeURIComponent(svgText(svg));
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = svg.width.baseVal.value * sharpness;
  canvas.height = svg.height.baseVal.value * sharpness;
  canvas.getContext('2d')!.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((done, fail) => canvas.toBlob((blob) => (blob ? done(blob) : fail(new Error('no bitmap'))), 'image/png'));
}
