// Writing the plan to a file: in place where the browser allows it, else as a download.
import { download } from './download';

interface Saved {
  file: string;
  handle: FileSystemFileHandle | null;
}

type Picker = (options: object) => Promise<FileSystemFileHandle>;

const types = [{ description: 'Planleaf', accept: { 'application/json': ['.json'] } }];

// saveAs gives null when the person changed their mind.
export async function saveAs(text: string, file: string, handle: FileSystemFileHandle | null): Promise<Saved | null> {
  const picker = (window as unknown as { showSaveFilePicker?: Picker }).showSaveFilePicker;
  if (!handle && !picker) return asDownload(text, file);
  try {
    const target = handle ?? (await picker!({ suggestedName: file, types }));
    const stream = await target.createWritable();
    await stream.write(text);
    await stream.close();
    return { file: target.name, handle: target };
  } catch (reason) {
    if (reason instanceof DOMException && reason.name === 'AbortError') return null;
    return asDownload(text, file);
  }
}

function asDownload(text: string, file: string): Saved {
  download(new Blob([text], { type: 'application/json' }), file);
  return { file, handle: null };
}
