import type { OpexResult, RollingResult } from '../../../src/excel/contracts';
import { LOCALES, type Locale } from '../../../src/locales/locale';
import { paneText } from '../../../src/locales/pane';
import type { Outcome } from '../../../src/taskpane/app/pane-state';
import { checksOff, outcomeText } from '../../../src/taskpane/frame/outcome-text';
import { formatsFor } from '../../../src/taskpane/language/formats';
import { planOf } from '../histories';

const frozen = (off: number) => ({ kind: 'frozen', sheets: ['Setup 2026-11-22'], off }) as const;

it('says that there is no plan where a ribbon button found none', () => {
  expect(outcomeText({ kind: 'no-plan' }, formatsFor('en-US'))).toBe('There is no plan in this workbook yet. Build one first.');
});

it.each(LOCALES)('names the lock that was released, and the way back, %s', (locale) => {
  const said = outcomeText({ kind: 'released', name: 'JD › Kettle, Year' }, formatsFor(locale));
  expect(said).toContain('JD › Kettle, Year');
  expect(said).toMatch(/Undo|撤销|Hoàn tác/);
});

describe('what is said of a build', () => {
  const kept = { shares: 0, weights: 0, locks: 0, methods: 0 };
  const built = (notes: readonly string[], cellsWritten = 5): Outcome => ({
    kind: 'built',
    result: { sheets: [], checks: { lines: [], off: 0, conflicts: [] }, kept, cellsWritten, notes, plan: planOf([]) },
  });
  const lock = 'Breakdown!J9 holds an amount typed over the plan (5): it is now a lock, or a typed share.';

  it('is that it is done, and its note', () => {
    expect(outcomeText(built([]), formatsFor('en-US'))).toBe('The plan is built.');
    for (const locale of LOCALES) expect(outcomeText(built([lock]), formatsFor(locale))).toContain(lock);
  });

  it('counts several notes, which the result shows', () => {
    expect(outcomeText(built([lock, 'Another.']), formatsFor('en-US'))).toBe('The plan is built. 2 notes on it.');
    expect(outcomeText(built([lock, 'Another.'], 0), formatsFor('zh-CN'))).toMatch(/有 2 条说明。$/);
    for (const locale of LOCALES) expect(outcomeText(built([lock, 'Another.']), formatsFor(locale))).toContain('2');
  });
});

test.each(LOCALES)('a rolling plan that was built is told apart from one that stood already, with its notes, %s', (locale) => {
  const said = (cellsWritten: number, notes: readonly string[]) =>
    outcomeText(
      { kind: 'rolling-built', result: { sheets: [], cellsWritten, notes } as unknown as RollingResult, rolledFrom: null },
      formatsFor(locale),
    );
  expect(said(5, [])).not.toBe(said(0, []));
  expect(said(5, ['A note.'])).toContain('A note.');
  expect(said(5, ['A note.', 'Another.'])).toContain('2');
});

test.each(LOCALES)('OPEX that was built is told apart from one that stood already, %s', (locale) => {
  const told = (cellsWritten: number) =>
    outcomeText({ kind: 'opex-built', result: { sheets: [], cellsWritten } as unknown as OpexResult }, formatsFor(locale));
  expect([told(1), told(0)]).toEqual([paneText(locale, 'opex-built-said'), paneText(locale, 'opex-unchanged')]);
});

test('work on loyalty says itself what it came to', () => {
  const outcome = { kind: 'loyalty', said: 'It is done.', sheets: [], undoable: false, built: null, keeps: {} } as const;
  expect(outcomeText(outcome, formatsFor('en-US'))).toBe('It is done.');
});

test.each(LOCALES)('a rolling plan that rolled forward says to which month, %s', (locale) => {
  const result = { sheets: [], cellsWritten: 5, notes: [], plan: { spec: { asOf: { year: 2027, month: 4 }, months: 3 } } };
  const rolled = { kind: 'rolling-built', result: result as unknown as RollingResult, rolledFrom: { year: 2027, month: 3 } } as const;
  expect(outcomeText(rolled, formatsFor(locale))).toContain(formatsFor(locale).month({ year: 2027, month: 4 }));
});

describe('what is said of a media split that was taken over', () => {
  const said = (months: number, locale: Locale) =>
    outcomeText({ kind: 'media-accepted', result: { sheet: 'Media', months }, beneath: null }, formatsFor(locale));

  it('is in how many months budgets changed', () => {
    expect(said(1, 'en-US')).toBe('Budgets changed to the recommended split in 1 month.');
    expect(said(3, 'en-US')).toBe('Budgets changed to the recommended split in 3 months.');
    for (const locale of LOCALES) expect(said(3, locale)).toContain('3');
  });

  it('is that they are as recommended already where none did', () => {
    expect(said(0, 'en-US')).toBe('The budgets are as recommended already.');
    for (const locale of LOCALES) expect(said(0, locale)).not.toContain('0');
  });
});

describe('what is said of a freeze copy', () => {
  it('is that it was made', () => {
    expect(outcomeText(frozen(0), formatsFor('en-US'))).toBe('Copied as values:');
  });

  it('counts the checks that are not zero in it', () => {
    expect(outcomeText(frozen(1), formatsFor('en-US'))).toBe('Copied as values, with 1 check that is not zero:');
    expect(outcomeText(frozen(3), formatsFor('en-US'))).toBe('Copied as values, with 3 checks that are not zero:');
    for (const locale of LOCALES) expect(outcomeText(frozen(3), formatsFor(locale))).toContain('3');
  });

  it('is a warning where checks are off', () => {
    expect([checksOff(frozen(0)), checksOff(frozen(3)), checksOff({ kind: 'cancelled' })]).toEqual([0, 3, 0]);
  });
});
