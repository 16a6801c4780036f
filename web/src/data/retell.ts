// What was said of a log is said again in another language.
import { store } from '../state/state';
import { open, step, tell } from './feed';
import { inLine } from './line';
import { feedAgain, put } from './open';

export function followLanguage(): void {
  let said = store.get().lang;
  store.watch(() => {
    const { lang } = store.get();
    if (lang === said) return;
    said = lang;
    void inLine(() => retell().catch(feedAgain)).catch(() => undefined);
  });
}

async function retell(): Promise<void> {
  const { log } = store.get().data;
  if (!log) return;
  const other = { ...log, key: log.key + 'form' };
  const { form, faults } = await open(other);
  await step(other, 'drop');
  const read = log.read && (await tell(log));
  const now = store.get().data.log;
  if (now?.key === log.key) put({ log: { ...now, form, read, faults: read ? [] : faults } });
}
