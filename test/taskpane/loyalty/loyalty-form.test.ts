import { loyaltyToBuild, openingForm, startsAround, windows } from '../../../src/taskpane/loyalty/loyalty-form';
import { defaultSpec, emptyWorkbook, january, planOf } from '../histories';
import { writtenLoyalty } from './written';

describe('what is asked for on the page of loyalty', () => {
  it('begins in January of next year, or with the annual plan', () => {
    expect(openingForm(emptyWorkbook, 2026)).toMatchObject({ start: january(2027), months: 24, segments: null });
    const breakdown = { spec: { ...defaultSpec, start: { year: 2027, month: 4 } }, builtAt: '', plan: planOf([]) };
    expect(openingForm({ loyalty: null, breakdown }, 2030).start).toEqual({ year: 2027, month: 4 });
  });

  it('is a template in the size asked for, what is left to the template left out', () => {
    const form = openingForm(emptyWorkbook, 2026);
    expect(loyaltyToBuild(form, null)).toEqual({ template: 'premium-auto', size: { start: january(2027), months: 24 } });
    expect(loyaltyToBuild({ ...form, segments: 5, cards: 0, scenarios: 5, fiscalYearStart: 4 }, null).size).toMatchObject({
      segments: 5,
      cards: 0,
      scenarios: 5,
      fiscalYearStart: 4,
    });
  });

  it('is what differs of a plan that stands', () => {
    const standing = writtenLoyalty();
    const form = openingForm({ loyalty: standing, breakdown: null }, 2026);
    expect(loyaltyToBuild(form, standing)).toEqual({});
    expect(loyaltyToBuild({ ...form, months: 36, rewards: 4 }, standing)).toEqual({ size: { months: 36, rewards: 4 } });
    expect(loyaltyToBuild({ ...form, cards: 2, scenarios: 4 }, standing)).toEqual({ size: { cards: 2, scenarios: 4 } });
    expect(loyaltyToBuild(form, { ...standing, size: null })).toEqual({});
  });

  it('offers the length that stands, and months around the first', () => {
    expect(windows(24)).toEqual([12, 18, 24, 36]);
    expect(windows(20)).toEqual([12, 18, 20, 24, 36]);
    const starts = startsAround(january(2027));
    expect([starts[0], starts.at(-1)]).toEqual([
      { year: 2025, month: 7 },
      { year: 2028, month: 7 },
    ]);
  });
});
