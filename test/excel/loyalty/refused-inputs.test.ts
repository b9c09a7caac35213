import { errorText } from '../../../src/locales/errors';
import { InputError } from '../../../src/locales/input-error';
import type { Locale } from '../../../src/locales/locale';
import { cell, range } from '../../../src/sheets/address';
import { LOYALTY, loyaltyRows, PROGRAMME_LINES, RANGE, SCENARIO } from '../../../src/sheets/loyalty/layout';
import type { AlmanacWorkbook } from '../../../src/excel';
import { put, putAll } from '../rolling/in-march';
import { openedEach } from './opened';
import { shapeFor } from './shape-for';

const opened = openedEach();
const SMALL = { template: 'premium-auto', size: { start: { year: 2027, month: 1 }, months: 4 } } as const;
const SHAPE = shapeFor(SMALL);
const ROWS = loyaltyRows(SHAPE);
const programme = (line: (typeof PROGRAMME_LINES)[number]): number => ROWS.programme + PROGRAMME_LINES.indexOf(line);
const rangeRow = (input: string, of = 0): number =>
  ROWS.ranges + ROWS.places.findIndex((place) => place.input === input && place.of === of);

async function refusal(workbook: AlmanacWorkbook, locale: Locale = 'en-US'): Promise<{ code: string; said: string; address: unknown }> {
  try {
    await workbook.readLoyalty({ locale });
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return { code: error.code, said: errorText(locale, error.code, error.params), address: error.params['address'] };
  }
  throw new Error('Nothing was refused.');
}

type Typed = readonly [row: number, column: number, content: number | string];

async function contents(typed: readonly Typed[]): Promise<(number | string)[]> {
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Loyalty');
    const cells = typed.map(([row, column]) => sheet.getRange(cell(row, column)).load('formulas'));
    await context.sync();
    return cells.map(({ formulas }) => (formulas as (number | string)[][])[0]![0]!);
  });
}

const REFUSED: readonly (readonly [string, readonly Typed[], string, RegExp])[] = [
  [
    'loyalty-shares',
    [[ROWS.reward, LOYALTY.value, 0.6]],
    range({ row: ROWS.reward, column: 1, rows: 3, columns: 1 }),
    /“Share of points redeemed”: the shares must sum to 1 \(100%\); found 1\.1\. .* 0\.545455/,
  ],
  [
    'loyalty-shares-zero',
    [0, 1, 2].map((of): Typed => [ROWS.reward + of, LOYALTY.value, 0]),
    range({ row: ROWS.reward, column: 1, rows: 3, columns: 1 }),
    /found 0/,
  ],
  [
    'loyalty-shares',
    [[ROWS.segment + 2, ROWS.migration + 2, 0.9]],
    range({ row: ROWS.segment + 2, column: ROWS.migration, rows: 1, columns: 3 }),
    /“Of those who stay, in a month to” of .+: the shares must sum to 1 \(100%\); found 0\.92/,
  ],
  [
    'loyalty-at',
    [[ROWS.curve, LOYALTY.first, 0.9]],
    range({ row: ROWS.curve, column: LOYALTY.first, rows: 1, columns: SHAPE.curve }),
    /“Part of points redeemed at this age”: The redemption curve sums to 1\.6; no more than 1/,
  ],
  [
    'loyalty-at',
    [[programme('expiryN'), LOYALTY.value, 0]],
    cell(programme('expiryN'), LOYALTY.value),
    /“… after how many”: Points expire at an age of 0 months, before the first of them are redeemed at 1/,
  ],
  [
    'distribution-min-above-mode',
    [[rangeRow('redemption'), RANGE.values, 0.75]],
    range({ row: rangeRow('redemption'), column: RANGE.values, rows: 1, columns: 2 }),
    /“Least” of Points redeemed in the end, part: the minimum 0\.75 is above the most likely value 0\.7/,
  ],
  [
    'loyalty-at',
    [0, 1, 2].flatMap((of): Typed[] => [
      [ROWS.segment + of, LOYALTY.value, 0],
      ...Array.from({ length: 4 }, (_, month): Typed => [ROWS.joiners + of, LOYALTY.first + month, 0]),
    ]),
    range({ row: ROWS.segment, column: LOYALTY.value, rows: 3, columns: 1 }),
    /“Members at the start”: No segment has any members or joiners/,
  ],
  [
    'loyalty-cap-below-fixed',
    [[ROWS.caps, LOYALTY.value, 1000]],
    cell(ROWS.caps, LOYALTY.value),
    /“Budget caps” of FY 2027 \(4 months\): the cap 1,000 is below the fixed costs 600,000/,
  ],
  [
    'argument-negative',
    [[ROWS.segment + 1, LOYALTY.value, -4]],
    cell(ROWS.segment + 1, LOYALTY.value),
    /“Members at the start” of .+ must not be below zero; found -4/,
  ],
  [
    'argument-negative',
    [[ROWS.joiners + 1, LOYALTY.first + 2, -4]],
    cell(ROWS.joiners + 1, LOYALTY.first + 2),
    /“New members: .+, Mar 2027” must not be below zero/,
  ],
  [
    'argument-out-of-range',
    [[ROWS.segment, LOYALTY.value + 1, 1.5]],
    cell(ROWS.segment, LOYALTY.value + 1),
    /“Leave a month” of .+ must be from 0 to 1; found 1\.5/,
  ],
  [
    'argument-not-number',
    [[ROWS.segment, LOYALTY.value + 3, 'many']],
    cell(ROWS.segment, LOYALTY.value + 3),
    /“Spend per active member” of .+ must be a number; found “many”/,
  ],
  [
    'argument-not-number',
    [[ROWS.monthly + 5, LOYALTY.first + 3, 'most']],
    cell(ROWS.monthly + 5, LOYALTY.first + 3),
    /, Apr 2027” must be a number; found “most”/,
  ],
  ['argument-out-of-range', [[ROWS.monthly + 5, LOYALTY.first + 3, 1.2]], cell(ROWS.monthly + 5, LOYALTY.first + 3), /found 1\.2/],
  [
    'argument-not-choice',
    [[programme('expiry'), LOYALTY.value, 'Some day']],
    cell(programme('expiry'), LOYALTY.value),
    /Months after issue, End of a fiscal year.*found “Some day”/,
  ],
  [
    'argument-missing',
    [[rangeRow('earn-rate'), RANGE.distribution, 'Normal']],
    cell(rangeRow('earn-rate'), RANGE.values + 3),
    /“Mean” of Points per currency unit is missing/,
  ],
  [
    'loyalty-points-price',
    [[ROWS.reward + 2, 2, '']],
    cell(ROWS.reward + 2, 2),
    /“Points for one” of .+: the points price must be above zero; found 0/,
  ],
  [
    'loyalty-at',
    [
      [ROWS.group, LOYALTY.label, 'Mood'],
      [ROWS.group, LOYALTY.value, 1.5],
      [rangeRow('sales'), RANGE.group, 'Mood'],
      [rangeRow('redemption'), RANGE.group, 'Mood'],
    ],
    cell(ROWS.group, LOYALTY.value),
    /“Correlation” of Mood: The correlation within group Mood must be/,
  ],
];

