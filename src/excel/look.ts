import { range as addressOf } from '../sheets/address';
import type { Area, SheetBlueprint } from '../sheets/blueprint';
import { change, type Change } from './change';
import { applyLook, lookBytes } from './format-changes';
import { fingerprint, type SheetRecord } from './plan-store';
import { rectangles } from './rectangles';
import { applyConditionalFormats, applyValidations, clearConditionalFormats, clearValidations } from './sheet-features';

/** What a rebuild remembers of a sheet (see SheetRecord). */
export function recordOf(blueprint: SheetBlueprint): SheetRecord {
  const { numberFormats, styles, validations, conditionalFormats, rowGroups } = blueprint;
  const { cells = [] } = blueprint.contents[0] ?? {};
  return {
    area: { row: 0, column: 0, rows: cells.length, columns: cells[0]?.length ?? 0 },
    owned: rectangles(cells.length, cells[0]?.length ?? 0, (row, column) => (cells[row]?.[column] ?? null) !== null),
    look: fingerprint(JSON.stringify({ numberFormats, styles, validations, conditionalFormats, rowGroups })),
    validations,
    conditionalFormats,
    rowGroups,
  };
}

/** Formats of an area as they stand, to be put back exactly. */
export interface CapturedLook {
  readonly area: Area;
  readonly properties: OfficeExtension.ClientResult<Excel.CellProperties[][]>;
  readonly numberFormats: Excel.Range;
}

/** Queues the reading of every cell's format. */
export function captureLook(context: Excel.RequestContext, sheet: string, area: Area): CapturedLook {
  const range = context.workbook.worksheets.getItem(sheet).getRange(addressOf(area));
  return {
    area,
    properties: range.getCellProperties({
      format: {
        fill: { color: true },
        font: { bold: true, italic: true, color: true, name: true, size: true, underline: true, strikethrough: true },
        borders: { color: true, style: true, weight: true },
        horizontalAlignment: true,
        verticalAlignment: true,
        indentLevel: true,
        wrapText: true,
      },
    }),
    numberFormats: range.load('numberFormat'),
  };
}

/** Gives a sheet that stands already a new look (other rows, other decimals, another language), column widths left as people set them. */
export function relookChanges(sheetName: string, blueprint: SheetBlueprint, before: SheetRecord, captured: CapturedLook): Change[] {
  const sheetOf = (context: Excel.RequestContext) => context.workbook.worksheets.getItem(sheetName);
  const clear = (sheet: Excel.Worksheet, rules: Pick<SheetRecord, 'validations' | 'conditionalFormats'>) => {
    sheet.getRange(addressOf(captured.area)).clear('Formats');
    clearValidations(sheet, rules.validations);
    clearConditionalFormats(sheet, rules.conditionalFormats);
  };
  const look = change({
    bytes: lookBytes(blueprint) + 20_000,
    apply: (context) => {
      const sheet = sheetOf(context);
      clear(sheet, before);
      applyLook(sheet, { ...blueprint, columnWidths: [], rowGroups: [] });
      applyValidations(sheet, blueprint.validations);
      applyConditionalFormats(sheet, blueprint.conditionalFormats);
    },
    revert: (context) => {
      const sheet = sheetOf(context);
      clear(sheet, blueprint);
      const target = sheet.getRange(addressOf(captured.area));
      target.setCellProperties(captured.properties.value.map((line) => line.map(settable)));
      target.numberFormat = captured.numberFormats.numberFormat;
      applyValidations(sheet, before.validations);
      applyConditionalFormats(sheet, before.conditionalFormats);
    },
  });
  return [look, ...groupChanges(sheetName, before.rowGroups, blueprint.rowGroups)];
}

/** Outline groups taken away and made anew, one request each: Excel only knows "one level more" and "one level less". */
function groupChanges(sheetName: string, before: SheetRecord['rowGroups'], after: SheetRecord['rowGroups']): Change[] {
  if (JSON.stringify(before) === JSON.stringify(after)) return [];
  const rows = (context: Excel.RequestContext, { row, count }: SheetRecord['rowGroups'][number]) =>
    context.workbook.worksheets.getItem(sheetName).getRange(`${row + 1}:${row + count}`);
  const group = (block: SheetRecord['rowGroups'][number], on: boolean) => (context: Excel.RequestContext) => {
    if (on) rows(context, block).group('ByRows');
    else rows(context, block).ungroup('ByRows');
  };
  const step = (block: SheetRecord['rowGroups'][number], on: boolean) =>
    change({ alone: true, apply: group(block, on), revert: group(block, !on) });
  return [...[...before].reverse().map((block) => step(block, false)), ...after.map((block) => step(block, true))];
}

/** What was read, less what reads as a value but means "none". */
function settable(cell: Excel.CellProperties): Excel.SettableCellProperties {
  const { format } = cell;
  if (!format) return {};
  const { fill, borders, ...rest } = format;
  const kept: Excel.CellPropertiesFormat = { ...rest };
  if (fill?.color && fill.color.toUpperCase() !== '#FFFFFF') kept.fill = { color: fill.color };
  const drawn = Object.entries(borders ?? {}).filter(
    ([, border]) => (border as Excel.CellBorder | undefined)?.style && (border as Excel.CellBorder).style !== 'None',
  );
  if (drawn.length > 0) kept.borders = Object.fromEntries(drawn);
  return { format: kept };
}
