import fc from 'fast-check';
import { cellAddress } from '../../../src/host/engine/address';
import type { BorderStyle, BookSnapshot, CellSnapshot, SheetSnapshot, StyleSnapshot } from '../../../src/host/engine/snapshot';

const color = fc.integer({ min: 0, max: 0xffffff }).map((rgb) => `#${rgb.toString(16).padStart(6, '0').toUpperCase()}`);
/** Texts a cell can hold: XML knows no other control characters than tab and line feed. */
const text = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 20 })
  .map((one) => one.replace(/[^\P{Cc}\t\n]|[\ufffe\uffff]/gu, ''))
  .filter((one) => one !== '');
const number = fc.oneof(
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((one) => one + 0),
);
const errors = fc.constantFrom('#N/A', '#VALUE!', '#REF!', '#DIV/0!', '#NUM!', '#NAME?', '#NULL!');

const optional = <T extends object>(shape: { [K in keyof T]: fc.Arbitrary<T[K]> }): fc.Arbitrary<Partial<T>> =>
  fc.record(shape, { requiredKeys: [] }) as fc.Arbitrary<Partial<T>>;

const border = fc.record({
  style: fc.constantFrom<BorderStyle>(
    'Thin',
    'Medium',
    'Thick',
    'Double',
    'Dash',
    'Dot',
    'DashDot',
    'DashDotDot',
    'SlantDashDot',
    'Hairline',
  ),
  color,
});

const style: fc.Arbitrary<StyleSnapshot> = optional<StyleSnapshot>({
  bold: fc.constant(true),
  italic: fc.constant(true),
  underline: fc.constantFrom('Single', 'Double'),
  strikethrough: fc.constant(true),
  fontName: fc.constantFrom('Arial', 'Noto Sans CJK SC', '宋体'),
  fontSize: fc.constantFrom(8, 9.5, 12, 20),
  fontColor: color,
  fill: color,
  horizontal: fc.constantFrom('Left', 'Center', 'Right', 'Fill', 'Justify', 'CenterAcrossSelection', 'Distributed'),
  vertical: fc.constantFrom('Top', 'Center', 'Bottom', 'Justify', 'Distributed'),
  wrap: fc.constant(true),
  indent: fc.integer({ min: 1, max: 15 }),
  locked: fc.constant(false),
  formulaHidden: fc.constant(true),
  borders: optional({ top: border, bottom: border, left: border, right: border }).filter((sides) => Object.keys(sides).length > 0),
}) as fc.Arbitrary<StyleSnapshot>;

const formulas = fc.constantFrom(
  '=A1+1',
  '=SUM($A$1:B2)*2',
  '="x""y"&A1',
  '=IF(A1>0,"yes","no")',
  '=XLOOKUP(A1,B1:B9,C1:C9)',
  '=PLAN.VARIANCE(A1,B1)',
  '=SUM(B1:B2*C1:C2)',
  '=LET(a,A1,a*2)',
  "=Plan!A1+'Two words'!B2",
);

const content: fc.Arbitrary<CellSnapshot> = fc.oneof(
  number.map((v) => ({ v })),
  fc.oneof(text, fc.constantFrom('&lt;', '_x0041_', ' a ', 'a\nb')).map((v) => ({ v })),
  fc.boolean().map((v) => ({ v })),
  errors.map((v) => ({ v, e: true as const })),
  fc.record({ f: formulas, v: fc.oneof(number, text, fc.constantFrom('', '&lt;', '_x0041_', ' a '), fc.boolean()) }),
  fc.record({ f: formulas, v: errors, e: fc.constant(true as const) }),
);

const cell: fc.Arbitrary<CellSnapshot> = fc
  .tuple(
    fc.option(content, { nil: {} as CellSnapshot }),
    fc.option(fc.constantFrom('#,##0', 'yyyy-mm-dd', '0.0%', '[Red]-0;0', '@', '0.00"亿"', 'h:mm:ss'), { nil: undefined }),
    fc.option(style, { nil: undefined }),
  )
  .map(([held, n, s]) => ({ ...held, ...(n !== undefined ? { n } : {}), ...(s && Object.keys(s).length > 0 ? { s } : {}) }))
  .filter((one) => Object.keys(one).length > 0);

const address = fc.tuple(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 30 })).map(([row, column]) => cellAddress(row, column));
const lines = fc.uniqueArray(fc.integer({ min: 0, max: 50 }), { maxLength: 4 }).map((list) => list.sort((a, b) => a - b));
const quarters = fc.integer({ min: 4, max: 800 }).map((one) => one * 0.75);
const sizes = fc.dictionary(fc.integer({ min: 0, max: 50 }).map(String), quarters, { maxKeys: 4 });
const levels = fc.dictionary(fc.integer({ min: 0, max: 50 }).map(String), fc.integer({ min: 1, max: 7 }), { maxKeys: 4 });

const sheetProps = optional({
  tabColor: color,
  showGridlines: fc.constant(false as const),
  freeze: fc.record({ rows: fc.integer({ min: 0, max: 9 }), columns: fc.integer({ min: 1, max: 9 }) }),
  columnWidths: sizes,
  rowHeights: sizes,
  hiddenRows: lines,
  hiddenColumns: lines,
  rowGroups: levels,
  columnGroups: levels,
});

const withoutEmpty = <T extends object>(object: T): T =>
  Object.fromEntries(
    Object.entries(object).filter(([, value]) => typeof value !== 'object' || value === null || Object.keys(value as object).length > 0),
  ) as T;

/** Any workbook of the kinds of content that a file carries whole. */
export const anyBook: fc.Arbitrary<BookSnapshot> = fc
  .tuple(fc.dictionary(address, cell, { maxKeys: 30 }), fc.dictionary(address, cell, { maxKeys: 5 }), sheetProps, sheetProps)
  .map(([first, second, firstProps, secondProps]): BookSnapshot => ({
    sheets: [
      { id: 'sheet-1', name: 'Plan', ...withoutEmpty(firstProps), cells: first } as SheetSnapshot,
      { id: 'sheet-2', name: 'Two words', ...withoutEmpty(secondProps), cells: second } as SheetSnapshot,
    ],
    names: [],
    activeSheet: 'sheet-2',
    customXmlParts: [],
    settings: {},
    properties: {},
    calculationMode: 'Automatic',
  }));
