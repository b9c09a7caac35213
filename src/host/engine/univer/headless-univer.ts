import { formula, LocaleType, LogLevel, sheets, sheetsFormula, Univer, UniverInstanceType } from './univer-packages';

let lastNumber = 0;

/** A Univer instance without a grid, holding an empty workbook: runs in Node, in a worker or in a page. */
export function createHeadlessUniver(): { univer: Univer; unitId: string } {
  // Some caches of the engine are shared by all instances of a process and keyed by this id.
  const unitId = `book-${++lastNumber}`;
  const univer = new Univer({ locale: LocaleType.EN_US, locales: { [LocaleType.EN_US]: {} }, logLevel: LogLevel.ERROR });
  univer.registerPlugin(formula.UniverFormulaEnginePlugin);
  univer.registerPlugin(sheets.UniverSheetsPlugin);
  univer.registerPlugin(sheetsFormula.UniverSheetsFormulaPlugin);
  univer.createUnit(UniverInstanceType.UNIVER_SHEET, {
    id: unitId,
    name: 'Book1',
    sheetOrder: ['sheet-1'],
    sheets: { 'sheet-1': { id: 'sheet-1', name: 'Sheet1', rowCount: 1000, columnCount: 26 } },
  });
  return { univer, unitId };
}
