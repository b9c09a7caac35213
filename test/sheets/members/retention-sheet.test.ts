import { serialOf } from '../../../src/calendar/serial';
import { survivalCurve } from '../../../src/forecasting/retention/beta-geometric';
import { fitCohortTable, isUsable } from '../../../src/planning/members/cohort-table';
import { discountedLifetime, monthlyRate, residualLifetime } from '../../../src/planning/members/lifetime-value';
import { lineRow } from '../../../src/sheets/members/retention-cells';
import {
  COHORT,
  COHORTS,
  CURVE,
  PROJECTED,
  R_ROWS,
  RETENTION_CHECKS,
  RETENTION_SETTINGS,
  type RetentionLine,
  type RetentionSetting,
} from '../../../src/sheets/members/retention-layout';
import { typedCohorts } from '../../../src/sheets/members/typed-cohorts';
import { FIRST_ROW } from '../../../src/sheets/rolling/layout';
import type { DrawnBook } from '../../support/drawn-book';
import { seededUniform } from '../../support/histories';
import { drawnMembers, membersInputs, numbersOf, valueOf, type GivenMembers } from './drawn-members';

const COHORT_LINES = [
  [serialOf(2026, 1, 1), 1000, 631, 468, 382, 326],
  [serialOf(2026, 2, 1), 800, 500, 380, 310],
  [serialOf(2026, 3, 1), 1200, 760, 580],
  [serialOf(2026, 4, 1), 900, 560],
];
const GIVEN: GivenMembers = { cohorts: COHORT_LINES, retention: { margin: 25, discount: 0.1, horizon: 24 } };
const { fit } = fitCohortTable(typedCohorts(membersInputs(GIVEN)))!;
const RATE = monthlyRate(0.1);

const line = (book: DrawnBook, name: RetentionLine) => valueOf(book, 'Retention', lineRow(name), 1);
const curve = (book: DrawnBook, column: number) => numbersOf(book, 'Retention', R_ROWS.curve, column, PROJECTED + 1);
const checks = (book: DrawnBook) => numbersOf(book, 'Retention', R_ROWS.checks, 1, RETENTION_CHECKS.length);
const type = (book: DrawnBook, key: RetentionSetting, value: number | string) =>
  book.type('Retention', FIRST_ROW + RETENTION_SETTINGS.findIndex((one) => one.key === key), 1, value);

