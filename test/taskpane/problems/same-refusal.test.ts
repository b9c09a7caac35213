import { InputError } from '../../../src/locales/input-error';
import { OfficeFailure } from '../../../src/excel/office-failure';
import { sameRefusal } from '../../../src/taskpane/problems/same-refusal';

const unusable = (address: string, found = 'much') => new InputError('input-not-a-number', { address, found });

describe('two failures', () => {
  it('are the same refusal where they say the same of the same cell', () => {
    expect(sameRefusal(unusable('Breakdown!AV8'), unusable('Breakdown!AV8'))).toBe(true);
  });

  it('are not where the cell, what it holds or the reason differs', () => {
    expect(sameRefusal(unusable('Breakdown!AV8'), unusable('Breakdown!AV9'))).toBe(false);
    expect(sameRefusal(unusable('Breakdown!AV8'), unusable('Breakdown!AV8', 'more'))).toBe(false);
    expect(sameRefusal(unusable('Breakdown!AV8'), new InputError('no-plan'))).toBe(false);
  });

  it('are not where one of them refuses no input', () => {
    const failure = new OfficeFailure('SomeOfficeCode', 'busy', 'A message of Office', true);
    expect(sameRefusal(failure, failure)).toBe(false);
    expect(sameRefusal(unusable('Breakdown!AV8'), null)).toBe(false);
  });
});
