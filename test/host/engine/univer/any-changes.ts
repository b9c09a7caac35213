import fc from 'fast-check';
import { cellAddress, areaAddress, parseArea } from '../../../../src/host/engine/address';
import type { CellWrite, Engine } from '../../../../src/host/engine/engine';
import type { BookSnapshot, CellSnapshot } from '../../../../src/host/engine/snapshot';

/*
 * Arbitrary changes of a small workbook. A formula reads columns left of its own (the table's and names' cells are in the first two), so
 * that few of them are circular.
 */

const ROWS = 6;
const COLUMNS = 6;
const TABLE = 'Sales';
const NAMES = ['Rate', 'Reach'] as const;

/** One change, applied to whatever the workbook is by then; it says what it does where a test fails. */
export interface Change {
  readonly says: string;
  apply(engine: Engine): void;
}

const rows = fc.integer({ min: 0, max: ROWS - 1 });
const sheetIndex = fc.integer({ min: 0, max: 1 });
const dollar = fc.constantFrom('', '$');

function sheetAt(engine: Engine, index: number) {
  const sheets = engine.sheets();
  return sheets[index % sheets.length]!;
}

/** A cell in a column left of the given one; the sheet stands for `{0}` or `{1}` and gets its name when the formula is written. */
const reference = (column: number) =>
  fc
    .tuple(fc.constantFrom('', '', '{0}!', '{1}!'), dollar, fc.integer({ min: 0, max: column - 1 }), dollar, rows)
    .map(([sheet, fixedColumn, c, fixedRow, r]) => `${sheet}${fixedColumn}${cellAddress(0, c).replace('1', '')}${fixedRow}${r + 1}`);

const block = (column: number) =>
  fc.tuple(fc.constantFrom('', '', '{0}!', '{1}!'), rows, rows, fc.integer({ min: 0, max: column - 1 })).map(([sheet, a, b, c]) => {
    const [first, last] = [Math.min(a, b), Math.max(a, b)];
    return sheet + areaAddress({ row: first, column: c, rows: last - first + 1, columns: 1 });
  });

const table = fc.constantFrom(`SUM(${TABLE}[Net])`, `ROWS(${TABLE}[Net])`, `SUMIFS(${TABLE}[Net],${TABLE}[Month],">1")`);

function formulaOf(column: number): fc.Arbitrary<string> {
  const ref = reference(column);
  const range = block(column);
  const term = fc.oneof(
    { weight: 4, arbitrary: ref },
    { weight: 3, arbitrary: range.map((area) => `SUM(${area})`) },
    fc.tuple(range, ref).map(([area, index]) => `INDEX(${area},${index})`),
    fc.tuple(range, ref).map(([area, value]) => `MATCH(${value},${area},0)`),
    fc.tuple(range, ref).map(([area, value]) => `COUNTIF(${area},">"&${value})`),
    range.map((area) => `COUNTA(${area})`),
    ref.map((one) => `ISBLANK(${one})`),
    fc.tuple(ref, ref, ref).map(([a, b, c]) => `IF(${a}>2,${b},${c})`),
    fc.tuple(ref, ref).map(([a, b]) => `IFERROR(${a}/${b},"none")`),
    ref.map((one) => `SUM(OFFSET(${one},0,0,2,1))`),
    ref.filter((one) => !one.includes('{')).map((one) => `N(INDIRECT("${one}"))`),
    fc.constantFrom(...NAMES).map((name) => `SUM(${name})`),
    table,
  );
  const spilling = fc.oneof(
    range,
    fc.tuple(range, ref).map(([area, value]) => `${area}*${value}`),
    ref.map((one) => `SEQUENCE(MAX(1,MIN(4,N(${one}))))`),
    fc.tuple(range, ref).map(([area, value]) => `IF(${value}>2,${area},0)`),
  );
  return fc.oneof(
    { weight: 4, arbitrary: fc.tuple(term, term).map(([a, b]) => `=${a}+${b}`) },
    { weight: 4, arbitrary: term.map((text) => `=${text}`) },
    { weight: 2, arbitrary: spilling.map((text) => `=${text}`) },
  );
}

