import { isoMonth } from '../../calendar/months';
import { LOCALES } from '../../locales/locale';
import { mediaSheetText, toolWordOf } from '../../locales/media-sheet';
import type { EventCell } from '../../planning/events/event-row';
import {
  isOnlyNamed,
  MEDIA_HISTORY_FIELDS,
  toolKey,
  type MediaHistoryCells,
  type MediaInputs,
  type ToolInputs,
} from '../../planning/media/media-inputs';
import type { Area, Content } from '../blueprint';
import type { SheetCells } from '../breakdown/sheet-cells';
import { TypedCells } from '../typed-cells';
import type { TypedFormula } from '../typed-formula';
import { FIRST_ROW } from './layout';
import { mediaColumns, mediaRows, type MediaRecord } from './media-layout';

/** What a person typed into `Media`; a formula counts by its value. */
export interface MediaRead {
  readonly inputs: MediaInputs;
  readonly formulas: readonly TypedFormula[];
}

/**
 * Reads the inputs of `Media` back: tools, budgets, curves and month factors, and the history as it stands.
 *
 * @param history the table of past spend and sales as it lies on the sheet, header first; null where there is none any more
 * @throws InputError `sheet-input-text` naming a cell of the plan with something else than a number, `input-negative` one below zero
 */
export function readMedia(sheet: SheetCells, history: Area | null, record: MediaRecord): MediaRead {
  const cells = new TypedCells(sheet);
  const amount = (row: number, column: number) => cells.amount(row, column, { least: 0 });
  const columns = mediaColumns(record.months.length);
  const byMonth = (row: number): Record<string, number> =>
    Object.fromEntries(
      record.months.flatMap((month, index) => {
        const value = amount(row, columns.budget + index);
        return value === null ? [] : [[isoMonth(month), value]];
      }),
    );
  const lines = Array.from({ length: record.toolLines }, (_, index): ToolInputs => {
    const row = FIRST_ROW + index;
    return {
      name: nameOf(cells.at(row, columns.tool)),
      fixed: cells.text(row, columns.fixed) !== '',
      most: amount(row, columns.most + 1),
      half: amount(row, columns.half + 1),
      budgets: byMonth(row),
    };
  });
  return {
    inputs: {
      tools: lines.filter((tool) => toolKey(tool.name) !== '' || !isOnlyNamed(tool)),
      factors: byMonth(mediaRows(record).line('typedFactor')),
      history: history ? readHistory(sheet, history, cells) : [],
    },
    formulas: cells.formulas,
  };
}

/** The lines with something typed, their columns found by their titles in any language. */
function readHistory(sheet: SheetCells, table: Area, cells: TypedCells): MediaHistoryCells[] {
  const header = sheet.values[table.row] ?? [];
  const columns = MEDIA_HISTORY_FIELDS.map((field) => {
    const titles = LOCALES.map((locale): Content => mediaSheetText(locale, `history.${field}`));
    return header.findIndex((title, column) => column >= table.column && column < table.column + table.columns && titles.includes(title));
  });
  return Array.from({ length: table.rows - 1 }, (_, index): MediaHistoryCells => {
    const [month, tool, spend, sales] = columns.map((column): Content => (column < 0 ? '' : cells.at(table.row + 1 + index, column)));
    return { month: month ?? '', tool: nameOf(tool ?? ''), spend: spend ?? '', sales: sales ?? '' };
  }).filter((line) => MEDIA_HISTORY_FIELDS.some((field) => line[field] !== ''));
}

/** A tool as a person wrote it, or the word of a standard one. */
function nameOf(content: Content): EventCell {
  const word = typeof content === 'string' ? toolWordOf(content) : null;
  return word === null ? (content ?? '') : { word };
}
