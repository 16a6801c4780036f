// Taking what was found into the plan, as one step of undo: how, and what the plan says against it.
import { useState } from 'preact/hooks';
import type { Edit } from '../core/types';
import { change } from '../state/edits';

export function useTake(): [(edits: Edit[], name: string) => Promise<void>, string] {
  const [fault, setFault] = useState('');
  const take = async (edits: Edit[], name: string) => setFault((await change(edits, name))[0]?.message ?? '');
  return [take, fault];
}
