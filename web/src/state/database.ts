// A store of the browser's database. What was written outlives the page and the browser.

type Does<T> = (records: IDBObjectStore) => IDBRequest<T> | null;
type Within = <T>(mode: IDBTransactionMode, does: Does<T>) => Promise<T | null>;

// databaseOf names a database with one store, whose records go by their key. What it gives does something in one
// transaction, whose end it waits for; it does not wait for the disk itself, so that a change is kept within a
// millisecond or two.
export function databaseOf(name: string, store: string): Within {
  let opened: Promise<IDBDatabase> | null = null;
  const database = () =>
    (opened ??= new Promise<IDBDatabase>((done, failed) => {
      const request = indexedDB.open(name, 1);
      request.onupgradeneeded = () => request.result.createObjectStore(store, { keyPath: 'key' });
      request.onerror = () => failed(request.error);
      request.onsuccess = () => {
        const db = request.result;
        db.onclose = db.onversionchange = () => {
          db.close();
          opened = null;
        };
        done(db);
      };
    }).catch((reason: unknown) => {
      opened = null;
      throw reason;
    }));
  return async (mode, does) => {
    const db = await database();
    return new Promise((done, failed) => {
      const all = db.transaction(store, mode, { durability: 'relaxed' });
      const request = does(all.objectStore(store));
      all.oncomplete = () => done(request?.result ?? null);
      all.onabort = () => failed(all.error);
    });
  };
}
