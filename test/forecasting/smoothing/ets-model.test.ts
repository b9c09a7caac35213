import { etsCandidates, etsName, etsParameterCount } from '../../../src/forecasting/smoothing/ets-model';

describe('etsCandidates', () => {
  it('are the fifteen models R chooses from, and six where a value is not above zero', () => {
    expect(etsCandidates(true, true).map(etsName).sort()).toEqual(
      [
        'ETS(A,N,N)',
        'ETS(A,A,N)',
        'ETS(A,Ad,N)',
        'ETS(M,N,N)',
        'ETS(M,A,N)',
        'ETS(M,Ad,N)',
        'ETS(A,N,A)',
        'ETS(A,A,A)',
        'ETS(A,Ad,A)',
        'ETS(M,N,A)',
        'ETS(M,A,A)',
        'ETS(M,Ad,A)',
        'ETS(M,N,M)',
        'ETS(M,A,M)',
        'ETS(M,Ad,M)',
      ].sort(),
    );
    expect(etsCandidates(true, false)).toHaveLength(6);
    expect(etsCandidates(false, true)).toHaveLength(6);
    expect(etsCandidates(false, false)).toHaveLength(3);
  });
});

describe('etsParameterCount', () => {
  it('counts smoothing parameters, free states and the variance', () => {
    // alpha, level, variance.
    expect(etsParameterCount({ error: 'A', trend: 'N', season: 'N' }, 1)).toBe(3);
    // alpha, beta, gamma, phi, level, trend, eleven seasons, variance.
    expect(etsParameterCount({ error: 'M', trend: 'Ad', season: 'M' }, 12)).toBe(18);
  });
});