describe('the sheet of retention', () => {
  it('has the survival and the values of the pure functions', async () => {
    const book = await drawnMembers(GIVEN, 'Retention');
    const survival = survivalCurve(fit, PROJECTED);
    curve(book, CURVE.survival).forEach((share, month) => expect(share).toBeCloseTo(survival[month]!, 12));
    curve(book, CURVE.lifetime).forEach((months, month) => expect(months / discountedLifetime(fit, RATE, month)).toBeCloseTo(1, 9));
    curve(book, CURVE.residual).forEach((months, month) => expect(months / residualLifetime(fit, RATE, month)).toBeCloseTo(1, 9));
    expect(Number(line(book, 'value')) / (25 * discountedLifetime(fit, RATE))).toBeCloseTo(1, 10);
    const within = survival.slice(0, 24).reduce((sum, share, month) => sum + (25 * share) / (1 + RATE) ** month, 0);
    expect(line(book, 'valueWithin')).toBeCloseTo(within, 8);
    expect(line(book, 'logLikelihood')).toBeCloseTo(fit.logLikelihood, 8);
    expect(line(book, 'survivalAt')).toBeCloseTo(survival[24]!, 12);
    expect(line(book, 'half')).toBe(survival.findIndex((share) => share <= 0.5));
    const base = COHORT_LINES.reduce((sum, cohort) => sum + 25 * cohort.at(-1)! * residualLifetime(fit, RATE, cohort.length - 2), 0);
    expect(Number(line(book, 'base')) / base).toBeCloseTo(1, 9);
    expect(checks(book)).toEqual([0, 0, 0, 0, 0]);
  });

  it('has observed figures of the cohorts together', async () => {
    const book = await drawnMembers(GIVEN, 'Retention');
    expect(book.block('Retention', R_ROWS.curve + 1, CURVE.atRisk, 5, 2)).toEqual([
      [3900, 2451],
      [1891, 1428],
      [848, 692],
      [382, 326],
      [0, 0],
    ]);
    const observed = book.block('Retention', R_ROWS.curve, CURVE.observed, 6, 1).flat();
    expect(observed.slice(0, 3)).toEqual([1, expect.closeTo(2451 / 3900, 12), expect.closeTo((2451 / 3900) * (1428 / 1891), 12)]);
    expect(observed[5]).toBe('');
  });

  it('says when the cohort table has changed since the fit', async () => {
    const book = await drawnMembers(GIVEN, 'Retention');
    expect(line(book, 'state')).toBe('The fit is of the cohort table as it stands.');
    await book.type('Retention', R_ROWS.cohorts + 3, COHORT.month + 1, 430);
    expect(line(book, 'state')).toBe('The cohort table has changed since the fit; open Loyalty in the pane and rebuild the sheets.');
    expect(checks(book)[0]).toBe(1);
    await book.type('Retention', R_ROWS.cohorts + 3, COHORT.month + 1, null);
    expect(checks(book)[0]).toBe(0);
    await book.type('Retention', R_ROWS.cohorts + 3, COHORT.month + 1, 0);
    expect(checks(book)[0]).toBe(1);
  });

  it('follows parameters that are typed', async () => {
    const book = await drawnMembers(GIVEN, 'Retention');
    await type(book, 'alpha', 2);
    expect(checks(book)[2]).toBe(1);
    await type(book, 'beta', 5);
    const own = { model: 'beta-geometric', alpha: 2, beta: 5, churn: 2 / 7, logLikelihood: 0 } as const;
    expect(line(book, 'usedModel')).toBe('Typed');
    expect(curve(book, CURVE.survival)[7]).toBeCloseTo(survivalCurve(own, 7)[7]!, 12);
    expect(Number(line(book, 'value')) / (25 * discountedLifetime(own, RATE))).toBeCloseTo(1, 10);
    expect(checks(book)).toEqual([0, 0, 0, 0, 0]);
  });

  it('says beside a setting what it takes and what it holds, and works nothing out by it', async () => {
    const book = await drawnMembers(GIVEN, 'Retention');
    const row = (key: RetentionSetting) => FIRST_ROW + RETENTION_SETTINGS.findIndex((one) => one.key === key);
    for (const [key, wrong, right, said, empty] of [
      ['horizon', 121, 24, 'Takes a whole number from 1 to 120; found: 121.', ['valueWithin', 'survivalAt']],
      ['horizon', 12.5, 24, 'Takes a whole number from 1 to 120; found: 12.5.', ['valueWithin', 'survivalAt']],
      ['discount', 'abc', 0.1, 'Takes 0 to 100 %; found: “abc”.', ['value', 'lifetime']],
      ['discount', -0.1, 0.1, 'Takes 0 to 100 %; found: -10 %.', ['value', 'lifetime']],
      ['margin', -3, 25, 'Takes a number of 0 or more; found: -3.', ['value', 'valueWithin']],
      ['beta', -1, '', 'Takes a number above 0; found: -1.', []],
      ['alpha', 2, '', `Counts with B${row('beta') + 1} only: type both, or neither.`, []],
    ] as const) {
      await type(book, key, wrong);
      expect(valueOf(book, 'Retention', row(key), 2)).toBe(`▲ ${said}`);
      expect(valueOf(book, 'Retention', 2, 0)).toBe(`1 setting cannot be used. B${row(key) + 1}: ${said}`);
      for (const one of empty) expect([one, line(book, one)]).toEqual([one, '']);
      await type(book, key, right);
      expect(valueOf(book, 'Retention', 2, 0)).toBe('All checks are zero.');
      expect(valueOf(book, 'Retention', row(key), 2)).not.toContain('▲');
    }
    await type(book, 'horizon', 120);
    expect(Number(line(book, 'valueWithin'))).toBeLessThan(Number(line(book, 'value')));
  });

  it.each([
    ['geometric', [100, 80, 64, 51.2]],
    ['two-groups', [100, 60, 60, 60]],
  ])('has the limit %s of the model', async (model, cohort) => {
    const given = { cohorts: [['2026-01', ...cohort]], retention: { margin: 1, discount: 0.01, discountMonths: 1 } };
    const fitted = fitCohortTable(typedCohorts(membersInputs(given)))!.fit;
    expect(fitted.model).toBe(model);
    const book = await drawnMembers(given, 'Retention');
    expect(Number(line(book, 'lifetime')) / discountedLifetime(fitted, 0.01)).toBeCloseTo(1, 10);
    expect(curve(book, CURVE.survival)[3]).toBeCloseTo(survivalCurve(fitted, 3)[3]!, 12);
    expect(checks(book)).toEqual([0, 0, 0, 0, 0]);
  });

  it('tells what keeps a cohort from being used, and goes on with the others', async () => {
    const wrong = [
      ['a', 100, 90, 95],
      ['b', 0, 5],
      ['c', 100, '', 50],
      ['d', 100, 'x'],
      ['e', 100, -1],
      ['f', 100],
    ];
    const book = await drawnMembers({ ...GIVEN, cohorts: [...COHORT_LINES, ...wrong] }, 'Retention');
    const told = book.block('Retention', R_ROWS.cohorts, COHORT.check, 11, 1).flat();
    expect(told).toEqual([
      ...['', '', '', ''],
      'More members than the month before.',
      'Joined must be above zero.',
      'A month is empty before one that is filled.',
      'Holds something that is not a number.',
      'A month is below zero.',
      '',
      '',
    ]);
    expect(line(book, 'fitCohorts')).toBe(4);
    expect(curve(book, CURVE.atRisk)[1]).toBe(3900);
    expect(checks(book)[1]).toBe(5);
    expect(valueOf(book, 'Retention', 2, 0)).toContain(
      `5 cohorts are not used. Row ${R_ROWS.cohorts + COHORT_LINES.length + 1}: More members than the month before.`,
    );
  });

  it('uses the cohorts that the pure functions use', async () => {
    const random = seededUniform(3);
    const lines = Array.from({ length: COHORTS }, () => {
      let left = Math.floor(50 * random());
      const months = Array.from({ length: Math.floor(6 * random()) }, () => {
        if (random() < 0.06) return '';
        left = random() < 0.05 ? left + 1 : Math.floor(left * random() + 0.3 * left) - (random() < 0.03 ? 60 : 0);
        return left;
      });
      return ['x', random() < 0.05 ? '' : 50, ...months];
    });
    const book = await drawnMembers({ cohorts: lines }, 'Retention');
    const used = numbersOf(book, 'Retention', R_ROWS.cohorts, COHORT.usable, COHORTS);
    const numbers = (cells: readonly (string | number)[]) => cells.map((content) => (typeof content === 'number' ? content : null));
    lines.forEach(([, size = '', ...months], at) => {
      const usable = isUsable({ name: 'x', size: numbers([size])[0] ?? null, left: numbers(months) });
      expect([at, used[at]]).toEqual([at, Number(usable)]);
    });
    expect(new Set(used).size).toBe(2);
    expect(line(book, 'fitCohorts')).toBe(used.reduce((sum, one) => sum + one, 0));
  });

  it('is empty with all checks zero where nothing is typed', async () => {
    const book = await drawnMembers({}, 'Retention');
    expect(checks(book)).toEqual([0, 0, 0, 0, 0]);
    expect(valueOf(book, 'Retention', 2, 0)).toBe('All checks are zero.');
    expect([line(book, 'value'), line(book, 'lifetime'), line(book, 'half'), line(book, 'state')]).toEqual(['', '', '', '']);
  });
});
