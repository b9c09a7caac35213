import { range as addressOf } from '../sheets/address';
import type { SheetBlueprint } from '../sheets/blueprint';
import { change, type Change } from './change';
import type { CapturedLook } from './captured-look';
import { applyLook, lookBytes } from './format-changes';
import { columnLooks } from './column-looks';
import { fingerprint } from './fingerprint';
import type { SheetRecord } from './plan-store';
import { rectangles } from './rectangles';
import { applyConditionalFormats, applyValidations, clearConditionalFormats, clearValidations } from './sheet-features';

/** What a rebuild remembers of a sheet (see SheetRecord). */
export function recordOf(blueprint: SheetBlueprint): SheetRecord {
  const { numberFormats, styles, validations, conditionalFormats, rowGroups, charts } = blueprint;
  const { cells = [] } = blueprint.contents[0] ?? {};
  return {
    area: { row: 0, column: 0, rows: cells.length, columns: cells[0]?.length ?? 0 },
    owned: rectangles(cells.length, cells[0]?.length ?? 0, (row, column) => (cells[row]?.[column] ?? null) !== null),
    columns: columnLooks({ styles, numberFormats }, cells[0]?.length ?? 0),
    look: fingerprint(JSON.stringify({ numberFormats, styles, validations, conditionalFormats, rowGroups })),
    validations,
    conditionalFormats,
    rowGroups,
    charts,
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
  const rows = blueprint.contents[0]?.cells.length ?? 0;
  /** What is printed of a sheet that grows or shrinks ends where the sheet does. */
  const printTo = (sheet: Excel.Worksheet, end: number) => {
    const { printArea } = blueprint.page;
    if (printArea && rows !== before.area.rows) sheet.pageLayout.setPrintArea(sheet.getRange(addressOf({ ...printArea, rows: end })));
  };
  const look = change({
    bytes: Math.max(lookBytes(blueprint) + 20_000, captured.bytes),
    apply: (context) => {
      const sheet = sheetOf(context);
      clear(sheet, before);
      applyLook(sheet, { ...blueprint, columnWidths: [], rowGroups: [] });
      applyValidations(sheet, blueprint.validations);
      applyConditionalFormats(sheet, blueprint.conditionalFormats);
      printTo(sheet, rows);
    },
    revert: (context) => {
      const sheet = sheetOf(context);
      clear(sheet, blueprint);
      captured.restore(sheet);
      applyValidations(sheet, before.validations);
      applyConditionalFormats(sheet, before.conditionalFormats);
      printTo(sheet, before.area.rows);
    },
  });
  return [look, ...groupChanges(sheetName, before.rowGroups, blueprint.rowGroups)];
}

/**
 * Outline groups taken away, and then made anew, each in a request of its own: Excel only knows "one level more" and "one level less", so that nobody could tell how
 * far a request of other things had come.
 */
function groupChanges(sheetName: string, before: SheetRecord['rowGroups'], after: SheetRecord['rowGroups']): Change[] {
  if (JSON.stringify(before) === JSON.stringify(after)) return [];
  const group = (blocks: SheetRecord['rowGroups'], on: boolean) => (context: Excel.RequestContext) => {
    const sheet = context.workbook.worksheets.getItem(sheetName);
    for (const { row, count } of blocks) {
      const rows = sheet.getRange(`${row + 1}:${row + count}`);
      if (on) rows.group('ByRows');
      else rows.ungroup('ByRows');
    }
  };
  const step = (blocks: SheetRecord['rowGroups'], on: boolean) =>
    blocks.length === 0 ? [] : [change({ alone: true, apply: group(blocks, on), revert: group([...blocks].reverse(), !on) })];
  return [...step([...before].reverse(), false), ...step(after, true)];
}
