import { InputError } from '../../planning/input-error';
import { EVENT_FIELDS, type EventCell, type EventField, type EventRow } from '../../planning/events/event-row';
import { eventFieldOf, eventWordOf, isEventName } from '../../locales/events-sheet';
import { cell, onSheet } from '../address';
import type { Area, Content } from '../blueprint';
import { EVENT_COLUMNS, EVENTS } from './events-layout';
import type { KeptFormula, SheetCells } from './sheet-cells';
import { isFormula } from '../text-content';

/** The list of events as a person left it. */
export interface EventsRead {
  readonly rows: readonly EventRow[];
  readonly asOf: EventCell;
  readonly formulas: readonly KeptFormula[];
}

/** The words a field can hold besides names of events and platforms. */
const WORDS: Partial<Record<EventField, readonly string[]>> = {
  use: ['yes', 'no'],
  confidence: ['announced', 'typical'],
  source: ['usual-window', 'other-year'],
  note: ['typical-uplift', 'history-uplift'],
};

/**
 * Reads the list of events back from its table.
 *
 * @param table what stands in it, header row first
 * @param area where it stands
 * @param asOf the cell for the day of time progress
 * @throws InputError `plan-block-changed` where the table was moved or its columns were, `event-formula-typed-over` naming the cell
 */
export function readEvents(table: SheetCells, area: Area, asOf: { readonly formula: Content; readonly value: Content }): EventsRead {
  checkColumns(table, area);
  const formulas: KeptFormula[] = [];
  const rows = table.values.slice(1).map((values, i) => {
    const contents = table.formulas[i + 1] ?? [];
    for (const column of [EVENTS.moved, EVENTS.check]) {
      const content = contents[column] ?? '';
      if (content !== '' && !isFormula(content)) throw typedOver(table, area.row + 1 + i, column, content);
    }
    const held = (field: EventField): EventCell => {
      const column = EVENT_COLUMNS[field];
      const content = contents[column] ?? '';
      if (isFormula(content)) formulas.push({ sheet: 'Events', row: area.row + 1 + i, column, key: null, formula: content });
      return cellOf(field, values[column] ?? '');
    };
    return Object.fromEntries(EVENT_FIELDS.map((field) => [field, held(field)])) as Record<EventField, EventCell>;
  });
  if (isFormula(asOf.formula))
    formulas.push({ sheet: 'Events', row: EVENTS.asOf, column: EVENTS.progress, key: null, formula: asOf.formula });
  return { rows, asOf: asOf.value ?? '', formulas };
}

/**
 * Refuses figures of `Events` that a person typed over: a build would put their formulas back.
 *
 * @throws InputError `event-formula-typed-over`
 */
export function refuseTypedOverMonths(sheet: Pick<SheetCells, 'name' | 'formulas'>): void {
  for (let row = EVENTS.months; row < EVENTS.months + 12; row += 1) {
    for (const column of [EVENTS.days, EVENTS.extraLast, EVENTS.extraPlan, EVENTS.factor]) {
      const content = sheet.formulas[row]?.[column] ?? '';
      if (content !== '' && !isFormula(content)) throw typedOver(sheet, row, column, content);
    }
  }
}

function checkColumns(table: SheetCells, area: Area): void {
  const moved = (column: number) =>
    new InputError('plan-block-changed', { address: onSheet(table.name, cell(area.row, area.column + column)) });
  if (area.row !== EVENTS.listHeader || area.column !== 0 || area.columns < EVENTS.listColumns) throw moved(0);
  for (let column = 0; column < EVENTS.listColumns; column += 1) {
    const field = eventFieldOf(String(table.values[0]?.[column] ?? ''));
    if (field !== null && columnOf(field) !== column) throw moved(column);
  }
}

function columnOf(field: EventField | 'moved' | 'check'): number {
  return field === 'moved' || field === 'check' ? EVENTS[field] : EVENT_COLUMNS[field];
}

function cellOf(field: EventField, value: Content): EventCell {
  if (typeof value !== 'string') return value ?? '';
  const word = eventWordOf(value, (known) =>
    field === 'event' || field === 'platform' ? isEventName(known) : (WORDS[field] ?? []).includes(known),
  );
  return word === null ? value : { word };
}

function typedOver(sheet: Pick<SheetCells, 'name'>, row: number, column: number, found: Content): InputError {
  return new InputError('event-formula-typed-over', { address: onSheet(sheet.name, cell(row, column)), found: String(found) });
}
