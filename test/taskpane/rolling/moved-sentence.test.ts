import { LOCALES } from '../../../src/locales/locale';
import { formatsFor } from '../../../src/taskpane/language/formats';
import { movedSentence, signed } from '../../../src/taskpane/rolling/moved-sentence';
import { changesOf } from './changes-of';

const MARCH = { year: 2027, month: 3 };
const said = (then: number, amounts: readonly number[], locale: (typeof LOCALES)[number] = 'en-US') =>
  movedSentence(changesOf(then, amounts), MARCH, formatsFor(locale));

describe('what has moved the landing, in a sentence', () => {
  it('is by how much and mostly by what', () => {
    expect(said(100e6, [1e6, 2e6])).toBe('Since the view of Mar 2027, the landing of the year has risen by 3M (3%), mostly by: Forecast.');
    expect(said(100e6, [0, 0, 0, 0, -2e6])).toBe(
      'Since the view of Mar 2027, the landing of the year has fallen by 2M (2%), mostly by: Prices.',
    );
  });

  it('has no percentage of nothing', () => {
    expect(said(0, [5])).not.toContain('%');
  });

  it('is that nothing moved, or that what moved came out even', () => {
    expect(said(100, [])).toBe('The landing of the year is as in the view of Mar 2027.');
    expect(said(100, [5, -5])).toBe(said(100, []));
  });

  it.each(LOCALES)('is told up, down and same apart, %s', (locale) => {
    expect(new Set([said(100, [5], locale), said(100, [-5], locale), said(100, [], locale)]).size).toBe(3);
  });
});

test('an amount carries its sign', () => {
  expect([signed(1_230_400, formatsFor('en-US')), signed(-30_000, formatsFor('en-US'))]).toEqual(['+1.23M', '−30K']);
});
