import type { RakeTask } from './rake-margins';

/** A fitted cell this near to a whole number, in units and as a share of its size, is whole: what is missing are rounding errors. */
const WHOLE = 1e-7;
const WHOLE_SHARE = 1e-12;

/** Steps that the costs of rounding are counted in, so that equal costs are equal in spite of rounding errors. */
const COST_STEPS = 1e9;

/**
 * Controlled rounding: whole numbers whose rows and columns sum to the totals, each cell the floor or the ceiling of the fitted one (a whole
 * cell stays), and of all such the one with the least sum of squared differences; of equals, one that is the same every time.
 * There always is one (the fitted matrix is a fractional solution of a transportation problem with whole limits).
 *
 * First every row is rounded to its total by itself, the cheapest cells up. Then units move from columns with too many to columns
 * with too few, each on the cheapest path of cells that go down and up again, which keeps the sum of squares the
 * least for the column sums reached (successive shortest paths).
 *
 * Where totals have so many digits that nothing is left of a double's precision for the fraction, cells may move by more
 * than one unit rather than a margin be missed. Null where even so the cells above zero cannot meet the totals.
 *
 * Sources of the method: Cox (1987), A constructive procedure for unbiased controlled rounding, Journal of the American Statistical
 * Association 82; least squares by transportation: Causey, Cox & Ernst (1985), the same journal 80.
 */
export function controlledRounding(fitted: Float64Array, task: RakeTask): Float64Array | null {
  const floors = fitted.map((value) => (isWhole(value) ? Math.round(value) : Math.floor(value)));
  const ceilings = fitted.map((value, cell) => (isWhole(value) ? floors[cell]! : floors[cell]! + 1));
  const within = moveUnits(fitted, floors, floors, ceilings, task);
  if (within !== null) return within;
  const zeros = fitted.map(() => 0);
  const anything = fitted.map((value) => (value > 0 ? Infinity : 0));
  return moveUnits(fitted, floors, zeros, anything, task);
}

function isWhole(value: number): boolean {
  return Math.abs(value - Math.round(value)) <= Math.max(WHOLE, WHOLE_SHARE * value);
}

/** Moves units, from `start`, between `lowest` and `highest` until all margins hold; null where that cannot be. */
function moveUnits(
  fitted: Float64Array,
  start: Float64Array,
  lowest: Float64Array,
  highest: Float64Array,
  { rows, columns, rowTotals, columnTotals }: RakeTask,
): Float64Array | null {
  const cells = start.slice();
  /** What one unit more adds to the sum of squares; Infinity where the cell may not rise. */
  const costUp = (cell: number): number =>
    cells[cell]! < highest[cell]! ? Math.round((2 * (cells[cell]! - fitted[cell]!) + 1) * COST_STEPS) : Infinity;
  const costDown = (cell: number): number =>
    cells[cell]! > lowest[cell]! ? Math.round((2 * (fitted[cell]! - cells[cell]!) + 1) * COST_STEPS) : Infinity;

  for (let row = 0; row < rows; row++) {
    let missing = rowTotals[row]!;
    for (let column = 0; column < columns; column++) missing -= cells[row * columns + column]!;
    const sign = Math.sign(missing);
    for (; missing !== 0; missing -= sign) {
      const cell = cheapest(columns, (column) => (sign > 0 ? costUp : costDown)(row * columns + column));
      if (cell === null) return null;
      cells[row * columns + cell]! += sign;
    }
  }

  const surplus = Float64Array.from(columnTotals, (total, column) => {
    let sum = -total;
    for (let row = 0; row < rows; row++) sum += cells[row * columns + column]!;
    return sum;
  });
  const toColumn = new Float64Array(columns);
  const fromColumn = new Int32Array(columns);
  const throughRow = new Int32Array(columns);
  while (surplus.some((units) => units > 0)) {
    cheapestPaths();
    const end = cheapest(columns, (column) => (surplus[column]! < 0 ? toColumn[column]! : Infinity));
    if (end === null) return null;
    let column = end;
    while (fromColumn[column]! >= 0) {
      const [row, before] = [throughRow[column]!, fromColumn[column]!];
      cells[row * columns + before]! -= 1;
      cells[row * columns + column]! += 1;
      column = before;
    }
    surplus[column]! -= 1;
    surplus[end]! += 1;
  }
  return cells;

  /** The least cost of bringing one unit from a column with too many to every column (Bellman-Ford; costs may be negative). */
  function cheapestPaths(): void {
    surplus.forEach((units, column) => (toColumn[column] = units > 0 ? 0 : Infinity));
    fromColumn.fill(-1);
    for (let changed = true; changed;) {
      changed = false;
      for (let row = 0; row < rows; row++) {
        const taken = cheapest(columns, (column) => toColumn[column]! + costDown(row * columns + column));
        if (taken === null) continue;
        const toRow = toColumn[taken]! + costDown(row * columns + taken);
        for (let column = 0; column < columns; column++) {
          const cost = toRow + costUp(row * columns + column);
          if (column === taken || !(cost < toColumn[column]!)) continue;
          [toColumn[column], fromColumn[column], throughRow[column]] = [cost, taken, row];
          changed = true;
        }
      }
    }
  }
}

/** The first place of least finite cost; null where there is none. */
function cheapest(count: number, cost: (at: number) => number): number | null {
  let best: number | null = null;
  let least = Infinity;
  for (let at = 0; at < count; at++) {
    const value = cost(at);
    if (value < least) [best, least] = [at, value];
  }
  return best;
}
