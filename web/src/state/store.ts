// The one place of state: read it, patch it, be told. A patch that changes nothing tells nobody.

interface Store<S> {
  get(): S;
  set(patch: Partial<S>): void;
  watch(told: () => void): () => void;
}

export function create<S extends object>(initial: S): Store<S> {
  let state = initial;
  const watchers = new Set<() => void>();
  return {
    get: () => state,
    set(patch) {
      const keys = Object.keys(patch) as (keyof S)[];
      if (keys.every((key) => Object.is(state[key], patch[key]))) return;
      state = { ...state, ...patch };
      watchers.forEach((told) => told());
    },
    watch(told) {
      watchers.add(told);
      return () => watchers.delete(told);
    },
  };
}
