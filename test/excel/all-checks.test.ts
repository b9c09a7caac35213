import type { CheckLine, CheckReport, WrittenOpex, WrittenRolling } from '../../src/excel/contracts';
import { allChecks } from '../../src/excel/all-checks';

const line = (label: string, value: number): CheckLine => ({ label, value, ok: value === 0, address: 'GTM!I7' });
const plan: CheckReport = { lines: [line('Quarters', 0), line('Rows', 4)], off: 1, conflicts: [] };
const rolling = (checks: WrittenRolling['checks']): WrittenRolling => ({ sheet: 'GTM', spec: null, checks });

const opex = (checks: WrittenOpex['checks']): WrittenOpex => ({
  sheet: 'OPEX',
  spec: null,
  habits: null,
  lines: [],
  flagged: [],
  checks,
});

describe('the checks of a workbook', () => {
  it('are those of the annual plan and of what stands beside it, which is held to account as well', () => {
    const beside = rolling({ count: 2, off: 1, where: ['GTM!I7'], lines: [line('Stock', 0), line('Focus', 2)] });
    const costs = opex({ count: 1, off: 1, where: ['OPEX!F9'], lines: [line('Parts', 3)] });
    const all = allChecks({ checks: plan, rolling: beside, opex: costs, loyalty: null });
    expect(all?.off).toBe(3);
    expect(all?.lines.map(({ label }) => label)).toEqual(['Quarters', 'Rows', 'Stock', 'Focus', 'Parts']);
    expect(allChecks({ checks: plan, rolling: null, opex: costs, loyalty: null })?.off).toBe(2);
  });

  it('are those of what stands without an annual plan', () => {
    const costs = opex({ count: 1, off: 1, where: ['OPEX!F9'], lines: [line('Parts', 3)] });
    expect(allChecks({ checks: null, rolling: null, opex: costs, loyalty: null })).toEqual({
      lines: [line('Parts', 3)],
      off: 1,
      conflicts: [],
    });
  });

  it('are those of the annual plan where there is no other, and none where there is none', () => {
    expect(allChecks({ checks: plan, rolling: null, opex: null, loyalty: null })).toBe(plan);
    expect(allChecks({ checks: null, rolling: rolling({ count: 0, off: 0, where: [] }), opex: null, loyalty: null })).toBeNull();
  });
});
