import { cellAddress, quoteSheet } from '../../host/engine/address';
import type { Engine } from '../../host/engine/engine';
import { summarise } from './selection-summary';
import type { WorkbenchState } from './state';
import type { Store } from './store';

/** The first cell of a circular reference, such as `Plan!B7`; null when there is none. */
function circularCell(engine: Engine): string | null {
  const [first] = engine.circularReferences();
  const sheet = engine.sheets().find((info) => info.id === first?.sheet);
  return first && sheet ? `${quoteSheet(sheet.name)}!${cellAddress(first.row, first.column)}` : null;
}

/** Keeps what the foot of the page says of the workbook up to date, at most once a frame. */
export function followEngine(engine: Engine, store: Store<WorkbenchState>): void {
  let due = false;
  const look = () => {
    due = false;
    const { sheet, area } = engine.selection();
    store.set({ selection: summarise(engine, sheet, area), circular: circularCell(engine) });
  };
  engine.onEvent(() => {
    if (due) return;
    due = true;
    requestAnimationFrame(look);
  });
}
