import type { Level } from '../actuals/actuals';
import type { HistoryWindow } from './history-window';
import type { NewRow, PlanRow } from './plan';
import { hasCountingYear } from './profile';
import { keyOf, labelOf, memberOf } from './row-key';
import type { MemberSales } from './sales-by-row';

/** A row on its way into the plan. */
interface Node {
  readonly values: readonly string[];
  readonly children: Map<string, Node>;
  readonly history: (number | null)[];
  /** Before the window, a row has not begun; from here on a month without a figure is missing. */
  firstMonth: number;
  isNew: boolean;
}

/** A plan row together with what only the notes need. */
export interface TreeRow extends PlanRow {
  readonly isNew: boolean;
  /** Months of the window without a figure since the row's first sale. */
  readonly missing: readonly number[];
}

/**
 * The rows of a plan: the total, then depth first by last year's sales from the highest, rows without history last in the order
 * they were added. A combination that last sold before the window is left out.
 */
export function rowTree(
  sales: readonly MemberSales[],
  levels: readonly Level[],
  window: HistoryWindow,
  planStart: number,
  newRows: readonly NewRow[],
): TreeRow[] {
  const length = window.years * 12;
  const root = newNode([], length);
  for (const member of sales) {
    const used = [...member.months].filter(([month]) => month < planStart);
    if (!used.some(([month]) => month >= window.first)) continue;
    for (const node of pathTo(root, member.values, length)) addMonths(node, used, window.first);
  }
  for (const added of newRows) {
    const values = levels.map((level) => added[level]);
    if (values.some((value) => value !== '')) pathTo(root, values, length);
  }
  const rows: TreeRow[] = [];
  emit(root, -1, rows, levels, window);
  return rows;
}

function newNode(values: readonly string[], length: number): Node {
  return { values, children: new Map(), history: Array.from({ length }, () => null), firstMonth: Infinity, isNew: true };
}

/** The nodes from the root down to the combination, made where they are not there yet. */
function pathTo(root: Node, values: readonly string[], length: number): Node[] {
  const path = [root];
  let node = root;
  values.forEach((value, depth) => {
    let child = node.children.get(value);
    if (!child) {
      child = newNode(values.slice(0, depth + 1), length);
      node.children.set(value, child);
    }
    node = child;
    path.push(node);
  });
  return path;
}

function addMonths(node: Node, months: readonly (readonly [number, number])[], first: number): void {
  node.isNew = false;
  for (const [month, amount] of months) {
    node.firstMonth = Math.min(node.firstMonth, month);
    const at = month - first;
    if (at >= 0 && at < node.history.length) node.history[at] = (node.history[at] ?? 0) + amount;
  }
}

function emit(node: Node, parent: number, rows: TreeRow[], levels: readonly Level[], window: HistoryWindow): number {
  const index = rows.length;
  const depth = node.values.length;
  const children: number[] = [];
  const own = hasCountingYear(node.history);
  rows.push({
    key: keyOf(node.values),
    label: depth === 0 ? '' : labelOf(node.values[depth - 1] ?? ''),
    depth,
    level: levels[depth - 1] ?? 'total',
    parent,
    children,
    member: memberOf(levels, node.values),
    history: node.history,
    profileSource: own ? 'own' : parent < 0 ? 'even' : 'parent',
    isNew: node.isNew,
    missing: node.history.flatMap((value, at) => (value === null && window.first + at >= node.firstMonth ? [window.first + at] : [])),
  });
  for (const child of [...node.children.values()].sort(bySales)) children.push(emit(child, index, rows, levels, window));
  return index;
}

function bySales(a: Node, b: Node): number {
  if (a.isNew || b.isNew) return Number(a.isNew) - Number(b.isNew);
  const difference = lastYearSum(b) - lastYearSum(a);
  if (difference !== 0) return difference;
  const [labelA, labelB] = [a.values[a.values.length - 1] ?? '', b.values[b.values.length - 1] ?? ''];
  return labelA < labelB ? -1 : 1;
}

function lastYearSum(node: Node): number {
  return node.history.slice(-12).reduce<number>((sum, value) => sum + (value ?? 0), 0);
}
