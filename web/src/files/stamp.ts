// Whether the file of a plan is still the one that was read or written last.
import { readPlan } from './read';
import { nameOf } from './write';

// A stamp is what tells one state of a file from another without reading it.
export interface Stamp {
  size: number;
  modified: number; // milliseconds since 1970
}

export function stampOf({ size, lastModified }: File): Stamp {
  return { size, modified: lastModified };
}

interface Known {
  handle: FileSystemFileHandle | null;
  stamp: Stamp | null;
  written: string;
}

// onDisk is the text that somebody else has put into the file since, null if nobody has; a file that was only touched,
// or that cannot be read now, is as it was.
export async function onDisk({ handle, stamp, written }: Known): Promise<string | null> {
  if (!handle || !stamp) return null;
  try {
    const file = await handle.getFile();
    if (file.size === stamp.size && file.lastModified === stamp.modified) return null;
    const { text } = await readPlan(file);
    return text === written ? null : text;
  } catch {
    return null;
  }
}

type Asking = { requestPermission?: (wanted: { mode: 'readwrite' }) => Promise<PermissionState> };

// permission is '' when the file may be written, else the browser's name for why not. A handle that an autosave
// kept must be allowed again.
export async function permission(handle: FileSystemFileHandle): Promise<string> {
  try {
    const state = await (handle as Asking).requestPermission?.({ mode: 'readwrite' });
    return state === 'denied' || state === 'prompt' ? 'NotAllowedError' : '';
  } catch (reason) {
    return nameOf(reason);
  }
}
