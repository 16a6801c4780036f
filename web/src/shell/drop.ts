// A file may be dropped anywhere on the page.
import { dropped, droppedFiles } from '../files/pick';
import { openFile } from '../state/plans';

export function acceptDrops(): void {
  const carriesFile = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false;
  addEventListener('dragover', (event) => {
    if (!carriesFile(event)) return;
    event.preventDefault();
    document.documentElement.classList.add('dropping');
  });
  addEventListener('dragleave', (event) => {
    if (!event.relatedTarget) document.documentElement.classList.remove('dropping');
  });
  addEventListener('drop', async (event) => {
    document.documentElement.classList.remove('dropping');
    if (!carriesFile(event)) return;
    event.preventDefault();
    const all = droppedFiles(event);
    const picked = await dropped(event);
    if (picked) await openFile(picked.file, picked.handle, all);
  });
}
