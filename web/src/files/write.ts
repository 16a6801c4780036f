// Writing a file: in place where the browser allows it, else as a download.
import { download } from './download';
import type { Kind } from './read';
import { stampOf, type Stamp } from './stamp';

interface Written {
  file: string;
  handle: FileSystemFileHandle | null;
  stamp: Stamp | null;
}

// Trouble is the browser's name for what went wrong.
interface Trouble {
  trouble: string;
  file: string;
}

type Picker = (options: object) => Promise<FileSystemFileHandle>;

const types = {
  plan: [{ description: 'Planleaf', accept: { 'application/json': ['.json'] } }],
  page: [{ description: 'Planleaf', accept: { 'text/html': ['.html'] } }],
};

// write gives null when the person changed their mind. A file that could not be written whole keeps what it
// held: the browser puts the new text in its place only once it is complete.
export async function write(text: string | Uint8Array<ArrayBuffer>, kind: Kind, file: string, handle: FileSystemFileHandle | null): Promise<Written | Trouble | null> {
  const picker = (window as unknown as { showSaveFilePicker?: Picker }).showSaveFilePicker;
  if (!handle && !picker) return asDownload(text, kind, file);
  let target: FileSystemFileHandle;
  try {
    target = handle ?? (await picker!({ suggestedName: file, types: types[kind] }));
  } catch (reason) {
    return nameOf(reason) === 'AbortError' ? null : asDownload(text, kind, file); // no dialog to be had here
  }
  try {
    const stream = await target.createWritable();
    await stream.write(text);
    await stream.close();
    return { file: target.name, handle: target, stamp: stampOf(await target.getFile()) };
  } catch (reason) {
    return { trouble: nameOf(reason), file: target.name };
  }
}

export function nameOf(reason: unknown): string {
  return reason instanceof Error || reason instanceof DOMException ? reason.name : String(reason);
}

function asDownload(text: BlobPart, kind: Kind, file: string): Written {
  download(new Blob([text], { type: kind === 'page' ? 'text/html' : 'application/json' }), file);
  return { file, handle: null, stamp: null };
}

// nameFor keeps of a title, or of the name of another kind of file, what every file system takes.
export function nameFor(kind: Kind, file: string, title: string): string {
  const base = file.replace(/(\.plan)?\.(json|html?)(\.gz)?$/i, '') || title.replace(/[\\/:*?"<>|\s\p{C}]+/gu, '-').replace(/^[-.]+|[-.]+$/g, '');
  return (base.slice(0, 80) || 'plan') + (kind === 'page' ? '.html' : '.plan.json');
}
