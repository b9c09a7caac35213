import { InputError } from '../../../src/locales/input-error';
import { livePlan } from '../../../src/taskpane/breakdown/live-plan';
import { defaultSpec, flat, january, sales } from '../histories';

const actuals = sales(january(2026), flat(12, 100));

describe('a live plan', () => {
  it('is what a build would give', () => {
    expect(livePlan({ spec: { ...defaultSpec, target: 2400 }, actuals })).toMatchObject({
      preview: { year: 2400, growth: 1 },
      conflicts: [],
    });
  });

  it('is the reason where no plan can be made', () => {
    const refused = livePlan({ spec: { ...defaultSpec, levels: ['store'] }, actuals });
    expect(refused).toBeInstanceOf(InputError);
    expect(refused).toMatchObject({ code: 'level-not-in-history' });
  });
});
