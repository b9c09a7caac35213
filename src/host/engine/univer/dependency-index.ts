import { formula, RBush, type IUnitRange } from './univer-packages';
import type { UniverContext } from './univer-context';

interface DependencyManager {
  addDependencyRTreeCache(tree: { treeId: number; rangeList: readonly IUnitRange[] }): void;
  searchDependency(search: readonly IUnitRange[], except?: ReadonlySet<number>): Set<number>;
  _removeDependencyRTreeCache(id: number | null | undefined): void;
  _removeDependencyRTreeCacheById(unit: string, sheet: string): void;
  reset(): void;
}

/** A range with the formulas that refer to it. */
interface Place {
  readonly sheet: SheetPlaces;
  readonly minX: number;
  readonly minY: number;
  readonly maxX: number;
  readonly maxY: number;
  readonly readers: Set<number>;
}

/** Ranges nothing refers to any longer are kept until they are this many, and most of all. */
const FEWEST_ABANDONED = 1000;

/** The ranges on one sheet that formulas refer to. */
class SheetPlaces {
  /** Single cells by row and column. */
  private readonly cells = new Map<number, Map<number, Place>>();
  private areas = new Map<string, Place>();
  private tree = new RBush<Place>();
  private fresh: Place[] = [];
  private abandoned = 0;

  constructor(
    readonly unitId: string,
    readonly sheetId: string,
  ) {}

  /** The place of a range, made where there is none. */
  place(minX: number, minY: number, maxX: number, maxY: number): Place {
    if (minX === maxX && minY === maxY) {
      let row = this.cells.get(minY);
      if (!row) this.cells.set(minY, (row = new Map()));
      let cell = row.get(minX);
      if (!cell) row.set(minX, (cell = { sheet: this, minX, minY, maxX, maxY, readers: new Set() }));
      return cell;
    }
    const key = `${minX},${minY},${maxX},${maxY}`;
    let area = this.areas.get(key);
    if (!area) {
      area = { sheet: this, minX, minY, maxX, maxY, readers: new Set() };
      this.areas.set(key, area);
      this.fresh.push(area);
    } else if (area.readers.size === 0) this.abandoned -= 1;
    return area;
  }

  release(place: Place, reader: number): void {
    if (!place.readers.delete(reader) || place.readers.size > 0) return;
    if (place.minX === place.maxX && place.minY === place.maxY) this.cells.get(place.minY)?.delete(place.minX);
    else this.abandoned += 1;
  }

  get size(): number {
    return this.areas.size + [...this.cells.values()].reduce((sum, row) => sum + row.size, 0);
  }

  collect({ startRow, endRow, startColumn, endColumn }: IUnitRange['range'], found: Set<number>, except?: ReadonlySet<number>): void {
    const add = ({ readers }: Place) => {
      for (const id of readers) if (!except?.has(id)) found.add(id);
    };
    if (startRow === endRow && startColumn === endColumn) {
      const cell = this.cells.get(startRow)?.get(startColumn);
      if (cell) add(cell);
    } else
      each(this.cells, startRow, endRow, (row) => {
        each(row, startColumn, endColumn, add);
      });
    this.load();
    for (const area of this.tree.search({ minX: startColumn, minY: startRow, maxX: endColumn, maxY: endRow })) add(area);
  }

  /** A tree made of many ranges at once is made faster than by putting in one after another, and searched faster. */
  private load(): void {
    if (this.abandoned > FEWEST_ABANDONED && this.abandoned > this.areas.size / 2) {
      this.areas = new Map([...this.areas].filter(([, { readers }]) => readers.size > 0));
      this.abandoned = 0;
    } else if (this.fresh.length === 0) return;
    else if (this.fresh.length < this.areas.size / 4) {
      this.tree.load(this.fresh);
      this.fresh = [];
      return;
    }
    this.tree = new RBush<Place>().load([...this.areas.values()]);
    this.fresh = [];
  }
}

/** Goes through the entries of a map whose keys lie between two numbers, by whichever of both is fewer. */
function each<T>(map: ReadonlyMap<number, T>, first: number, last: number, visit: (value: T) => void): void {
  if (last - first < map.size) {
    for (let key = first; key <= last; key++) {
      const value = map.get(key);
      if (value !== undefined) visit(value);
    }
  } else for (const [key, value] of map) if (key >= first && key <= last) visit(value);
}

