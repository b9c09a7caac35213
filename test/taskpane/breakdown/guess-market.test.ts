import { guessMarket } from '../../../src/taskpane/breakdown/guess-market';

describe('the market a history most likely belongs to', () => {
  it.each([
    [['JD POP', 'Tmall', 'Douyin'], 'en-US', 'CN'],
    [['京东自营', '门店'], 'vi-VN', 'CN'],
    [['Shopee', 'Lazada', 'Cửa hàng'], 'en-US', 'VN'],
    [['Retail', 'Wholesale'], 'en-US', 'none'],
    [['Retail', 'Wholesale'], 'zh-CN', 'CN'],
    [['Retail', 'Wholesale'], 'vi-VN', 'VN'],
    [['Adjdust'], 'en-US', 'none'],
  ] as const)('%j read in %s: %s', (channels, locale, market) => {
    expect(guessMarket(channels, locale)).toBe(market);
  });
});
