import { areaAddress, intersection, parseArea } from '../../engine/address';
import type { Area, Engine, EngineEvent } from '../../engine/engine';
import type { References } from '../interpreter/references';
import { handle } from '../objects/targets';
import type { EventHub } from './event-hub';
import { EventType, WORKBOOK_TARGET } from './event-types';

/**
 * Turns what happens in the engine into Excel's events: a change by the add-in and one by the person differ in `triggerSource`, as
 * documented for ExcelApi 1.14. Gives a function that ends the watch.
 */
export function watchEngine(engine: Engine, hub: EventHub, references: References, onSelection: () => void): () => void {
  let active = engine.activeSheet();
  let known = new Map(engine.sheets().map((sheet) => [sheet.id, sheet.name]));

  const raiseBoth = (event: (typeof EventType)[keyof typeof EventType], sheet: string, message: object): void => {
    hub.raise(event, sheet, message);
    hub.raise(event, WORKBOOK_TARGET, message);
  };

  const changed = (sheet: string, area: Area, source: 'user' | 'host'): void => {
    const heard = [sheet, WORKBOOK_TARGET].some((target) => hub.hears(EventType.WorksheetChanged, target));
    const referenceId = heard ? references.keep(handle('Range', { sheet, area: { ...area } })) : '';
    const message = {
      address: areaAddress(area),
      changeType: 'RangeEdited',
      source: 'Local',
      triggerSource: source === 'host' ? 'ThisLocalAddin' : 'Unknown',
      shiftDirection: 'None',
      worksheetId: sheet,
      referenceId,
    };
    raiseBoth(EventType.WorksheetChanged, sheet, message);
    for (const table of engine.tables()) {
      const part = table.sheet === sheet ? intersection(parseArea(table.range), area) : null;
      if (!part) continue;
      const inTable = { ...message, address: areaAddress(part), tableId: table.id };
      hub.raise(EventType.TableChanged, table.id, inTable);
      hub.raise(EventType.TableChanged, WORKBOOK_TARGET, inTable);
    }
  };

  const selected = (sheet: string, area: Area): void => {
    raiseBoth(EventType.WorksheetSelectionChanged, sheet, { address: areaAddress(area), worksheetId: sheet });
    for (const table of engine.tables()) {
      if (table.sheet !== sheet) continue;
      const part = intersection(parseArea(table.range), area);
      hub.raise(EventType.TableSelectionChanged, table.id, { address: part ? areaAddress(part) : '', worksheetId: sheet });
    }
    onSelection();
  };

  const activated = (sheet: string): void => {
    if (sheet === active) return;
    raiseBoth(EventType.WorksheetDeactivated, active, { worksheetId: active });
    active = sheet;
    raiseBoth(EventType.WorksheetActivated, sheet, { worksheetId: sheet });
  };

  const sheetsChanged = (): void => {
    const now = new Map(engine.sheets().map((sheet) => [sheet.id, sheet.name]));
    for (const id of now.keys())
      if (!known.has(id)) hub.raise(EventType.WorksheetAdded, WORKBOOK_TARGET, { source: 'Local', worksheetId: id });
    for (const id of known.keys())
      if (!now.has(id)) hub.raise(EventType.WorksheetDeleted, WORKBOOK_TARGET, { source: 'Local', worksheetId: id });
    known = now;
  };

  return engine.onEvent((event: EngineEvent) => {
    switch (event.type) {
      case 'cells':
        return changed(event.sheet, event.area, event.source);
      case 'selection':
        return selected(event.sheet, event.area);
      case 'activated':
        return activated(event.sheet);
      case 'calculated':
        return raiseBoth(EventType.WorksheetCalculated, event.sheet, { address: '', worksheetId: event.sheet });
      case 'sheets':
        return sheetsChanged();
    }
  });
}
