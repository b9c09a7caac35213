import { autofit } from '../model/autofit';
import { columnWidth, DEFAULT_ROW_HEIGHT, rowHeight, setSizes } from '../model/geometry';
import { assertAllowed } from '../model/protection';
import { ALIGNMENT_ASPECTS, FILL_ASPECTS, FONT_ASPECTS, PROTECTION_ASPECTS, uniform, type StyleAspect } from '../model/style-aspects';
import { invalidArgument } from '../wire/errors';
import type { Json } from '../wire/protocol';
import type { Call } from '../interpreter/call';
import { readWrite, type ObjectType, type Scalar } from './object-type';
import { handle, type RangeTarget } from './targets';

/** Properties kept in the cells' styles: null when read from cells that differ. */
function styleScalars(aspects: Record<string, StyleAspect>): Record<string, Scalar<RangeTarget>> {
  return Object.fromEntries(
    Object.entries(aspects).map(([name, aspect]) => [
      name,
      readWrite<RangeTarget>(
        (range, { book }) => uniform(book.styles(range), (style) => aspect.get(style)),
        (range, value, { book }) => {
          assertAllowed(book, range.sheet, 'allowFormatCells');
          book.writeStyle(range, aspect.set(value));
        },
      ),
    ]),
  );
}

function sizes(range: RangeTarget, along: 'rows' | 'columns', { book }: Call): Json {
  const { props } = book.sheet(range.sheet);
  const area = book.reach(range);
  const from = along === 'columns' ? area.column : area.row;
  const each = Array.from({ length: area[along] }, (_, i) =>
    along === 'columns' ? columnWidth(props, from + i) : rowHeight(props, from + i),
  );
  return each.every((size) => size === each[0]) ? (each[0] ?? null) : null;
}

function setSize(range: RangeTarget, along: 'rows' | 'columns', value: Json, { book }: Call): void {
  if (typeof value !== 'number' || value < 0 || value > (along === 'rows' ? 409.5 : 1342))
    throw invalidArgument('The size is out of bounds.');
  assertAllowed(book, range.sheet, along === 'rows' ? 'allowFormatRows' : 'allowFormatColumns');
  setSizes(book, range, along, value);
}

function useStandard(range: RangeTarget, along: 'rows' | 'columns', value: Json, { book }: Call): void {
  if (typeof value !== 'boolean') throw invalidArgument('true or false is expected.');
  if (value) setSizes(book, range, along, null);
}

export const rangeFormatType: ObjectType<RangeTarget> = {
  scalars: {
    ...styleScalars(ALIGNMENT_ASPECTS),
    ColumnWidth: readWrite(
      (range, call) => sizes(range, 'columns', call),
      (range, value, call) => setSize(range, 'columns', value, call),
    ),
    RowHeight: readWrite(
      (range, call) => sizes(range, 'rows', call),
      (range, value, call) => setSize(range, 'rows', value, call),
    ),
    UseStandardHeight: readWrite(
      (range, call) => sizes(range, 'rows', call) === DEFAULT_ROW_HEIGHT,
      (range, value, call) => useStandard(range, 'rows', value, call),
    ),
    UseStandardWidth: readWrite(
      (range, { book }) => Object.keys(book.sheet(range.sheet).props.columnWidths ?? {}).every((column) => !inside(Number(column), range)),
      (range, value, call) => useStandard(range, 'columns', value, call),
    ),
  },
  objects: {
    Borders: (range) => handle('RangeBorderCollection', range),
    Fill: (range) => handle('RangeFill', range),
    Font: (range) => handle('RangeFont', range),
    Protection: (range) => handle('FormatProtection', range),
  },
  methods: {
    AutofitColumns: (range, _args, { book }) => {
      assertAllowed(book, range.sheet, 'allowFormatColumns');
      autofit(book, range, 'columns');
    },
    AutofitRows: (range, _args, { book }) => {
      assertAllowed(book, range.sheet, 'allowFormatRows');
      autofit(book, range, 'rows');
    },
    AdjustIndent: (range, args, { book }) => {
      assertAllowed(book, range.sheet, 'allowFormatCells');
      const by = args.integer(0);
      const next = book
        .styles(range)
        .map((row) => row.map((style) => ({ style: { indent: Math.max(0, (style.indent ?? 0) + by) || null } })));
      book.write({ sheet: range.sheet, area: book.reach(range) }, next);
    },
  },
};

const inside = (column: number, { area }: RangeTarget): boolean => column >= area.column && column < area.column + area.columns;

export const rangeFontType: ObjectType<RangeTarget> = { scalars: styleScalars(FONT_ASPECTS) };

export const rangeFillType: ObjectType<RangeTarget> = {
  scalars: styleScalars(FILL_ASPECTS),
  methods: {
    Clear: (range, _args, { book }) => {
      assertAllowed(book, range.sheet, 'allowFormatCells');
      book.writeStyle(range, { fill: null });
    },
  },
};

export const formatProtectionType: ObjectType<RangeTarget> = {
  scalars: styleScalars(PROTECTION_ASPECTS),
};
