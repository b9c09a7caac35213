import { CellValueType, formula, isTextFormat, type ICellData } from './univer-packages';
import { ERROR_VALUES } from '../../../planning/error-text';
import { errorValue } from './engine-values';

/*
 * Faults of the engine (0.25.1) that a test of ours shows, mended through its private members. Each says why it is needed.
 */

interface IndexCache {
  _cache: Map<string, Map<string, Map<number, Map<unknown, Set<number>>>>>;
  set(unit: string, sheet: string, column: number, value: unknown, row: number, force?: boolean): void;
  clear(): void;
  getCellPositions(
    unit: string,
    sheet: string,
    column: number,
    value: unknown,
    rowsInCache: [number, number][],
  ): { errorType: string | null; matchingRows: number[] } | undefined;
  canUseCache(
    unit: string,
    sheet: string,
    column: number,
    first: number,
    last: number,
  ): { rowsInCache: [number, number][]; rowsNotInCache: [number, number][] };
  shouldContinueBuildingCache(unit: string, sheet: string, column: number, row: number): boolean;
}

let indexCacheMended = false;
let textsMended = false;
let emptyTextsMended = false;
let exponentsMended = false;
let logicalsMended = false;
let textFormatsMended = false;

/**
 * Each write to the engine's index of column values scans every distinct value of that column, so a column of n results costs n²
 * (30,000 formulas: 10 s). With the bucket of each row remembered, a write costs the same however long the column is.
 */
export function mendIndexCache(): void {
  if (indexCacheMended) return;
  indexCacheMended = true;
  const shared = formula.CELL_INVERTED_INDEX_CACHE as unknown as IndexCache;
  const prototype = Object.getPrototypeOf(shared) as IndexCache;
  const originalClear = prototype.clear;
  const emptyKey = keyOfEmpty(shared, prototype);
  let bucketOfRow = new Map<string, Map<number, Set<number>>>();
  prototype.clear = function (this: IndexCache) {
    bucketOfRow = new Map();
    originalClear.call(this);
  };
  prototype.set = function (this: IndexCache, unit, sheet, column, value, row, force = false) {
    if (!force && !this.shouldContinueBuildingCache(unit, sheet, column, row)) return;
    const place = `${unit}\0${sheet}\0${column}`;
    const rows = getOrAdd(bucketOfRow, place, () => new Map<number, Set<number>>());
    if (force) rows.get(row)?.delete(row);
    const inSheet = getOrAdd(
      getOrAdd(this._cache, unit, () => new Map()),
      sheet,
      () => new Map<number, Map<unknown, Set<number>>>(),
    );
    const inColumn = getOrAdd(inSheet, column, () => new Map<unknown, Set<number>>());
    const bucket = getOrAdd(inColumn, indexKey(value, emptyKey), () => new Set<number>());
    bucket.add(row);
    rows.set(row, bucket);
  };
  // The engine looks up zeros and empty cells together, so that IF(A1="",...) takes a 0 in A1 for nothing.
  const originalPositions = prototype.getCellPositions;
  prototype.getCellPositions = function (this: IndexCache, unit, sheet, column, value, rowsInCache) {
    const buckets = this._cache.get(unit)?.get(sheet)?.get(column);
    const keys = value === '' ? [emptyKey, ''] : value === 0 ? [emptyKey, 0] : null;
    if (!buckets || !keys) return originalPositions.call(this, unit, sheet, column, value, rowsInCache);
    const matchingRows = keys
      .flatMap((key) => [...(buckets.get(key) ?? [])])
      .filter((row) => rowsInCache.some(([start, end]) => row >= start && row <= end));
    return { errorType: null, matchingRows };
  };
  // A comparison with a column that holds error values gives those errors; the index takes them for text.
  const originalUse = prototype.canUseCache;
  prototype.canUseCache = function (this: IndexCache, unit, sheet, column, first, last) {
    const buckets = this._cache.get(unit)?.get(sheet)?.get(column);
    if (buckets && ERROR_KEYS.some((key) => buckets.get(key)?.size)) return { rowsInCache: [], rowsNotInCache: [] };
    return originalUse.call(this, unit, sheet, column, first, last);
  };
}

/** Error values as the index keeps texts. */
const ERROR_KEYS = ERROR_VALUES.map((text) => text.toLowerCase());

