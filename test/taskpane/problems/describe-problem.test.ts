import { OfficeFailure, type FailureKind } from '../../../src/excel/office-failure';
import { InputError } from '../../../src/locales/input-error';
import { LOCALES } from '../../../src/locales/locale';
import { describeProblem } from '../../../src/taskpane/problems/describe-problem';

const kinds: readonly FailureKind[] = ['cell-edit', 'protected', 'too-large', 'busy', 'session', 'unknown'];
const failure = (kind: FailureKind, rolledBack = true, sheet?: string): OfficeFailure =>
  new OfficeFailure('SomeOfficeCode', kind, 'A message of Office', rolledBack, sheet);

describe('a problem in words', () => {
  it('says what is wrong with an input, and leads to its cell', () => {
    const error = new InputError('target-negative', { found: '-3', address: 'Setup!B6' });
    expect(describeProblem(error, 'en-US')).toEqual({ sentence: 'The target must be above zero; found -3.', address: 'Setup!B6' });
    expect(describeProblem(new InputError('target-negative', { found: '-3' }), 'en-US').address).toBeNull();
  });

  it('says what to do about a cell that is being edited', () => {
    expect(describeProblem(failure('cell-edit'), 'en-US').sentence).toBe(
      'A cell is being edited. Press Enter in the grid to finish it (or Esc to leave it), then try again. The workbook is as it was.',
    );
  });

  it('names the protected sheet where it is known', () => {
    expect(describeProblem(failure('protected', true, 'Breakdown'), 'en-US').sentence).toContain('The sheet “Breakdown” is protected.');
    expect(describeProblem(failure('protected'), 'en-US').sentence).toContain('A sheet is protected.');
  });

  it('does not claim that the workbook is as it was when it is not', () => {
    expect(describeProblem(failure('unknown', false), 'en-US').sentence).toMatch(/Some of the work stands in the workbook/);
  });

  it.each(LOCALES)('never shows a code, in %s', (locale) => {
    const errors = [
      ...kinds.map((kind) => failure(kind)),
      ...kinds.map((kind) => failure(kind, false)),
      new TypeError('x is undefined'),
      'odd',
    ];
    for (const error of errors) {
      const { sentence } = describeProblem(error, locale);
      expect(sentence.length).toBeGreaterThan(10);
      expect(sentence).not.toMatch(/SomeOfficeCode|A message of Office|undefined|odd|\{/);
    }
  });
});
