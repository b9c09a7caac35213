import type { Progress } from '../../../src/excel/contracts';
import { runningShare, runningText } from '../../../src/taskpane/frame/running-text';

const building = (progress: Progress | null) => ({ task: 'build', progress }) as const;

describe('running work', () => {
  it('counts its steps, and them alone', () => {
    expect(runningText(building({ step: 3, steps: 4, part: 0.5, label: 'Writing the sheets' }), 'en-US')).toBe(
      'Writing the sheets, 3 of 4',
    );
    expect(runningText(building({ step: 1, steps: 1, label: 'Taking it back' }), 'en-US')).toBe('Taking it back');
    expect(runningText(building(null), 'en-US')).toBe('Working…');
  });

  it('is as far as the steps before and its part of this one', () => {
    expect(runningShare(building({ step: 1, steps: 4, label: 'Reading' }))).toBe(0);
    expect(runningShare(building({ step: 3, steps: 4, part: 0.5, label: 'Writing' }))).toBe(0.625);
    expect(runningShare(building({ step: 1, steps: 1, label: 'Taking it back' }))).toBeUndefined();
    expect(runningShare(building({ step: 1, steps: 1, part: 0.25, label: 'Simulating' }))).toBe(0.25);
    expect(runningShare(building(null))).toBeUndefined();
  });
});
