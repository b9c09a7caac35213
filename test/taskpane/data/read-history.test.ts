import { readHistory } from '../../../src/taskpane/data/read-history';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('reading a file of history', () => {
  it('shows which title was taken for what, in the order of the file', async () => {
    const file = '平台,日期,净销售额,备注\n京东,2026-01-05,100,x\n京东,2026-01-09,50,\n天猫,2026-01-09,7,\n';
    const { columns, lines, actuals } = await readHistory(bytes(file), '销售.csv', 'zh-CN');
    expect(columns).toEqual([
      { column: 'channel', title: '平台' },
      { column: 'date', title: '日期' },
      { column: 'netSales', title: '净销售额' },
    ]);
    expect(lines).toBe(3);
    expect(actuals.rows.map(({ channel, netSales }) => [channel, netSales])).toEqual([
      ['京东', 150],
      ['天猫', 7],
    ]);
    expect(actuals.notes.map(({ code }) => code)).toContain('columns-ignored');
  });

  it('refuses a file without the columns it needs', async () => {
    await expect(readHistory(bytes('a,b\n1,2\n'), 'bad.csv', 'en-US')).rejects.toMatchObject({ code: 'history-no-columns' });
  });
});
