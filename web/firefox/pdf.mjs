// What a printed page consists of, read from the PDF without a reader of PDFs.
import { inflateSync } from 'node:zlib';

function unpacked(bytes) {
  try {
    return inflateSync(bytes).toString('latin1');
  } catch {
    return ''; // not packed, or not by this method
  }
}

// read gives the objects of a PDF as text, those that stand in packed streams too, and what is counted of them.
export function read(pdf) {
  const bytes = Buffer.from(pdf);
  const text = bytes.toString('latin1');
  const streams = [...text.matchAll(/stream\r?\n/g)].filter((match) => !text.slice(0, match.index).endsWith('end')).map((match) => {
    const from = match.index + match[0].length;
    return unpacked(bytes.subarray(from, text.indexOf('endstream', from)));
  });
  const all = [text, ...streams].join('\n');
  const boxes = [...all.matchAll(/\/MediaBox\s*\[\s*([^\]]*?)\s*\]/g)].map((match) => match[1].split(/\s+/).map((side) => Math.round(Number(side))).join(' '));
  return {
    pages: all.match(/\/Type\s*\/Page(?![a-zA-Z])/g)?.length ?? 0,
    boxes: [...new Set(boxes)],
    images: all.match(/\/Subtype\s*\/Image/g)?.length ?? 0,
    hasText: all.includes('/ToUnicode'),
  };
}
