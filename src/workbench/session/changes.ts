import type { Engine } from '../../host/engine/engine';

/** Tells listeners, at most once a frame, that something of the workbook other than the selection may have changed. */
export interface Changes {
  subscribe(listener: () => void): () => void;
  /** Something the engine has no event for (a chart, a group) may have changed. */
  touch(): void;
}

export function workbookChanges(engine: Engine): Changes {
  const listeners = new Set<() => void>();
  let due = false;
  const touch = () => {
    if (due) return;
    due = true;
    requestAnimationFrame(() => {
      due = false;
      for (const listener of [...listeners]) listener();
    });
  };
  engine.onEvent((event) => {
    if (event.type !== 'selection') touch();
  });
  return {
    touch,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
