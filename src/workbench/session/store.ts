import { useSyncExternalStore } from 'react';

/** One value that components follow. */
export interface Store<State> {
  get(): State;
  /** Replaces some members and tells who follows. */
  set(patch: Partial<State>): void;
  subscribe(listener: () => void): () => void;
}

/** A store holding an object whose members are replaced, never changed in place. */
export function createStore<State extends object>(initial: State): Store<State> {
  let state = initial;
  const listeners = new Set<() => void>();
  return {
    get: () => state,
    set(patch) {
      state = { ...state, ...patch };
      for (const listener of [...listeners]) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** Follows a part of a store in a component; `select` must give the same value while nothing it reads has changed. */
export function useStore<State extends object, Part>(store: Store<State>, select: (state: State) => Part): Part {
  return useSyncExternalStore(store.subscribe, () => select(store.get()));
}