describe('an input that cannot be simulated', () => {
  it('is named by its cell, with what it is called, what was found and what is allowed', () =>
    opened(SMALL, async (workbook) => {
      for (const [code, typed, address, said] of REFUSED) {
        const before = await contents(typed);
        await putAll(typed.map(([row, column, content]) => ['Loyalty', row, column, content]));
        const found = await refusal(workbook);
        expect(found).toEqual({ code, said: expect.stringMatching(said), address: `Loyalty!${address}` });
        expect(found.said.startsWith(`Loyalty!${address}, “`)).toBe(true);
        await putAll(typed.map(([row, column], at) => ['Loyalty', row, column, before[at]!]));
      }
      await expect(workbook.readLoyalty({ locale: 'en-US' })).resolves.toMatchObject({ scenario: 'Base' });
    }));

  it('is found where rows were put in and sheets are called otherwise, in the reader’s language', () =>
    opened(SMALL, async (workbook) => {
      await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Loyalty');
        sheet.getRange(`${ROWS.segment}:${ROWS.segment + 1}`).insert('Down');
        sheet.getRange('B:B').insert('Right');
        sheet.name = 'Giả định';
        await context.sync();
      });
      await put('Giả định', ROWS.reward + 3, LOYALTY.value + 1, -0.5);
      expect((await refusal(workbook, 'zh-CN')).said).toMatch(
        new RegExp(`^'Giả định'!${cell(ROWS.reward + 3, LOYALTY.value + 1)}（.+的“.+”）.*不能.*-0.5`),
      );
      expect((await refusal(workbook, 'vi-VN')).said).toMatch(/“.+” của .+-0,5/);
    }));

  it('is told as it was typed where the scenario has a factor on it', () =>
    opened(SMALL, async (workbook) => {
      await putAll([
        ['Scenarios', SCENARIO.switchRow, SCENARIO.inUse, 'Richer'],
        ['Loyalty', programme('earnRate'), LOYALTY.value, -2],
      ]);
      expect((await refusal(workbook)).said).toBe(
        `Loyalty!${cell(programme('earnRate'), LOYALTY.value)}, “Points per currency unit” must not be below zero; found -2.`,
      );
    }));
});
