// Taking a picture of a figure: to the clipboard, else to a file.
import { download } from '../files/download';
import { word } from '../lang/words';
import { bitmapOf, svgOf, svgText } from './picture';

export type Take = 'copy-png' | 'copy-svg' | 'save-png' | 'save-svg';

// take does it and gives what has become of it in words. A clipboard that is refused, or is
// not there, gives way to a file.
export async function take(section: HTMLElement, how: Take): Promise<string> {
  const svg = svgOf(section);
  if (!svg) return '';
  const png = how.endsWith('png');
  const file = `${section.id.replace('figure-', '')}.${png ? 'png' : 'svg'}`;
  if (how.startsWith('copy') && (await copied(svg, png))) return word('figure.copied');
  download(png ? await bitmapOf(svg) : new Blob([svgText(svg)], { type: 'image/svg+xml' }), file);
  return word('figure.saved', { file });
}

async function copied(svg: SVGSVGElement, png: boolean): Promise<boolean> {
  try {
    if (png) await navigator.clipboard.write([new ClipboardItem({ 'image/png': bitmapOf(svg) })]);
    else await navigator.clipboard.writeText(svgText(svg));
    return true;
  } catch {
    return false;
  }
}
