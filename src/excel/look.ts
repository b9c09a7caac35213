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
export function relookChange(sheetName: string, blueprint: SheetBlueprint, before: SheetRecord, captured: CapturedLook): Change {
  const sheetOf = (context: Excel.RequestContext) => context.workbook.worksheets.getItem(sheetName);
  const setGroups = (sheet: Excel.Worksheet, old: SheetRecord['rowGroups'], next: SheetRecord['rowGroups']) => {
    for (const { row, count } of [...old].reverse()) sheet.getRange(`${row + 1}:${row + count}`).ungroup('ByRows');
    for (const { row, count } of next) sheet.getRange(`${row + 1}:${row + count}`).group('ByRows');
  };
  const clear = (sheet: Excel.Worksheet, rules: Pick<SheetRecord, 'validations' | 'conditionalFormats'>) => {
    sheet.getRange(addressOf(captured.area)).clear('Formats');
    clearValidations(sheet, rules.validations);
    clearConditionalFormats(sheet, rules.conditionalFormats);
  };
  return change({
    bytes: lookBytes(blueprint) + 20_000,
    apply: (context) => {
      const sheet = sheetOf(context);
      clear(sheet, before);
      setGroups(sheet, before.rowGroups, []);
      applyLook(sheet, { ...blueprint, columnWidths: [] });
      applyValidations(sheet, blueprint.validations);
      applyConditionalFormats(sheet, blueprint.conditionalFormats);
    },
    revert: (context) => {
      const sheet = sheetOf(context);
      clear(sheet, blueprint);
      setGroups(sheet, blueprint.rowGroups, before.rowGroups);
      const target = sheet.getRange(addressOf(captured.area));
      target.setCellProperties(captured.properties.value.map((line) => line.map(settable)));
      target.numberFormat = captured.numberFormats.numberFormat;
      applyValidations(sheet, before.validations);
      applyConditionalFormats(sheet, before.conditionalFormats);
    },
  });
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
