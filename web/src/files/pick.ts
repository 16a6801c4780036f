// Letting a person choose a file to open; with a handle where the browser gives one, so
// that saving goes back to the same file.

export interface Picked {
  file: File;
  handle: FileSystemFileHandle | null;
}

type Picker = (options: object) => Promise<FileSystemFileHandle[]>;

export async function pick(): Promise<Picked | null> {
  const picker = (window as unknown as { showOpenFilePicker?: Picker }).showOpenFilePicker;
  if (!picker) return pickByInput();
  try {
    const [handle] = await picker({ multiple: false });
    return { file: await handle.getFile(), handle };
  } catch (reason) {
    if (reason instanceof DOMException && reason.name === 'AbortError') return null;
    return pickByInput();
  }
}

function pickByInput(): Promise<Picked | null> {
  return new Promise((resolve) => {
    const input = document.createElement('input');
    input.type = 'file';
    input.accept = '.json,.gz,.html,.htm'; // a page may hold a plan
    const done = (picked: Picked | null) => {
      input.remove();
      resolve(picked);
    };
    input.addEventListener('change', () => done(input.files?.[0] ? { file: input.files[0], handle: null } : null));
    input.addEventListener('cancel', () => done(null));
    // In the page until it has answered: browsers may forget an element that stands nowhere.
    input.hidden = true;
    document.body.append(input);
    input.click();
  });
}

// dropped finds the file of a drop, with its handle where there is one.
export async function dropped(event: DragEvent): Promise<Picked | null> {
  const item = [...(event.dataTransfer?.items ?? [])].find((one) => one.kind === 'file');
  const file = item?.getAsFile() ?? event.dataTransfer?.files[0];
  if (!file) return null;
  const handled = item as unknown as { getAsFileSystemHandle?: () => Promise<FileSystemFileHandle | null> };
  const handle = (await handled?.getAsFileSystemHandle?.().catch(() => null)) ?? null;
  return { file, handle };
}
