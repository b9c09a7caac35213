import { historyFacts } from '../../../src/taskpane/data/history-facts';
import { factLines, shortFacts } from '../../../src/taskpane/data/history-text';
import { formatsFor } from '../../../src/taskpane/language/formats';
import { flat, january, sales } from '../histories';

const history = [
  ...sales({ year: 2025, month: 7 }, flat(18, 1_000_000), { channel: 'JD', product: 'Kettle' }),
  ...sales(january(2026), flat(12, 500_000), { channel: 'Tmall', product: 'Kettle' }),
];

function facts(rows = history) {
  const found = historyFacts(rows);
  if (found === null) throw new Error('There are rows.');
  return found;
}

describe('what a history amounts to', () => {
  it('is its months, members, net sales and rows', () => {
    expect(facts()).toEqual({
      rows: 30,
      first: { year: 2025, month: 7 },
      last: { year: 2026, month: 12 },
      months: 18,
      members: [
        { level: 'channel', count: 2 },
        { level: 'product', count: 1 },
      ],
      netSales: 24_000_000,
    });
  });

  it('counts the months there are, not those of a gap', () => {
    const gap = facts([...sales(january(2026), flat(6, 1)), ...sales({ year: 2026, month: 12 }, [1])]);
    expect(gap.months).toBe(7);
    expect(factLines(gap, formatsFor('en-US'))[0]).toMatchObject({ value: 'Jan 2026 – Dec 2026', detail: '7 months' });
  });

  it('is nothing without rows', () => {
    expect(historyFacts([])).toBeNull();
  });

  it('is told in the reader’s language', () => {
    expect(factLines(facts(), formatsFor('en-US')).map(({ value }) => value)).toEqual([
      'Jul 2025 – Dec 2026',
      '2 channels, 1 product',
      '24,000,000',
      '30',
    ]);
    expect(factLines(facts(), formatsFor('zh-CN')).map(({ value }) => value)).toEqual([
      '2025年7月 – 2026年12月',
      '2 个渠道，1 个商品',
      '24,000,000',
      '30',
    ]);
    expect(factLines(facts(), formatsFor('vi-VN'))[0]).toEqual({ name: 'Kỳ', value: 'Tháng 7/2025 – tháng 12/2026', detail: '18 tháng' });
  });

  it('fits one line on the map of the plan', () => {
    expect(shortFacts(facts(), formatsFor('en-US'))).toBe('18 months, 2 channels');
    expect(shortFacts(facts(sales(january(2026), [5])), formatsFor('en-US'))).toBe('1 month');
  });

  it('says when there is nothing but a total', () => {
    expect(factLines(facts(sales(january(2026), [5])), formatsFor('en-US')).slice(0, 2)).toMatchObject([
      { value: 'Jan 2026' },
      { value: 'Total only' },
    ]);
  });
});