/**
 * Which formulas refer to the cells of a range. Thousands of formulas refer to the same table columns and header rows; each such range is
 * kept once, beside the formulas that refer to it.
 */
export class DependencyIndex {
  private readonly sheets = new Map<string, SheetPlaces>();
  private readonly placesOf = new Map<number, { ranges: readonly IUnitRange[]; places: readonly Place[] }>();

  /** Sets the ranges a formula refers to, in place of those it referred to before. The same list means the same ranges as before. */
  put(reader: number, ranges: readonly IUnitRange[]): void {
    const present = this.placesOf.get(reader);
    if (present && (present.ranges === ranges || areAt(present.places, ranges))) return;
    if (present) this.remove(reader);
    const places: Place[] = [];
    for (const range of ranges) {
      if (isError(range)) continue;
      const { startColumn, startRow, endColumn, endRow } = range.range;
      const place = this.sheet(range).place(first(startColumn), first(startRow), last(endColumn), last(endRow));
      place.readers.add(reader);
      places.push(place);
    }
    this.placesOf.set(reader, { ranges, places });
  }

  remove(reader: number): void {
    for (const place of this.placesOf.get(reader)?.places ?? []) place.sheet.release(place, reader);
    this.placesOf.delete(reader);
  }

  /** The formulas that refer to a cell of one of the ranges. */
  search(ranges: readonly IUnitRange[], except?: ReadonlySet<number>): Set<number> {
    const found = new Set<number>();
    for (const { unitId, sheetId, range } of ranges) this.sheets.get(`${unitId}\0${sheetId}`)?.collect(range, found, except);
    return found;
  }

  /** How many ranges are kept, some of those that nothing refers to any longer among them. */
  get size(): number {
    return [...this.sheets.values()].reduce((sum, sheet) => sum + sheet.size, 0);
  }

  clear(): void {
    this.sheets.clear();
    this.placesOf.clear();
  }

  private sheet({ unitId, sheetId }: IUnitRange): SheetPlaces {
    const key = `${unitId}\0${sheetId}`;
    let sheet = this.sheets.get(key);
    if (!sheet) this.sheets.set(key, (sheet = new SheetPlaces(unitId, sheetId)));
    return sheet;
  }
}

/** References in error give a range of no workbook. */
const isError = ({ unitId }: IUnitRange) => unitId === '';

/** Entire rows and columns have no beginning or no end, which the engine writes as NaN. */
const first = (index: number) => index || 0;
const last = (index: number) => (Number.isNaN(index) ? Number.POSITIVE_INFINITY : index);

function areAt(places: readonly Place[], ranges: readonly IUnitRange[]): boolean {
  let next = 0;
  for (const range of ranges) {
    if (isError(range)) continue;
    const place = places[next++];
    const { startColumn, startRow, endColumn, endRow } = range.range;
    if (
      place?.minX !== first(startColumn) ||
      place.minY !== first(startRow) ||
      place.maxX !== last(endColumn) ||
      place.maxY !== last(endRow) ||
      place.sheet.sheetId !== range.sheetId ||
      place.sheet.unitId !== range.unitId
    )
      return false;
  }
  return next === places.length;
}

/**
 * Has the engine use this index. In its own every calculation inserts every reference to several cells once more, so that each edit is
 * slower than the one before, and replaced formulas stay in it.
 */
export function indexDependencies(context: UniverContext): void {
  const manager = context.injector.get(formula.IDependencyManagerService) as unknown as DependencyManager;
  const index = new DependencyIndex();
  manager.addDependencyRTreeCache = ({ treeId, rangeList }) => index.put(treeId, rangeList);
  manager.searchDependency = (search, except) => index.search(search, except);
  manager._removeDependencyRTreeCache = (id) => {
    if (id !== null && id !== undefined) index.remove(id);
  };
  // The engine removes by the sheet that was changed, although the ranges it inserted lie on other sheets. Everything is inserted
  // again by the next calculation.
  manager._removeDependencyRTreeCacheById = () => index.clear();
  const reset = manager.reset.bind(manager);
  manager.reset = () => {
    index.clear();
    reset();
  };
}
