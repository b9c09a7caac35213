import type { RakeTask } from './rake-margins';

/** Steps that costs are counted in, so that equal costs are equal in spite of rounding errors. */
const COST_STEPS = 1e9;

/** Units that a row or a column may miss before they are moved one by one; more than the cells of any row can be rounded by. */
const MOST_MISSING = 1e5;

/** Whole cells to start from and the whole limits they may move between. */
export interface Limits {
  readonly start: Float64Array;
  readonly lowest: Float64Array;
  readonly highest: Float64Array;
}

/**
 * Whole cells between limits whose rows and columns sum to the totals, of least sum of squared differences from the fitted ones; null
 * where there are none, or the start is far from the totals. A transportation problem of convex costs, solved by successive shortest
 * paths: every row is brought to its total by itself, the cheapest cells first; then units go from columns with too many to columns
 * with too few on paths of cells that give one and take one, the cheapest first.
 *
 * The start must be the floors, so that no two cells of a row are better off one up and one down.
 *
 * Source of the method: Ahuja, Magnanti & Orlin (1993), Network Flows, sections 9.7 and 14.5.
 */
export function nearestUnits(fitted: Float64Array, limits: Limits, task: RakeTask): Float64Array | null {
  const network = new UnitNetwork(fitted, limits, task);
  return network.meetRows() && network.meetColumns() ? network.cells : null;
}

class UnitNetwork {
  readonly cells: Float64Array;
  /** What one unit more, or one less, adds to the sum of squares; Infinity where the cell may not. */
  private readonly up: Float64Array;
  private readonly down: Float64Array;
  /** Columns, then rows: potentials that make no step cheaper than nothing, distances from the columns with too many, and the way. */
  private readonly potential: Float64Array;
  private readonly distance: Float64Array;
  private readonly before: Int32Array;
  private readonly settled: Uint8Array;

  constructor(
    private readonly fitted: Float64Array,
    private readonly limits: Limits,
    private readonly task: RakeTask,
  ) {
    const nodes = task.rows + task.columns;
    this.cells = limits.start.slice();
    this.up = new Float64Array(fitted.length);
    this.down = new Float64Array(fitted.length);
    this.potential = new Float64Array(nodes);
    this.distance = new Float64Array(nodes);
    this.before = new Int32Array(nodes);
    this.settled = new Uint8Array(nodes);
    fitted.forEach((_, cell) => this.move(cell, 0));
  }

  meetRows(): boolean {
    const { rows, columns, rowTotals } = this.task;
    for (let row = 0; row < rows; row++) {
      const base = row * columns;
      let missing = rowTotals[row]!;
      for (let column = 0; column < columns; column++) missing -= this.cells[base + column]!;
      if (Math.abs(missing) > MOST_MISSING) return false;
      const [sign, costs] = missing > 0 ? [1, this.up] : [-1, this.down];
      for (; missing !== 0; missing -= sign) {
        const cell = cheapest(costs, base, base + columns);
        if (costs[cell] === Infinity) return false;
        this.move(cell, sign);
      }
    }
    return true;
  }

  meetColumns(): boolean {
    const { rows, columns, columnTotals } = this.task;
    const surplus = Float64Array.from(columnTotals, (total) => -total);
    this.cells.forEach((value, cell) => (surplus[cell % columns]! += value));
    if (surplus.some((units) => units > MOST_MISSING)) return false;
    for (let row = 0; row < rows; row++) {
      const base = row * columns;
      const least = this.down[cheapest(this.down, base, base + columns)]!;
      const rising = this.up[cheapest(this.up, base, base + columns)]!;
      this.potential[columns + row] = least < Infinity ? least : rising < Infinity ? -rising : 0;
    }
    while (surplus.some((units) => units > 0)) {
      const end = this.nearestShort(surplus);
      if (end < 0) return false;
      surplus[this.shift(end)]! -= 1;
      surplus[end]! += 1;
    }
    return true;
  }

  /** Dijkstra's search from the columns with too many to the nearest with too few (-1: none), over costs less potentials. */
  private nearestShort(surplus: Float64Array): number {
    const { columns } = this.task;
    const { potential, distance, settled, before } = this;
    distance.fill(Infinity);
    settled.fill(0);
    surplus.forEach((units, column) => {
      if (units > 0) [distance[column], before[column]] = [0, -1];
    });
    for (;;) {
      let node = -1;
      for (let k = distance.length - 1; k >= 0; k--) {
        if (settled[k] === 0 && distance[k]! < (node < 0 ? Infinity : distance[node]!)) node = k;
      }
      if (node < 0) return -1;
      if (node < columns && surplus[node]! < 0) {
        const reached = distance[node]!;
        for (let k = 0; k < distance.length; k++) potential[k]! += Math.min(distance[k]!, reached);
        return node;
      }
      settled[node] = 1;
      if (node < columns) this.reachRows(node);
      else this.reachColumns(node);
    }
  }

  private reachRows(column: number): void {
    const { rows, columns } = this.task;
    const { potential, distance, settled, before, down } = this;
    const from = distance[column]! + potential[column]!;
    for (let row = rows - 1; row >= 0; row--) {
      const node = columns + row;
      const reached = from + down[row * columns + column]! - potential[node]!;
      if (settled[node] === 1 || !(reached < distance[node]!)) continue;
      distance[node] = reached;
      before[node] = column;
    }
  }

  private reachColumns(node: number): void {
    const { columns } = this.task;
    const { potential, distance, settled, before, up } = this;
    const base = (node - columns) * columns;
    const from = distance[node]! + potential[node]!;
    for (let column = columns - 1; column >= 0; column--) {
      const reached = from + up[base + column]! - potential[column]!;
      if (settled[column] === 1 || !(reached < distance[column]!)) continue;
      distance[column] = reached;
      before[column] = node;
    }
  }

  /** Moves one unit along the way found to column `end`; the column it came from. */
  private shift(end: number): number {
    const { columns } = this.task;
    let column = end;
    while (this.before[column]! >= 0) {
      const row = this.before[column]!;
      const giver = this.before[row]!;
      this.move((row - columns) * columns + column, 1);
      this.move((row - columns) * columns + giver, -1);
      column = giver;
    }
    return column;
  }

  /** Moves a cell by `units` and prices its next steps. */
  private move(cell: number, units: number): void {
    const value = this.cells[cell]! + units;
    this.cells[cell] = value;
    this.up[cell] = value < this.limits.highest[cell]! ? this.price(cell, value) : Infinity;
    this.down[cell] = value > this.limits.lowest[cell]! ? -this.price(cell, value - 1) : Infinity;
  }

  /** What the step of a cell from `value` to one more adds to the sum of squares. */
  private price(cell: number, value: number): number {
    return Math.round((2 * (value - this.fitted[cell]!) + 1) * COST_STEPS);
  }
}

/** The first place of the least cost from `first` up to, not including, `end`. */
function cheapest(costs: Float64Array, first: number, end: number): number {
  let best = first;
  for (let at = first + 1; at < end; at++) if (costs[at]! < costs[best]!) best = at;
  return best;
}
