import type { Area } from '../../engine/engine';
import type { BorderStyle } from '../../engine/snapshot';
import type { RangeTarget } from '../objects/targets';
import type { Book } from './book';

export const LINE_STYLES = ['None', 'Continuous', 'Dash', 'DashDot', 'DashDotDot', 'Dot', 'Double', 'SlantDashDot'] as const;
export const LINE_WEIGHTS = ['Hairline', 'Thin', 'Medium', 'Thick'] as const;
export type LineStyle = (typeof LINE_STYLES)[number];
export type LineWeight = (typeof LINE_WEIGHTS)[number];

export const BORDER_SIDES = [
  'EdgeTop',
  'EdgeBottom',
  'EdgeLeft',
  'EdgeRight',
  'InsideVertical',
  'InsideHorizontal',
  'DiagonalDown',
  'DiagonalUp',
] as const;
export type BorderSide = (typeof BORDER_SIDES)[number];

type CellSide = 'top' | 'bottom' | 'left' | 'right';
export interface Line {
  style: BorderStyle;
  color: string;
}

/** A line as Office.js describes it: a pattern and a weight. The file knows one style for both. */
export function describeLine(line: Line | undefined): { style: LineStyle; weight: LineWeight; color: string } {
  if (!line) return { style: 'None', weight: 'Thin', color: '#000000' };
  const weighted = LINE_WEIGHTS.find((weight) => weight === line.style);
  if (weighted) return { style: 'Continuous', weight: weighted, color: line.color };
  return { style: line.style as LineStyle, weight: line.style === 'Double' ? 'Thick' : 'Thin', color: line.color };
}

export function lineOf(style: LineStyle, weight: LineWeight, color: string): Line | undefined {
  if (style === 'None') return undefined;
  return { style: style === 'Continuous' ? weight : style, color };
}

/** The cell edges that make up one side of a range. */
function edges(range: RangeTarget, side: BorderSide): { rows: [number, number]; columns: [number, number]; edge: CellSide }[] {
  const { rows, columns } = range.area;
  switch (side) {
    case 'EdgeTop':
      return [{ rows: [0, 1], columns: [0, columns], edge: 'top' }];
    case 'EdgeBottom':
      return [{ rows: [rows - 1, rows], columns: [0, columns], edge: 'bottom' }];
    case 'EdgeLeft':
      return [{ rows: [0, rows], columns: [0, 1], edge: 'left' }];
    case 'EdgeRight':
      return [{ rows: [0, rows], columns: [columns - 1, columns], edge: 'right' }];
    case 'InsideHorizontal':
      return [
        { rows: [0, rows - 1], columns: [0, columns], edge: 'bottom' },
        { rows: [1, rows], columns: [0, columns], edge: 'top' },
      ];
    case 'InsideVertical':
      return [
        { rows: [0, rows], columns: [0, columns - 1], edge: 'right' },
        { rows: [0, rows], columns: [1, columns], edge: 'left' },
      ];
    default:
      return [];
  }
}

/** The cells along each edge of a side, so that a line round a large range costs no more than its rim. */
function rims(book: Book, range: RangeTarget, side: BorderSide): { rim: RangeTarget; edge: CellSide }[] {
  const bounded = { sheet: range.sheet, area: book.reach(range) };
  return edges(bounded, side)
    .map(({ rows, columns, edge }) => ({ rim: { sheet: range.sheet, area: part(bounded.area, rows, columns) }, edge }))
    .filter(({ rim }) => rim.area.rows > 0 && rim.area.columns > 0);
}

function part({ row, column }: Area, [top, bottom]: [number, number], [left, right]: [number, number]): Area {
  return { row: row + top, column: column + left, rows: bottom - top, columns: right - left };
}

/** The lines along a side, one for each cell edge. */
export function linesOf(book: Book, range: RangeTarget, side: BorderSide): (Line | undefined)[] {
  return rims(book, range, side).flatMap(({ rim, edge }) => book.styles(rim).flatMap((row) => row.map((style) => style.borders?.[edge])));
}

/** Changes every line along a side. */
export function changeLines(book: Book, range: RangeTarget, side: BorderSide, change: (line: Line | undefined) => Line | undefined): void {
  for (const { rim, edge } of rims(book, range, side))
    book.write(
      rim,
      book.styles(rim).map((row) =>
        row.map(({ borders }) => {
          const { [edge]: present, ...others } = borders ?? {};
          const line = change(present);
          const next = line ? { ...others, [edge]: line } : others;
          return { style: { borders: Object.keys(next).length > 0 ? next : null } };
        }),
      ),
    );
}
