import { breakdownSheets, ACTUALS_TABLE } from '../../../src/sheets/breakdown';
import type { Area } from '../../../src/sheets/blueprint';
import { COL, FIRST_ROW } from '../../../src/sheets/breakdown/layout';
import { COLORS } from '../../../src/sheets/roles';
import { withInputs } from './drawn-plan';

const covers = (area: Area, row: number, column: number) =>
  row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns;

describe('the cells of Breakdown that look like inputs are those that are', () => {
  const plan = withInputs({});
  const sheet = breakdownSheets({ plan, locale: 'en-US', actuals: ACTUALS_TABLE, builtOn: 46000 }).find(({ id }) => id === 'Breakdown');
  if (!sheet) throw new Error('There must be a sheet Breakdown.');
  const yellow = (row: number, column: number) =>
    sheet.styles.filter(({ area, style }) => covers(area, row, column) && style.fill !== undefined).at(-1)?.style.fill === COLORS.inputFill;
  const checked = (row: number, column: number) => sheet.validations.some(({ area }) => covers(area, row, column));
  const rows = plan.rows.map((row, index) => ({ at: FIRST_ROW + index, parts: row.children.length > 0, total: row.parent < 0 }));

  test('stand apart from each other by lines in a colour of their own', () => {
    const inputs = sheet.styles.filter(({ style }) => style.fill === COLORS.inputFill);
    expect(inputs.length).toBeGreaterThan(3);
    expect(inputs.map(({ style }) => style.linesBetween)).toEqual(inputs.map(() => COLORS.inputRule));
  });

  test.each([
    ['the share', COL.shareTyped, ({ total }: (typeof rows)[number]) => !total],
    ['the year lock', COL.lockYear, ({ total }: (typeof rows)[number]) => !total],
    ['a weight', COL.weight + 4, ({ parts }: (typeof rows)[number]) => !parts],
    ['the shape', COL.method, () => true],
    ['a quarter lock', COL.lockQuarter, () => true],
    ['a month lock', COL.lockMonth + 11, () => true],
    ['a month of the plan', COL.month, () => false],
  ])('%s', (_, column, isInput) => {
    const expected = rows.map(isInput);
    expect(rows.map(({ at }) => yellow(at, column))).toEqual(expected);
    expect(rows.map(({ at }) => checked(at, column))).toEqual(expected);
  });
});

test('the check of a row is as wide as its year: where a figure is typed over, the check is off by an amount of the plan', () => {
  for (const target of [900, 60_000_001, 1e12]) {
    const plan = withInputs({}, { target });
    const sheet = breakdownSheets({ plan, locale: 'en-US', actuals: ACTUALS_TABLE, builtOn: 46000 }).find(({ id }) => id === 'Breakdown');
    const width = (of: number) => sheet?.columnWidths.find(({ column, count }) => of >= column && of < column + count)?.characters;
    expect(width(COL.check)).toBe(width(COL.year));
  }
});
