import { serialOf } from '../../../src/calendar/serial';
import type { RollingToBuild } from '../../../src/excel/contracts';
import { LOCALES } from '../../../src/locales/locale';
import { formatsFor } from '../../../src/taskpane/language/formats';
import { rollingDue } from '../../../src/taskpane/rolling/rolling-due';
import { askedOf, rolledSpec, rollingStep, stepSentence } from '../../../src/taskpane/rolling/rolling-step';
import { flat, january, sales, workbookOf } from '../histories';

const TODAY = serialOf(2027, 6, 5);
const START = january(2027);
const MARCH = { asOf: { year: 2027, month: 3 }, months: 3 };
const standing = { sheet: 'GTM', spec: MARCH, checks: { count: 5, off: 0, where: [] } };
const month = (number: number) => ({ year: 2027, month: number });
/** History to the end of the month. */
const knownTo = (last: number) => workbookOf(sales(january(2026), flat(12 + last, 5))).actuals!;

describe('what building the months asked for does', () => {
  it.each([
    [3, { kind: 'rebuild' }],
    [4, { kind: 'roll', from: MARCH.asOf, to: month(4) }],
    [7, { kind: 'roll', from: MARCH.asOf, to: month(7) }],
    [2, { kind: 'back', from: MARCH.asOf, to: month(2) }],
  ])('to a plan from March, from month %d on', (first, step) => {
    expect(rollingStep(month(first), standing)).toEqual(step);
  });

  it('is to build where none stands, and to rebuild where nobody knows its months any more', () => {
    expect(rollingStep(month(4), null)).toEqual({ kind: 'build' });
    expect(rollingStep(month(4), { ...standing, spec: null })).toEqual({ kind: 'rebuild' });
  });

  it('asks the workbook to roll forward only where it goes on to a later month', () => {
    const asked = { spec: MARCH } as unknown as RollingToBuild;
    expect(askedOf(asked, { kind: 'roll', from: MARCH.asOf, to: month(4) }).rollFrom).toEqual(MARCH.asOf);
    const others = [{ kind: 'build' }, { kind: 'rebuild' }, { kind: 'back', from: month(5), to: MARCH.asOf }] as const;
    expect(others.map((step) => askedOf(asked, step).rollFrom)).toEqual([undefined, undefined, undefined]);
    // What is built over is what was seen.
    expect(others.map((step) => askedOf(asked, step).seen)).toEqual([null, MARCH.asOf, month(5)]);
  });
});

describe('the months of a plan that rolls forward', () => {
  const rolledAt = (known: number) => rolledSpec(MARCH, rollingDue(MARCH, START, knownTo(known), TODAY));

  it('are as many as before, from the first month on that is not known', () => {
    expect(rolledAt(5)).toEqual({ asOf: month(6), months: 3 });
  });

  it('are those that stand where nothing is due', () => {
    expect(rolledAt(12)).toBe(MARCH);
    expect(rolledAt(2)).toBe(MARCH);
  });
});

describe('the sentence above the months', () => {
  const said = (first: number, known: number, locale: (typeof LOCALES)[number] = 'en-US') =>
    stepSentence(rollingStep(month(first), standing), MARCH, rollingDue(MARCH, START, knownTo(known), TODAY), formatsFor(locale));

  it('says what a roll does, and that going back logs nothing', () => {
    expect(said(4, 3)).toMatch(/puts the view of Mar 2027 into GTM Log/);
    expect(said(2, 3)).toMatch(/nothing is put into GTM Log/);
  });

  it('says which months a roll goes past before their sales are known', () => {
    expect(said(5, 3)).toMatch(/^The sales of Apr 2027 are not all known yet: .*puts the view of Mar 2027/);
    expect(said(5, 2)).toMatch(/^The sales of Mar–Apr 2027 are not all known yet/);
    expect(said(4, 3)).not.toMatch(/not all known/);
    expect(said(5, 6)).not.toMatch(/not all known/);
  });

  it('says that nothing is due, or how to roll where the standing months were chosen', () => {
    expect(said(3, 2)).toBe('The plan begins in Mar 2027, whose sales are not all known yet.');
    expect(said(3, 4)).toBe('The sales of Mar–Apr 2027 are known: choose May 2027 as the first month to roll forward.');
    expect(said(3, 12)).toMatch(/whole plan year/);
  });

  it('is another one for each, in every language, and none where no plan stands', () => {
    for (const locale of LOCALES)
      expect(new Set([said(4, 3, locale), said(2, 3, locale), said(3, 2, locale), said(3, 3, locale), said(3, 12, locale)]).size).toBe(5);
    expect(stepSentence({ kind: 'build' }, null, null, formatsFor('en-US'))).toBeNull();
  });
});
