import type { Engine } from '../../host/engine/engine';

/** The row outline of the active sheet. */
export interface RowOutline {
  readonly levels: Readonly<Record<number, number>>;
  readonly hidden: readonly number[];
}

/** Follows the row outline of the engine's active sheet, and folds it. */
export interface OutlineSource {
  current(): RowOutline;
  hide(rows: readonly number[]): void;
  subscribe(listener: () => void): () => void;
}

const NONE: RowOutline = { levels: {}, hidden: [] };

/** @param changes tells when anything of the workbook may have changed; returns how to stop it */
export function sheetOutline(engine: Engine, changes: (listener: () => void) => () => void): OutlineSource {
  const read = (): RowOutline => {
    const props = engine.sheets().find((sheet) => sheet.id === engine.activeSheet())?.props;
    return props?.rowGroups ? { levels: props.rowGroups, hidden: props.hiddenRows ?? [] } : NONE;
  };
  let outline = read();
  let signature = JSON.stringify(outline);
  const listeners = new Set<() => void>();
  const refresh = () => {
    const now = read();
    const next = JSON.stringify(now);
    if (next === signature) return;
    outline = now;
    signature = next;
    for (const listener of [...listeners]) listener();
  };
  changes(refresh);
  return {
    current: () => outline,
    hide(rows) {
      engine.updateSheet(engine.activeSheet(), { hiddenRows: [...rows] });
      refresh();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
