// Writing the plan to a file: in place where the browser allows it, else as a download.

interface Saved {
  file: string;
  handle: FileSystemFileHandle | null;
}

type Picker = (options: object) => Promise<FileSystemFileHandle>;

const types = [{ description: 'Planleaf', accept: { 'application/json': ['.json'] } }];

// saveAs gives null when the person changed their mind.
export async function saveAs(text: string, file: string, handle: FileSystemFileHandle | null): Promise<Saved | null> {
  const picker = (window as unknown as { showSaveFilePicker?: Picker }).showSaveFilePicker;
  if (!handle && !picker) return download(text, file);
  try {
    const target = handle ?? (await picker!({ suggestedName: file, types }));
    const stream = await target.createWritable();
    await stream.write(text);
    await stream.close();
    return { file: target.name, handle: target };
  } catch (reason) {
    if (reason instanceof DOMException && reason.name === 'AbortError') return null;
    return download(text, file);
  }
}

function download(text: string, file: string): Saved {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  link.download = file;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60000); // the browser reads it after the click
  return { file, handle: null };
}