const constant = fc.oneof({ weight: 5, arbitrary: fc.integer({ min: -1, max: 5 }) }, fc.constantFrom('text', '3', '', true, null));

const named = (engine: Engine, text: string) => text.replace(/\{(\d)\}/g, (_, i: string) => `'${sheetAt(engine, Number(i)).name}'`);

const write: fc.Arbitrary<Change> = fc.tuple(sheetIndex, rows, fc.integer({ min: 0, max: COLUMNS - 1 })).chain(([sheet, row, column]) =>
  (column === 0 ? constant : fc.oneof(constant, { weight: 4, arbitrary: formulaOf(column) })).map((content) => ({
    says: `write ${sheet} ${cellAddress(row, column)} ${JSON.stringify(content)}`,
    apply: (engine) =>
      engine.writeCells(
        sheetAt(engine, sheet).id,
        { row, column, rows: 1, columns: 1 },
        { content: typeof content === 'string' ? named(engine, content) : content },
      ),
  })),
);

const area = fc
  .tuple(rows, fc.integer({ min: 0, max: COLUMNS - 1 }), fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 2 }))
  .map(([row, column, height, width]) => ({ row, column, rows: height, columns: width }));

const clear: fc.Arbitrary<Change> = fc.tuple(sheetIndex, area).map(([sheet, at]) => ({
  says: `clear ${sheet} ${areaAddress(at)}`,
  apply: (engine) => engine.writeCells(sheetAt(engine, sheet).id, at, { content: null }),
}));

const formats: CellWrite[] = [{ style: { bold: true } }, { numberFormat: '0.00' }, { numberFormat: '@' }, { numberFormat: 'General' }];

const format: fc.Arbitrary<Change> = fc.tuple(sheetIndex, area, fc.constantFrom(...formats)).map(([sheet, at, look]) => ({
  says: `format ${sheet} ${areaAddress(at)} ${JSON.stringify(look)}`,
  apply: (engine) => engine.writeCells(sheetAt(engine, sheet).id, at, look),
}));

const copy: fc.Arbitrary<Change> = fc
  .tuple(
    sheetIndex,
    area,
    sheetIndex,
    rows,
    fc.integer({ min: 0, max: 2 }),
    fc.constantFrom('All' as const, 'Formulas' as const, 'Values' as const),
  )
  .map(([from, at, to, row, right, what]) => ({
    says: `copy ${what} ${from} ${areaAddress(at)} to ${to} ${cellAddress(row, at.column + right)}`,
    apply: (engine) =>
      engine.copyCells(
        { sheet: sheetAt(engine, from).id, area: at },
        { sheet: sheetAt(engine, to).id, area: { ...at, row, column: at.column + right } },
        what,
      ),
  }));

const restructure: fc.Arbitrary<Change> = fc
  .tuple(sheetIndex, rows, fc.integer({ min: 1, max: 2 }), fc.boolean(), fc.boolean())
  .map(([sheet, at, count, insert, ofRows]) => {
    const lines = ofRows ? { row: at, rows: count, column: 0, columns: 16384 } : { row: 0, rows: 1048576, column: at, columns: count };
    return {
      says: `${insert ? 'insert' : 'delete'} ${count} ${ofRows ? 'rows' : 'columns'} at ${at} of ${sheet}`,
      apply: (engine) => {
        const { id } = sheetAt(engine, sheet);
        if (insert) engine.insertCells(id, lines, ofRows ? 'Down' : 'Right');
        else engine.deleteCells(id, lines, ofRows ? 'Up' : 'Left');
      },
    };
  });

const rename: fc.Arbitrary<Change> = fc.tuple(sheetIndex, fc.constantFrom('Plan', 'Old', '目标', 'Q 1')).map(([sheet, name]) => ({
  says: `rename ${sheet} ${name}`,
  apply: (engine) => {
    if (!engine.sheets().some((info) => info.name === name)) engine.renameSheet(sheetAt(engine, sheet).id, name);
  },
}));

