import fc from 'fast-check';
import { changedBand, columnLooks, lookWithin } from '../../src/excel/column-looks';
import type { Area, CellStyle } from '../../src/sheets/blueprint';

const COLUMNS = 12;
const STYLES: CellStyle[] = [{ bold: true }, { fill: '#FFFBE0', linesBetween: '#E3DBAB' }, { color: '#0000FF' }];

const area = fc
  .record({ row: fc.nat(5), column: fc.nat(COLUMNS - 1), rows: fc.integer({ min: 1, max: 4 }), columns: fc.integer({ min: 1, max: 6 }) })
  .map((one): Area => ({ ...one, columns: Math.min(one.columns, COLUMNS - one.column) }));
const look = fc.record({
  styles: fc.array(fc.record({ area, style: fc.constantFrom(...STYLES) }), { maxLength: 6 }),
  numberFormats: fc.array(fc.record({ area, code: fc.constantFrom('0', '0.0%') }), { maxLength: 4 }),
});
type Look = typeof look extends fc.Arbitrary<infer T> ? T : never;

/** What a cell looks like: everything laid on it, in order, with the lines between it and its neighbours. */
function painted({ styles, numberFormats }: Look, row: number, column: number): string {
  const on = (one: Area) => row >= one.row && row < one.row + one.rows && column >= one.column && column < one.column + one.columns;
  const codes = numberFormats.filter((format) => on(format.area)).map(({ code }) => code);
  const laid = styles
    .filter((each) => on(each.area))
    .map(({ area: one, style }) => {
      const edges = style.linesBetween === undefined ? '' : `${column > one.column}${column < one.column + one.columns - 1}`;
      return JSON.stringify(style) + edges;
    });
  return JSON.stringify([codes.at(-1), laid]);
}

const whole: Area = { row: 0, column: 0, rows: 12, columns: COLUMNS };

describe('what changed of a sheet’s look', () => {
  it('outside the band every cell looks as before, and within it the cut look is the whole one', () => {
    fc.assert(
      fc.property(look, look, (before, after) => {
        const band = changedBand(columnLooks(before, COLUMNS), columnLooks(after, COLUMNS), after, whole);
        const cut = lookWithin(after, band);
        for (let row = 0; row < whole.rows; row += 1)
          for (let column = 0; column < COLUMNS; column += 1) {
            const within = column >= band.column && column < band.column + band.columns;
            const standing = within ? painted(cut, row, column) : painted(before, row, column);
            expect(standing).toBe(painted(after, row, column));
          }
      }),
    );
  });

  it('is a band as narrow as the change', () => {
    const styles = [{ area: { row: 0, column: 0, rows: 3, columns: 12 }, style: { bold: true } }];
    const wide = { styles, numberFormats: [] };
    const more = {
      styles: [...styles, { area: { row: 1, column: 7, rows: 1, columns: 2 }, style: { color: '#0000FF' } }],
      numberFormats: [],
    };
    expect(changedBand(columnLooks(wide, COLUMNS), columnLooks(more, COLUMNS), more, whole)).toEqual({ ...whole, column: 7, columns: 2 });
  });
});
