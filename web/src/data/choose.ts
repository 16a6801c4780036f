import { pickAll } from '../files/pick';
import { bring } from './open';

// logFiles are the kinds of files that logs come in.
export const logFiles = '.csv,.tsv,.tab,.txt,.gz';

// choose lets a person bring a log from a file, or several.
export async function choose(): Promise<void> {
  const files = await pickAll(logFiles);
  if (files.length > 0) await bring(files);
}
