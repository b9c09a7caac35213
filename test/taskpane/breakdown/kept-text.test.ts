import { keptText } from '../../../src/taskpane/breakdown/kept-text';
import { formatsFor } from '../../../src/taskpane/language/formats';

describe('what was kept of a person’s inputs', () => {
  it('lists what there was and leaves out what there was not', () => {
    const kept = { shares: 1, weights: 12, locks: 2, methods: 0 };
    expect(keptText(kept, formatsFor('en-US'))).toBe('2 locks, 1 typed share, and 12 typed weights');
    expect(keptText(kept, formatsFor('zh-CN'))).toBe('2 处锁定、1 个手填份额、12 个手填权重');
  });

  it('is empty when nothing was typed', () => {
    expect(keptText({ shares: 0, weights: 0, locks: 0, methods: 0 }, formatsFor('en-US'))).toBe('');
  });
});
