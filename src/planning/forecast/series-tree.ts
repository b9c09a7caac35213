import { monthAt, monthNumber, monthNumberOfSerial } from '../../calendar/months';
import type { ActualsRow } from '../actuals/actuals';
import { keyOf, labelOf, memberOf } from '../breakdown/row-key';
import { fifteenDigits } from '../fifteen-digits';
import type { ForecastSpec, Series, SeriesTree } from './forecast-plan';

interface Node {
  readonly values: readonly string[];
  readonly children: Map<string, Node>;
  /** What is known of each month that has a line, by month number; null for a line that does not say. */
  readonly months: Map<number, number | null>;
}

/** Combinations that last sold longer ago are left out, as they are of the breakdown. */
const RECENT_MONTHS = 12;

/**
 * Sales history as series by month: the total, then depth first by what sold most in the last twelve months. A row above others has all that
 * was sold under it, what is no longer sold too, so that its history and forecast are the same however deep the rows go. A month that only other rows
 * have lines for counts as no sales; one without any line at all is not known.
 */
export function seriesTree(
  rows: readonly ActualsRow[],
  { levels, measure, start }: Pick<ForecastSpec, 'levels' | 'measure' | 'start'>,
): SeriesTree {
  const end = monthNumber(start);
  const root = newNode([]);
  const lowest = new Map<string, { path: Node[]; newest: number }>();
  const monthOfDate = new Map<number, number>();
  for (const row of rows) {
    const month = monthOfDate.get(row.date) ?? monthNumberOfSerial(row.date);
    monthOfDate.set(row.date, month);
    if (month >= end) continue;
    const values = levels.map((level) => row[level]);
    const key = keyOf(values);
    const line = lowest.get(key) ?? {
      path: [...values.keys(), values.length].map((depth) => newNode(values.slice(0, depth))),
      newest: month,
    };
    lowest.set(key, line);
    line.newest = Math.max(line.newest, month);
    add(line.path[values.length], month, row[measure]);
  }
  const lines = [...lowest.values()];
  const recent = lines.filter(({ newest }) => newest >= end - RECENT_MONTHS);
  for (const { path } of recent.length > 0 ? recent : lines) hang(root, path);
  for (const { path } of lines) sumAlong(root, path);
  if (root.months.size === 0) return { months: [], rows: [] };
  const first = [...root.months.keys()].reduce((least, month) => Math.min(least, month));
  const series: Series[] = [];
  emit(root, -1, series, { levels, first, end, known: root.months });
  return { months: Array.from({ length: end - first }, (_, at) => monthAt(first + at)), rows: series };
}

function newNode(values: readonly string[]): Node {
  return { values, children: new Map(), months: new Map() };
}

function add(node: Node | undefined, month: number, value: number | null): void {
  const before = node?.months.get(month) ?? null;
  node?.months.set(month, value === null ? before : (before ?? 0) + value);
}

function sumInto(node: Node, line: Node | undefined): void {
  line?.months.forEach((value, month) => add(node, month, value));
}

/** Hangs a lowest row below the root, the rows between made where they are not there yet. */
function hang(root: Node, path: readonly Node[]): void {
  let above = root;
  for (const own of path.slice(1)) {
    const name = own.values.at(-1) ?? '';
    const node = above.children.get(name) ?? own;
    above.children.set(name, node);
    above = node;
  }
}

/** Adds a lowest row to the total and every row above it, as far down as there are any: also where it is itself left out. */
function sumAlong(root: Node, path: readonly Node[]): void {
  const line = path.at(-1);
  sumInto(root, line);
  let above = root;
  for (const own of path.slice(1, -1)) {
    const node = above.children.get(own.values.at(-1) ?? '');
    if (!node) return;
    sumInto(node, line);
    above = node;
  }
}

interface Span {
  readonly levels: ForecastSpec['levels'];
  readonly first: number;
  readonly end: number;
  /** The total's months. */
  readonly known: Node['months'];
}

function emit(node: Node, parent: number, rows: Series[], span: Span): number {
  const index = rows.length;
  const children: number[] = [];
  const { values, silent } = monthly(node, span);
  const label = node.values.at(-1);
  rows.push({
    key: keyOf(node.values),
    label: label === undefined ? '' : labelOf(label),
    depth: node.values.length,
    parent,
    children,
    member: memberOf(span.levels, node.values),
    values,
    silent,
  });
  const recent = (child: Node) =>
    [...child.months].reduce((sum, [month, value]) => sum + (month >= span.end - RECENT_MONTHS ? (value ?? 0) : 0), 0);
  const ordered = [...node.children.values()].map((child) => ({ child, sold: recent(child), name: child.values.at(-1) ?? '' }));
  ordered.sort((a, b) => b.sold - a.sold || (a.name < b.name ? -1 : 1));
  for (const { child } of ordered) children.push(emit(child, index, rows, span));
  return index;
}

function monthly({ months }: Node, { first, end, known }: Span): Pick<Series, 'values' | 'silent'> {
  const begun = [...months.keys()].reduce((least, month) => Math.min(least, month), Infinity);
  let silent = 0;
  const values = Array.from({ length: end - first }, (_, at) => {
    const month = first + at;
    const value = months.get(month);
    if (value !== undefined) return value === null ? null : fifteenDigits(value);
    if (month < begun || (known.get(month) ?? null) === null) return null;
    silent += 1;
    return 0;
  });
  return { values, silent };
}
