import { checkHistory } from '../../../src/forecasting/auto/check-history';

describe('checkHistory', () => {
  it('takes an array and says what else it found', () => {
    expect(() => checkHistory([1, null])).not.toThrow();
    for (const [found, name] of [
      [undefined, 'nothing'],
      [null, 'null'],
      ['1', 'string'],
      [{}, 'object'],
    ] as const)
      expect(() => checkHistory(found)).toThrow(new RangeError(`history must be an array of numbers, null where missing; found ${name}.`));
  });
});
