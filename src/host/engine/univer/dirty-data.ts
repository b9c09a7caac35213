import type { formula, IRange } from './univer-packages';

/** What has to be calculated again. */
export type DirtyData = Required<Omit<formula.IFormulaDirtyData, 'maxIteration' | 'isCalculateTreeModel' | 'rowData'>>;

export function noDirtyData(): DirtyData {
  return {
    forceCalculation: false,
    dirtyRanges: [],
    dirtyNameMap: {},
    dirtyDefinedNameMap: {},
    dirtySuperTableMap: {},
    dirtyUnitFeatureMap: {},
    dirtyUnitOtherFormulaMap: {},
    clearDependencyTreeCache: {},
  };
}

type Nested = { [key: string]: unknown };

function mergeNested(into: Nested, from: Nested | undefined): void {
  for (const [key, value] of Object.entries(from ?? {})) {
    const present = into[key];
    if (isNested(present) && isNested(value)) mergeNested(present, value);
    else if (value !== undefined && value !== null) into[key] = isNested(value) ? structuredClone(value) : value;
  }
}

function isNested(value: unknown): value is Nested {
  return typeof value === 'object' && value !== null;
}

function covers(outer: IRange, inner: IRange): boolean {
  return (
    outer.startRow <= inner.startRow &&
    outer.endRow >= inner.endRow &&
    outer.startColumn <= inner.startColumn &&
    outer.endColumn >= inner.endColumn
  );
}

/** Adds what one change made dirty to what is waiting already. */
export function addDirtyData(waiting: DirtyData, more: Partial<DirtyData>): void {
  waiting.forceCalculation ||= more.forceCalculation ?? false;
  const last = waiting.dirtyRanges[waiting.dirtyRanges.length - 1];
  for (const item of more.dirtyRanges ?? []) {
    // Typing into the same cell again and again is the common case; a search through all ranges would cost more than it saves.
    if (last && last.sheetId === item.sheetId && covers(last.range, item.range)) continue;
    waiting.dirtyRanges.push(item);
  }
  for (const key of [
    'dirtyNameMap',
    'dirtyDefinedNameMap',
    'dirtySuperTableMap',
    'dirtyUnitFeatureMap',
    'dirtyUnitOtherFormulaMap',
    'clearDependencyTreeCache',
  ] as const) {
    mergeNested(waiting[key] as Nested, more[key] as Nested | undefined);
  }
}

export function isDirty(data: DirtyData): boolean {
  return (
    data.forceCalculation ||
    data.dirtyRanges.length > 0 ||
    [
      data.dirtyNameMap,
      data.dirtyDefinedNameMap,
      data.dirtySuperTableMap,
      data.dirtyUnitFeatureMap,
      data.dirtyUnitOtherFormulaMap,
      data.clearDependencyTreeCache,
    ].some((map) => Object.keys(map).length > 0)
  );
}
