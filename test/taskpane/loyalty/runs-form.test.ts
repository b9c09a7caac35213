import { manyRuns, runsOf, seedOf } from '../../../src/taskpane/loyalty/runs-form';
import { writtenLoyalty } from './written';

const size = writtenLoyalty().size;

describe('how many runs are asked for', () => {
  it('is a whole number as people write it, within what can be simulated', () => {
    expect([runsOf('2,000', 'en-US'), runsOf('2.000', 'vi-VN'), runsOf('5万', 'zh-CN')]).toEqual([2000, 2000, 50_000]);
    expect(['99', '1.5', '10%', 'many', '20,000,000'].map((typed) => runsOf(typed, 'en-US'))).toEqual([null, null, null, null, null]);
    expect([seedOf('0', 'en-US'), seedOf('-1', 'en-US'), seedOf('4294967295', 'en-US'), seedOf('4294967296', 'en-US')]).toEqual([
      0,
      null,
      4294967295,
      null,
    ]);
  });

  it('is asked about from a million on, with the memory of every figure and the time by what was simulated before', () => {
    expect(manyRuns('simulate', 999_999, size, null)).toBeNull();
    // 24 months of cost and liability, two fiscal years: 50 figures of eight bytes a run.
    expect(manyRuns('simulate', 1_000_000, size, { runs: 10_000, milliseconds: 500 })).toEqual({ megabytes: 400, seconds: 50 });
    expect(manyRuns('simulate', 1_000_000, null, null)?.seconds).toBeGreaterThan(1);
  });

  it('is asked about before solving as before simulating: three simulations, each with its costs by year kept', () => {
    const before = { runs: 10_000, milliseconds: 500 };
    expect(manyRuns('solve', 999_999, size, before)).toBeNull();
    expect(manyRuns('solve', 1_000_000, size, before)).toEqual({ megabytes: 448, seconds: 150 });
  });
});
