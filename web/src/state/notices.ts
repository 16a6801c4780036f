import { store, type Notice } from './state';

// notify puts a notice in place of one of its kind; what is said only now is also told to those who listen.
export function notify(notice: Notice): void {
  store.set({ notices: [...without(notice.is), notice] });
}

export function without(kind: Notice['is']): Notice[] {
  return store.get().notices.filter((one) => one.is !== kind);
}

export function dismiss(kind: Notice['is']): void {
  if (store.get().notices.some((one) => one.is === kind)) store.set({ notices: without(kind) });
}
