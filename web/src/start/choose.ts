import { pick } from '../files/pick';
import { openFile } from '../state/plans';

// choose lets a person open a plan from a file.
export async function choose(): Promise<void> {
  const picked = await pick();
  if (picked) await openFile(picked.file, picked.handle);
}
