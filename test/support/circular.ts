import type { Area, SheetBlueprint } from '../../src/sheets/blueprint';
import { columnIndexOf } from '../../src/sheets/address';

const SHEET = String.raw`(?:(?:'((?:[^']|'')+)'|([A-Za-z_][\w]*))!)?`;
const CELL = String.raw`\$?([A-Z]{1,3})\$?(\d+)`;
const TOKEN = new RegExp(String.raw`"(?:[^"]|"")*"|${SHEET}${CELL}(?::${CELL})?(?![\w(])|Almanac_\w+`, 'g');

/** Areas that a formula refers to, in whatever branch. */
function references(formula: string, own: string, names: ReadonlyMap<string, string>): string[] {
  return [...formula.matchAll(TOKEN)].flatMap(([token, quoted, plain, left, top, right, bottom]) => {
    if (token.startsWith('"')) return [];
    if (token.startsWith('Almanac_')) return names.get(token) ?? [];
    const sheet = quoted?.replace(/''/g, "'") ?? plain ?? own;
    const [column, row] = [columnIndexOf(left ?? ''), Number(top) - 1];
    const [lastColumn, lastRow] = right === undefined ? [column, row] : [columnIndexOf(right), Number(bottom) - 1];
    return [keyOf(sheet, { row, column, rows: lastRow - row + 1, columns: lastColumn - column + 1 })];
  });
}

const keyOf = (sheet: string, { row, column, rows, columns }: Area): string => [sheet, row, column, rows, columns].join('|');

function cellsOf(key: string): string[] {
  const [sheet = '', row = 0, column = 0, rows = 1, columns = 1] = key.split('|').map((part, at) => (at === 0 ? part : Number(part))) as [
    string,
    ...number[],
  ];
  return Array.from(
    { length: rows * columns },
    (_, at) => `${sheet}|${String(row + Math.floor(at / columns))}|${String(column + (at % columns))}`,
  );
}

/**
 * A chain of cells of these sheets that comes back to its beginning, every reference taken as used, as Excel does; null where there is none. References to
 * tables are not followed.
 */
export function circle(blueprints: readonly SheetBlueprint[]): string[] | null {
  const names = new Map(blueprints.flatMap(({ name: sheet, names: own }) => own.map(({ name, area }) => [name, keyOf(sheet, area)])));
  const formulas = new Map<string, string[]>();
  for (const { name, contents } of blueprints)
    for (const { row, column, cells } of contents)
      cells.forEach((line, r) => {
        line.forEach((content, c) => {
          if (typeof content === 'string' && content.startsWith('='))
            formulas.set(`${name}|${String(row + r)}|${String(column + c)}`, references(content, name, names));
        });
      });
  const known = new Map<string, 'open' | 'done'>();
  // Ranges are nodes, too, so that one that many cells refer to is walked once.
  const next = (node: string): string[] => (node.split('|').length === 3 ? (formulas.get(node) ?? []) : cellsOf(node));
  for (const start of formulas.keys()) {
    const path: { readonly node: string; readonly rest: string[] }[] = [];
    const enter = (node: string): void => {
      known.set(node, 'open');
      path.push({ node, rest: [...next(node)] });
    };
    if (!known.has(start)) enter(start);
    for (let top = path.at(-1); top; top = path.at(-1)) {
      const node = top.rest.pop();
      if (node === undefined) {
        known.set(top.node, 'done');
        path.pop();
      } else if (known.get(node) === 'open')
        return [...path.map((one) => one.node).slice(path.findIndex((one) => one.node === node)), node];
      else if (!known.has(node)) enter(node);
    }
  }
  return null;
}
