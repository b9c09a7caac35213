import { formatsFor } from '../../../src/taskpane/language/formats';
import { openingForm, type LoyaltyForm } from '../../../src/taskpane/loyalty/loyalty-form';
import { whatGoes } from '../../../src/taskpane/loyalty/what-goes';
import { january } from '../histories';
import { writtenLoyalty } from './written';

const standing = writtenLoyalty();
const size = standing.size!;
const goes = (change: Partial<LoyaltyForm>) =>
  whatGoes({ ...openingForm({ loyalty: standing, breakdown: null }, 2026), ...change }, size, formatsFor('en-US'));

describe('what goes when a loyalty plan is made smaller', () => {
  it('is nothing where it stays as it is or grows', () => {
    expect(goes({})).toEqual([]);
    expect(goes({ months: 36, segments: 4, rewards: 12 })).toEqual([]);
  });

  it('is what is typed for months before and after, with the caps of years that are no more', () => {
    expect(goes({ months: 18 })).toEqual(['What is typed for Jul–Dec 2028 goes.']);
    expect(goes({ months: 12 })).toEqual(['What is typed for Jan–Dec 2028 goes.', 'Caps of fiscal years outside the new months go.']);
    expect(goes({ start: { year: 2027, month: 4 } })).toEqual(['What is typed for Jan–Mar 2027 goes.']);
    expect(goes({ start: january(2030) })[0]).toBe('What is typed for Jan 2027–Dec 2028 goes.');
    expect(goes({ start: january(2020) })[0]).toBe('What is typed for Jan 2027–Dec 2028 goes.');
  });

  it('is the last segments, rewards and cards', () => {
    expect(goes({ segments: 2, rewards: 1 })).toEqual([
      'The last segment goes, with all that is typed for it.',
      'The last 2 rewards go, with all that is typed for them.',
    ]);
    expect(goes({ scenarios: 1 })).toEqual(['The last 2 scenarios go, with all that is typed for them.']);
    expect(goes({ cards: 0 })).toEqual(['The last stored-value card goes, with all that is typed for it.']);
  });
});
