import { checksOffLine, groupChecksOffLine } from '../../src/cli/checks-off';
import type { CheckLine } from '../../src/excel';

const line = (n: number, value: number): CheckLine => ({ label: `check ${n}`, value, ok: value === 0, address: `Breakdown!B${n}` });
const report = (...values: number[]) => {
  const lines = values.map((value, i) => line(i + 1, value));
  return { lines, off: lines.filter(({ ok }) => !ok).length, conflicts: [] };
};

describe('the line on checks that are not zero', () => {
  it('is missing where all are', () => expect(checksOffLine(report(0, 0, 0), 'en-US')).toBeNull());
  it('says how many and where', () =>
    expect(checksOffLine(report(0, 2, 0, -1), 'en-US')).toBe(
      '2 of 4 checks are not zero (Breakdown!B2, Breakdown!B4). The workbook is written; look there before using it.',
    ));
  it('names the first five', () => expect(checksOffLine(report(1, 1, 1, 1, 1, 1, 1), 'en-US')).toContain('Breakdown!B5, …)'));
});

describe('the line on checks of a rolling plan', () => {
  it('is missing where all are zero', () => expect(groupChecksOffLine({ count: 18, off: 0, where: [] }, 'en-US')).toBeNull());
  it('names the first cell of each sheet', () =>
    expect(groupChecksOffLine({ count: 18, off: 3, where: ['GTM!I78', 'Media!D24'] }, 'en-US')).toBe(
      '3 of 18 checks are not zero (GTM!I78, Media!D24). The workbook is written; look there before using it.',
    ));
});