/**
 * The engine tries to read every text that is calculated with as a date, a time and a number, and takes Infinity for one. A text without
 * a digit is none of them; it is #VALUE!, as in Excel.
 */
export function mendTextsAsNumbers(): void {
  if (textsMended) return;
  textsMended = true;
  const { prototype } = formula.StringValueObject;
  const original = prototype.convertToNumberObjectValue;
  prototype.convertToNumberObjectValue = function (this: formula.StringValueObject) {
    return /[0-9]/.test(this.getValue()) ? original.call(this) : errorValue('#VALUE!');
  };
}

/** The engine takes a number such as 1E-30 in a formula for text, which it reads as a number at each use; =1E-30 is text in a cell. */
export function mendExponents(): void {
  if (exponentsMended) return;
  exponentsMended = true;
  const factory = formula.ValueObjectFactory;
  const original = factory.create.bind(factory);
  factory.create = (value, ...rest) => {
    const isNumber = typeof value === 'string' && /^[-+]?[0-9.]+e[-+]?[0-9]+$/i.test(value) && Number.isFinite(Number(value));
    return isNumber ? formula.NumberValueObject.create(Number(value)) : original(value, ...rest);
  };
}

/** To the engine, a logical value on the left does not differ (<>) from a text or a number, although it is not equal to one either. */
export function mendComparedLogicals(): void {
  if (logicalsMended) return;
  logicalsMended = true;
  const { prototype } = formula.BooleanValueObject;
  const original = prototype.compareBy;
  prototype.compareBy = function (this: formula.BooleanValueObject, value, operator) {
    const isOther = typeof value === 'string' || typeof value === 'number';
    return isOther && operator === formula.compareToken.NOT_EQUAL
      ? formula.BooleanValueObject.create(true)
      : original.call(this, value, operator);
  };
}

/** To formulas of the engine a number is text where its cell has the text format; formats change no values. */
export function mendNumbersFormattedAsText(): void {
  if (textFormatsMended) return;
  textFormatsMended = true;
  const prototype = formula.BaseReferenceObject.prototype as unknown as { _getPatternByCell(cell: ICellData): string };
  const original = prototype._getPatternByCell;
  prototype._getPatternByCell = function (this: object, cell) {
    const pattern = original.call(this as typeof prototype, cell);
    return isTextFormat(pattern) ? '' : pattern;
  };
}

/** A formula's empty text as the engine recognizes it: it takes a cell for empty that has no text and no formula. */
const EMPTY_TEXT: ICellData = { v: '', t: CellValueType.STRING, f: '=""' };

/**
 * A cell in which a formula has just put empty text is empty to the formulas that are calculated after it, though not in the calculations
 * to come: ISBLANK, COUNTA and COUNTIF gave other results when a workbook was opened than after the next edit.
 */
export function mendEmptyTexts(): void {
  if (emptyTextsMended) return;
  emptyTextsMended = true;
  const { prototype } = formula.BaseReferenceObject;
  const original = prototype.getCellData;
  prototype.getCellData = function (this: formula.BaseReferenceObject, row, column) {
    const cell = original.call(this, row, column);
    return cell && cell.v === '' && cell.t === CellValueType.STRING && !cell.f && !cell.si ? EMPTY_TEXT : cell;
  };
}

/** The key the engine uses for empty cells: a symbol of its own, seen by writing one. */
function keyOfEmpty(shared: IndexCache, prototype: IndexCache): unknown {
  const probe = new (shared.constructor as new () => IndexCache)();
  prototype.set.call(probe, 'unit', 'sheet', 0, null, 0);
  return [...(probe._cache.get('unit')?.get('sheet')?.get(0)?.keys() ?? [])][0];
}

function indexKey(value: unknown, emptyKey: unknown): unknown {
  if (value === null || value === undefined) return emptyKey;
  if (typeof value === 'string') {
    const numeric = value.trim() !== '' && String(Number(value)) === value && !Number.isNaN(Number(value));
    return numeric ? Number(value) + 0 : value.toLowerCase();
  }
  // Adding 0 makes -0 the same key as 0.
  return typeof value === 'number' ? value + 0 : value;
}

function getOrAdd<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  let value = map.get(key);
  if (value === undefined) map.set(key, (value = make()));
  return value;
}
