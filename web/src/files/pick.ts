// Letting a person choose a file; with a handle where the browser gives one, so
// that saving goes back to the same file.

export interface Picked {
  file: File;
  handle: FileSystemFileHandle | null;
}

type Picker = (options: object) => Promise<FileSystemFileHandle[]>;

// A page may hold a plan.
export async function pick(accept = '.json,.gz,.html,.htm'): Promise<Picked | null> {
  return (await picked(accept, false))[0] ?? null;
}

// pickAll lets a person choose several files.
export const pickAll = async (accept: string): Promise<File[]> => (await picked(accept, true)).map(({ file }) => file);

async function picked(accept: string, multiple: boolean): Promise<Picked[]> {
  const picker = (window as unknown as { showOpenFilePicker?: Picker }).showOpenFilePicker;
  if (!picker) return pickByInput(accept, multiple);
  try {
    const handles = await picker({ multiple });
    return await Promise.all(handles.map(async (handle) => ({ file: await handle.getFile(), handle })));
  } catch (reason) {
    if (reason instanceof DOMException && reason.name === 'AbortError') return [];
    return pickByInput(accept, multiple);
  }
}

function pickByInput(accept: string, multiple: boolean): Promise<Picked[]> {
  return new Promise((resolve) => {
    const input = document.createElement('input');
    input.type = 'file';
    input.accept = accept;
    input.multiple = multiple;
    const done = (picked: Picked[]) => {
      input.remove();
      resolve(picked);
    };
    input.addEventListener('change', () => done([...(input.files ?? [])].map((file) => ({ file, handle: null }))));
    input.addEventListener('cancel', () => done([]));
    // In the page until it has answered: browsers may forget an element that stands nowhere.
    input.hidden = true;
    document.body.append(input);
    input.click();
  });
}

// droppedFiles are all files of a drop.
export const droppedFiles = (event: DragEvent): File[] => [...(event.dataTransfer?.files ?? [])];

// dropped finds the file of a drop, with its handle where there is one.
export async function dropped(event: DragEvent): Promise<Picked | null> {
  const item = [...(event.dataTransfer?.items ?? [])].find((one) => one.kind === 'file');
  const file = item?.getAsFile() ?? event.dataTransfer?.files[0];
  if (!file) return null;
  const handled = item as unknown as { getAsFileSystemHandle?: () => Promise<FileSystemFileHandle | null> };
  const handle = (await handled?.getAsFileSystemHandle?.().catch(() => null)) ?? null;
  return { file, handle };
}
