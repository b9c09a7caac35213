import fc from 'fast-check';
import { areaAddress, intersection, MAX_COLUMNS, MAX_ROWS } from '../../../../src/host/engine/address';
import type { Area } from '../../../../src/host/engine/engine';
import { absoluteAddress, readArea, readSheetAddress } from '../../../../src/host/office/model/address';
import { boundingArea, cellCount, containsArea, subtract } from '../../../../src/host/office/model/area';
import { cutAway } from '../../../../src/host/office/model/region';
import { toR1C1 } from '../../../../src/host/office/model/r1c1';

const areas = fc
  .tuple(fc.integer({ min: 0, max: 30 }), fc.integer({ min: 0, max: 30 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 12 }))
  .map(([row, column, rows, columns]): Area => ({ row, column, rows, columns }));

describe('addresses', () => {
  test('an area is read from the address it gives', () => {
    fc.assert(fc.property(areas, (area) => expect(readArea(areaAddress(area))).toEqual(area)));
  });

  test('sheet and area are read from an absolute address, whatever the name', () => {
    fc.assert(
      fc.property(
        fc.string({ minLength: 1, maxLength: 31 }).filter((name) => !/[:\\/?*[\]]|^'|'$/.test(name) && name.trim() === name),
        areas,
        (sheet, area) => expect(readSheetAddress(`=${absoluteAddress(sheet, area)}`)).toEqual({ sheet, area }),
      ),
    );
  });

  test('whole columns and rows', () => {
    expect(readArea('C:D')).toEqual({ row: 0, column: 2, rows: MAX_ROWS, columns: 2 });
    expect(readArea('$5:7')).toEqual({ row: 4, column: 0, rows: 3, columns: MAX_COLUMNS });
  });

  test.each(['', 'A', '5', 'A0', 'A1048577', 'XFE1', 'A1:B', 'A1:2', 'A1:B2:C3', 'Budget', 'A1 B2'])('%p is no address', (text) => {
    expect(readArea(text)).toBeNull();
  });
});

describe('areas', () => {
  test('cutting one out of another leaves parts that make up the rest, none twice', () => {
    fc.assert(
      fc.property(areas, areas, (area, hole) => {
        const parts = subtract(area, hole);
        const cut = intersection(area, hole);
        expect(parts.reduce((sum, part) => sum + cellCount(part), 0)).toBe(cellCount(area) - (cut ? cellCount(cut) : 0));
        parts.forEach((part, index) => {
          expect(containsArea(area, part)).toBe(true);
          expect(intersection(part, hole)).toBeNull();
          for (const other of parts.slice(index + 1)) expect(intersection(part, other)).toBeNull();
        });
      }),
    );
  });

  test('the bounding area holds both', () => {
    fc.assert(
      fc.property(areas, areas, (a, b) => {
        const bounds = boundingArea(a, b);
        expect(containsArea(bounds, a) && containsArea(bounds, b)).toBe(true);
      }),
    );
  });

  test('a rule with nothing left goes', () => {
    expect(cutAway([{ range: 'A1:B2' }, { range: 'A1:A3,C1' }], { row: 0, column: 0, rows: 2, columns: 2 })).toEqual([{ range: 'A3,C1' }]);
  });
});

describe('R1C1 spelling of formulas', () => {
  test.each([
    ['=A1+$B$2', '=RC[-1]+R2C2'],
    ['=SUM(A1:B$3)', '=SUM(RC[-1]:R3C)'],
    ['=\'A1 sheet\'!C5&"A1"', '=\'A1 sheet\'!R[4]C[1]&"A1"'],
    ['=LOG10(B1)', '=LOG10(RC)'],
  ])('%s', (a1, r1c1) => {
    expect(toR1C1(a1, 0, 1)).toBe(r1c1);
  });
});
