import type { CheckLine } from '../../../src/excel/contracts';
import { sheetText } from '../../../src/locales/sheets';
import { checkValue, groupChecks } from '../../../src/taskpane/checks/check-lines';
import { formatsFor } from '../../../src/taskpane/language/formats';

const english = formatsFor('en-US');
const line = (label: string, value: number | string): CheckLine => ({ label, value, ok: value === 0, address: 'Checks!B5' });

describe('checks as the pane shows them', () => {
  it('stand apart: what is off, and what is zero', () => {
    const lines = [line('a', 0), line('b', 12), line('c', '#VALUE!')];
    const groups = groupChecks({ lines, off: 2, conflicts: [] }, english);
    expect(groups.off.map(({ label }) => label)).toEqual(['b', 'c']);
    expect(groups.fine.map(({ label }) => label)).toEqual(['a']);
    expect(groups.summary).toBe('2 checks are off.');
  });

  it('are named in the language of the pane, whatever that of the sheet', () => {
    const lines = [
      line('Quarters less the year, all rows', 3),
      line('Last year on Breakdown less the table 销售', 1),
      line('My own check', 2),
    ];
    const vietnamese = groupChecks({ lines, off: 3, conflicts: [] }, formatsFor('vi-VN')).off.map(({ label }) => label);
    expect(vietnamese).toEqual([
      sheetText('vi-VN')('checks.quarters'),
      sheetText('vi-VN')('checks.history', { table: '销售' }),
      'My own check',
    ]);
    const back = vietnamese.map((label) => line(label, 1));
    expect(groupChecks({ lines: back, off: 3, conflicts: [] }, english).off.map(({ label }) => label)).toEqual(
      lines.map(({ label }) => label),
    );
  });

  it('are summed up in one sentence when all is well', () => {
    expect(groupChecks({ lines: [line('a', 0), line('b', 0)], off: 0, conflicts: [] }, english).summary).toBe('All 2 checks are zero.');
    expect(groupChecks({ lines: [line('a', 0)], off: 0, conflicts: [] }, english).summary).toBe('The one check is zero.');
  });

  it('show numbers as the language writes them, and say of error values that they are no figure', () => {
    expect(checkValue(line('a', -1234.567), formatsFor('vi-VN'))).toBe('lệch -1.234,57');
    expect(checkValue(line('a', 0), english)).toBe('Zero');
    expect(checkValue(line('a', '#REF!'), english)).toBe('cannot be calculated');
    expect(checkValue(line('a', '#NAME?'), formatsFor('zh-CN'))).toBe('无法计算');
  });
});
