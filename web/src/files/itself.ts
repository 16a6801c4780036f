// The page with a plan inside, written by the page itself: the pieces that cmd/pack put together, joined
// again. The bytes are those of web.Insert, so a page saved here and one packed by the command are the same.
import { byteOf } from '../core/latin';

function text(id: string): string {
  return document.getElementById(id)?.textContent ?? '';
}

// Inside is what a page with a plan carries, each as JSON text: see web.Inside.
interface Inside {
  plan: string;
  report: string;
  result: string;
}

// pageWith joins the frame's literal pieces (even places) and the texts of the elements that it names (odd). The page
// is a byte a character: see cmd/pack/page.go.
export function pageWith(inside: Inside): Uint8Array<ArrayBuffer> {
  const frame = JSON.parse(text('frame')) as string[];
  const given = (piece: string) => (piece in inside ? plain(inside[piece as keyof Inside]) : text(piece));
  const html = frame.map((piece, i) => (i % 2 === 0 ? piece : given(piece))).join('');
  const bytes = new Uint8Array(html.length);
  for (let i = 0; i < html.length; i++) bytes[i] = byteOf[html.charCodeAt(i)];
  return bytes;
}

// What could end the element, and all beyond ASCII, stands inside strings of the plan, and is written as an
// escape there: see web.Plain.
export function plain(plan: string): string {
  return plan.replace(/[<\u0080-\uffff]/g, (c) => '\\u' + c.charCodeAt(0).toString(16).padStart(4, '0'));
}

// unescaped is the plan as it was before it went into a page. Escapes are read as pairs, so that a
// backslash that is itself escaped escapes nothing.
function unescaped(plan: string): string {
  return plan.replace(/\\(u003c|u00[89a-f][\da-f]|u0[1-9a-f][\da-f]{2}|u[1-9a-f][\da-f]{3}|[^])/g, (pair, code: string) => (code.length > 1 ? String.fromCharCode(parseHex(code.slice(1))) : pair));
}

const digits = '0123456789abcdef';

function parseHex(hex: string): number {
  return [...hex].reduce((value, digit) => value * 16 + digits.indexOf(digit), 0);
}

const opens = '<script type="application/json" id="plan">';
const ends = '</' + 'script>';

// planInside is the plan that a saved page holds, null when the text is no such page.
export function planInside(html: string): string | null {
  const from = html.indexOf(opens);
  if (from < 0) return null;
  const to = html.indexOf(ends, from);
  return to < 0 ? null : unescaped(html.slice(from + opens.length, to));
}

// ownPlan is what this page was given to open, '' without one.
export function ownPlan(): string {
  return unescaped(text('plan'));
}

// ownReport is how this page was given to open, '' for the workbook.
export function ownReport(): string {
  return unescaped(text('report')).trim();
}

// ownFile is the name of the page's own file.
export function ownFile(): string {
  const last = location.pathname.split('/').at(-1) ?? '';
  try {
    return decodeURIComponent(last);
  } catch {
    return last;
  }
}
