import { MethodError } from '../../src/forecasting/method-error';

describe('MethodError', () => {
  it('carries code and parameters, and says them in English', () => {
    const error = new MethodError('retention-too-short', { needed: 3, found: 2 });
    expect(error).toBeInstanceOf(Error);
    expect(error).toMatchObject({ name: 'MethodError', code: 'retention-too-short', params: { needed: 3, found: 2 } });
    expect(error.message).toBe('survivors needs at least 3 values, the cohort and two periods; found 2.');
  });
});
