import { BASE_ITEMS, costItemOf, hasItem, templateOf } from '../../../src/planning/opex/items';

describe('what a name tells', () => {
  it.each([
    ['Platform commission', 'commission'],
    ['平台佣金', 'commission'],
    ['Phí hoa hồng sàn', 'commission'],
    ['Payment fee', 'platform'],
    ['技术服务费', 'platform'],
    ['Search ads', 'media'],
    ['直通车推广', 'media'],
    ['Quảng cáo TikTok', 'media'],
    ['KOL livestream', 'kol'],
    ['Affiliate commission', 'kol'],
    ['TP 代运营服务费', 'agency'],
    ['Warehouse rent', 'logistics'],
    ['快递运费', 'logistics'],
    ['Lương nhân viên', 'staff'],
    ['ERP software', 'it'],
    ['Xyz', 'other'],
  ])('%s is %s', (name, item) => {
    expect(costItemOf(name)).toBe(item);
  });

  it('a retailer that buys from us has another P&L than a marketplace', () => {
    expect([templateOf('京东自营'), templateOf('Tmall')]).toEqual(['first-party', 'pop']);
    expect(BASE_ITEMS.filter((item) => hasItem('pop', item) && hasItem('first-party', item))).toEqual([
      'netSales',
      'goods',
      'orders',
      'units',
      'visitors',
    ]);
  });
});
