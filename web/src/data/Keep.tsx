// What a plan keeps of a log: its name, its hash, how it is read and how much was in it, and not one line of it.
import { word } from '../lang/words';
import { change } from '../state/edits';
import { store, type State } from '../state/state';
import { whenKnown } from './open';
import { nameOf, type Log } from './types';

export function KeepButton({ state }: { state: State }) {
  const { log } = state.data;
  if (!log?.read || log.files.length === 0) return null;
  const called = state.page?.evidence?.logs?.filter((one) => one.files.join('\n') === log.files.map((file) => file.name).join('\n')) ?? [];
  if (called.some((one) => !one.hash || one.hash === log.hash)) return <span class="search-adopted">✓ {word('data.kept')}</span>;
  return (
    <>
      {called.length > 0 && log.hash && <span class="tone-bad">{word('data.other')}</span>}
      <button type="button" class="button" id="data-keep" onClick={() => void keep()}>
        {word('data.keep')}
      </button>
    </>
  );
}

// entryOf is a log as the plan keeps it: see core/plan/evidence.go.
function entryOf({ hash, read }: Log): object {
  const { name, size, files, columns, clock: times, zone, header, start, drop, events, users, faulty, from, to, days } = read!;
  const dates = days ? {} : { asOf: to, from, to };
  const called = files ? { files: files.map(({ name, hash, size }) => ({ name, hash, size })) } : { file: name };
  return { name, ...called, ...(hash && { hash }), size, ...dates, events, users, faulty, columns: { ...columns, times, ...(zone !== 'Z' && { zone }), header, start, ...(drop?.length && { drop }) } };
}

let kept = 0;

async function keep(): Promise<void> {
  await whenKnown();
  const { log } = store.get().data;
  if (!log?.read) return;
  const taken = new Set(store.get().page?.evidence?.logs?.map((one) => one.id));
  let id = 'log';
  while (taken.has(id)) id = 'log-' + ++kept;
  const faults = await change([{ do: 'add', path: 'logs', json: JSON.stringify({ id, ...entryOf(log) }) }], word('data.keepStep', { name: nameOf(log) }));
  if (faults.length > 0) store.set({ failure: faults[0].message });
}