const replaceSheet: fc.Arbitrary<Change> = sheetIndex.map((sheet) => ({
  says: `delete sheet ${sheet}, add another of its name`,
  apply: (engine) => {
    const { id, name } = sheetAt(engine, sheet);
    engine.deleteSheet(id);
    engine.addSheet(name, sheet);
  },
}));

const name: fc.Arbitrary<Change> = fc
  .tuple(fc.constantFrom(...NAMES), fc.option(fc.oneof(reference(1), block(1), fc.constantFrom('2', `${TABLE}[Net]`))))
  .map(([called, text]) => ({
    says: `name ${called} ${String(text)}`,
    apply: (engine) => {
      if (text === null) engine.deleteName(called);
      else {
        const [sheet, rest] = text.includes('!') ? text.split('!') : ['{0}', text];
        const formula = /^[$A-Z]+[$0-9:A-Z]*$/.test(rest!) ? `=${sheet!}!${rest!.replace(/\$?([A-Z]+)\$?(\d+)/g, '$$$1$$$2')}` : `=${text}`;
        engine.setName({ name: called, formula: named(engine, formula) });
      }
    },
  }));

const changeTable: fc.Arbitrary<Change> = fc.tuple(sheetIndex, fc.integer({ min: 0, max: 3 })).map(([sheet, count]) => ({
  says: `table ${sheet} ${count}`,
  apply: (engine) => {
    const present = engine.tables()[0];
    if (present && count === 0) engine.deleteTable(present.id);
    else if (present) {
      const at = parseArea(present.range);
      engine.updateTable(present.id, { range: areaAddress({ ...at, rows: count + 1 }) });
    } else if (count > 0) {
      const { id } = sheetAt(engine, sheet);
      engine.writeCells(id, parseArea('A1:B1'), [[{ content: 'Month' }, { content: 'Net' }]]);
      engine.addTable(id, {
        id: 'sales',
        name: TABLE,
        range: areaAddress({ row: 0, column: 0, rows: count + 1, columns: 2 }),
        columns: ['Month', 'Net'],
      });
    }
  },
}));

const change = fc.oneof(
  { weight: 12, arbitrary: write },
  { weight: 2, arbitrary: clear },
  format,
  { weight: 4, arbitrary: copy },
  { weight: 2, arbitrary: restructure },
  rename,
  replaceSheet,
  name,
  changeTable,
);

/** Batches of changes; the workbook calculates after each. */
export const batches: fc.Arbitrary<Change[][]> = fc.array(fc.array(change, { minLength: 1, maxLength: 8 }), { minLength: 1, maxLength: 6 });

/** The workbook without anything calculated. */
export function uncalculated(book: BookSnapshot): BookSnapshot {
  const held = ({ v, e, spill: _spill, spilled, ...cell }: CellSnapshot): CellSnapshot =>
    cell.f === undefined && !spilled ? { ...cell, ...(v === undefined ? {} : { v }), ...(e ? { e } : {}) } : cell;
  return {
    ...book,
    sheets: book.sheets.map((sheet) => ({
      ...sheet,
      cells: Object.fromEntries(
        Object.entries(sheet.cells)
          .map(([address, cell]) => [address, held(cell)] as const)
          .filter(([, cell]) => Object.keys(cell).length > 0),
      ),
    })),
  };
}

/** What each cell holds and shows, formats left out, as lines of text. */
export function shown(book: BookSnapshot): string[] {
  return book.sheets.flatMap(({ name: sheet, cells }) =>
    Object.entries(cells).flatMap(([address, { n: _format, s: _style, ...cell }]) =>
      Object.keys(cell).length > 0 ? [`${sheet}!${address} ${cell.f ?? ''} ${JSON.stringify(cell.v)} ${cell.spill ?? ''}`] : [],
    ),
  );
}
