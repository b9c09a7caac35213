import { formula } from './univer-packages';
import { criteriaFunctions } from './criteria-functions';
import { roundLikeExcel, type RoundingMode } from './excel-rounding';
import { engineValue, ErrorValue, plainValue, type EngineValue, type PlainValue } from './engine-values';
import { tildeMatch } from './tilde-match';
import type { UniverContext } from './univer-context';

/** Functions the engine lacks or gets wrong, each put in place of its own. */
export function correctFunctions(context: UniverContext): void {
  const functions = context.injector.get(formula.IFunctionService);
  const match = functions.getExecutor('MATCH');
  functions.registerExecutors(
    elementwise('ROUND', 2, ([value, digits]) => rounded(value, digits, 'half-away')),
    elementwise('ROUNDUP', 2, ([value, digits]) => rounded(value, digits, 'up')),
    elementwise('ROUNDDOWN', 2, ([value, digits]) => rounded(value, digits, 'down')),
    // The engine rolls over at month ends: EDATE of 31 January by one month is 2 March there.
    elementwise('EDATE', 2, ([start, months]) => monthsLater(start, months)),
    // What the cell shows; the engine gives 0 for it.
    elementwise('HYPERLINK', 2, ([link, text]) => (text === undefined ? (link ?? null) : text), 1),
    anchorArray(),
    ...criteriaFunctions(),
    ...(match ? [tildeMatch(match)] : []),
  );
}

/** A function of scalars, applied to every cell when an argument is an array; a single row or column is repeated, as in Excel. */
function elementwise(name: string, count: number, calculate: (args: PlainValue[]) => PlainValue, least = count): formula.BaseFunction {
  class Elementwise extends formula.BaseFunction {
    override minParams = least;
    override maxParams = count;

    override calculate(...values: EngineValue[]): EngineValue {
      return engineValue(broadcast(values.map(plainValue), calculate));
    }
  }
  return new Elementwise(name);
}

function broadcast(args: (PlainValue | PlainValue[][])[], calculate: (args: PlainValue[]) => PlainValue): PlainValue | PlainValue[][] {
  const arrays = args.filter((arg): arg is PlainValue[][] => Array.isArray(arg));
  const one = (cells: PlainValue[]): PlainValue => cells.find((cell) => cell instanceof ErrorValue) ?? calculate(cells);
  if (arrays.length === 0) return one(args as PlainValue[]);
  const rows = Math.max(...arrays.map((array) => array.length));
  const columns = Math.max(...arrays.map((array) => array[0]?.length ?? 0));
  const cellAt = (arg: PlainValue | PlainValue[][], row: number, column: number): PlainValue => {
    if (!Array.isArray(arg)) return arg;
    const line = arg[arg.length === 1 ? 0 : row];
    return line?.[line.length === 1 ? 0 : column] ?? (line && (line.length === 1 || column < line.length) ? null : new ErrorValue('#N/A'));
  };
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (__, column) => one(args.map((arg) => cellAt(arg, row, column)))),
  );
}

/** A number as Excel reads an argument: blank is 0, TRUE is 1, text that is a number counts. */
function numberOf(value: PlainValue): number {
  if (value === null || value === '') return value === null ? 0 : NaN;
  return value instanceof ErrorValue ? NaN : Number(value);
}

function rounded(value: PlainValue | undefined, digits: PlainValue | undefined, mode: RoundingMode): PlainValue {
  const number = numberOf(value ?? null);
  const places = numberOf(digits ?? null);
  return Number.isNaN(number) || Number.isNaN(places) ? new ErrorValue('#VALUE!') : roundLikeExcel(number, places, mode);
}

const DAY = 86400000;
const EPOCH = Date.UTC(1899, 11, 30);

function monthsLater(start: PlainValue | undefined, months: PlainValue | undefined): PlainValue {
  const serial = Math.floor(numberOf(start ?? null));
  const count = Math.trunc(numberOf(months ?? null));
  if (Number.isNaN(serial) || Number.isNaN(count)) return new ErrorValue('#VALUE!');
  if (serial < 0) return new ErrorValue('#NUM!');
  const date = new Date(EPOCH + serial * DAY);
  const lastDay = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + count + 1, 0)).getUTCDate();
  const moved = Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + count, Math.min(date.getUTCDate(), lastDay));
  const result = (moved - EPOCH) / DAY;
  return result < 0 ? new ErrorValue('#NUM!') : result;
}

interface SpillLookup {
  [unit: string]: { [sheet: string]: { [row: number]: { [column: number]: formula.IArrayFormulaRangeType } } } | undefined;
}

interface ReferenceLike {
  getRangePosition(): { startRow: number; startColumn: number };
  getUnitId(): string;
  getSheetId(): string;
  getRuntimeArrayFormulaRange(): SpillLookup;
  getArrayFormulaRange(): SpillLookup;
}

/** `ANCHORARRAY(A1)`, which is how `A1#` is stored: the range the formula in A1 spills over, `#REF!` where it does not spill. */
function anchorArray(): formula.BaseFunction {
  class AnchorArray extends formula.BaseFunction {
    override minParams = 1;
    override maxParams = 1;
    override needsReferenceObject = true;

    override calculate(value: EngineValue): EngineValue {
      const reference = value as unknown as formula.BaseReferenceObject;
      if (!reference.isReferenceObject()) return engineValue(new ErrorValue('#VALUE!'));
      const place = reference as unknown as ReferenceLike;
      const { startRow, startColumn } = place.getRangePosition();
      const find = (ranges: SpillLookup | undefined) => ranges?.[place.getUnitId()]?.[place.getSheetId()]?.[startRow]?.[startColumn];
      const spill = find(place.getRuntimeArrayFormulaRange()) ?? find(place.getArrayFormulaRange());
      if (!spill) return engineValue(new ErrorValue('#REF!'));
      return this.createReferenceObject(reference, { ...spill } as never) as unknown as EngineValue;
    }
  }
  return new AnchorArray('ANCHORARRAY');
}
