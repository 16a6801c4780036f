// Whether a file is a log or a plan: by its name, else by how it begins. A plan is JSON or a page; what is neither, and is
// said to be a table, is a log. Workbooks are too: the core says how they become one.
import { pieces } from './utf8';

export async function isLog(file: File): Promise<boolean> {
  const name = file.name.toLowerCase();
  if (/\.((csv|tsv|tab|txt)(\.gz)?|xls[xmb]?|ods|et|numbers)$/.test(name)) return true;
  if (!/\.gz$/.test(name) || /\.json\.gz$/.test(name)) return false;
  try {
    for await (const { bytes } of pieces(file)) return !/^\s*[{<]/.test(new TextDecoder().decode(bytes.subarray(0, 100)));
  } catch {
    return false; // it cannot be unpacked: said where plans are opened
  }
  return false;
}
