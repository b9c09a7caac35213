import { formula } from './univer-packages';

/** A reference of the engine; one within a table keeps the sheet it is given. */
interface Reference {
  readonly _tableData?: object;
  setForcedSheetId(names: object): void;
}

interface ReferringFunction {
  _setReferenceDefault(from: Reference, to: Reference): Reference;
}

let mended = false;
const keepsSheet = (): void => undefined;

/**
 * A cell that a function such as INDEX finds within a table's column lies on the table's sheet. The engine knows that sheet by its id alone, looks it up once more by
 * the name that such a reference does not have, and reads the sheet of the formula instead.
 */
export function mendCellsOfTables(): void {
  if (mended) return;
  mended = true;
  const prototype = formula.BaseFunction.prototype as unknown as ReferringFunction;
  const original = prototype._setReferenceDefault;
  prototype._setReferenceDefault = function (this: ReferringFunction, from, to) {
    const found = original.call(this, from, to);
    if (from._tableData !== undefined || from.setForcedSheetId === keepsSheet) found.setForcedSheetId = keepsSheet;
    return found;
  };
}
