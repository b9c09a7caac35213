import { COLUMN_NAMES, type HistoryColumn } from '../../../src/locales/actuals/column-names';
import { LOCALES } from '../../../src/locales/locale';
import { historyHeaderScore, readHeaderName } from '../../../src/planning/actuals/header-name';

describe('readHeaderName', () => {
  test.each<[string, HistoryColumn]>([
    ['date', 'date'],
    ['Date', 'date'],
    ['日期', 'date'],
    ['月份', 'date'],
    ['统计日期', 'date'],
    ['Ngày', 'date'],
    ['ngay', 'date'],
    ['THÁNG', 'date'],
    ['channel', 'channel'],
    ['渠道', 'channel'],
    ['平台', 'channel'],
    ['Kênh', 'channel'],
    ['Sàn', 'channel'],
    ['Store Name', 'store'],
    ['店铺', 'store'],
    ['门店', 'store'],
    ['Cửa hàng', 'store'],
    ['product', 'product'],
    ['商品', 'product'],
    ['品名', 'product'],
    ['产品', 'product'],
    ['SKU', 'product'],
    ['ＳＫＵ', 'product'],
    ['Sản phẩm', 'product'],
    ['net_sales', 'netSales'],
    ['Net Sales', 'netSales'],
    ['NET-SALES (CNY)', 'netSales'],
    ['净销售额', 'netSales'],
    ['销售额', 'netSales'],
    ['成交金额', 'netSales'],
    ['支付金额(元)', 'netSales'],
    ['支付金额（元）', 'netSales'],
    ['Doanh thu', 'netSales'],
    ['Doanh thu thuần', 'netSales'],
    ['units', 'units'],
    ['Qty.', 'units'],
    ['销量', 'units'],
    ['件数', 'units'],
    ['数量(件)', 'units'],
    ['Số lượng', 'units'],
    ['Sales (units)', 'units'],
  ])('%s is %s', (title, expected) => {
    expect(readHeaderName(title)?.column).toBe(expected);
  });

  test.each(['', '备注', 'Province', 'Sales growth', '销售额(%)', '同比', 'Ghi chú', '2026-01-01', '12'])('%s is none of ours', (title) => {
    expect(readHeaderName(title)).toBeNull();
  });

  test.each([
    ['销售额(万元)', 10_000],
    ['销售额（亿元）', 100_000_000],
    ['销售额/万元', 10_000],
    ['净销售额【千元】', 1000],
    ['Net sales (CNY mn)', 1_000_000],
    ['Net sales, in millions', 1_000_000],
    ["Net sales ('000)", 1000],
    ["Sales (USD '000)", 1000],
    ['Revenue (k)', 1000],
    ['Doanh thu (triệu đồng)', 1_000_000],
    ['Doanh thu (tr.đ)', 1_000_000],
    ['Doanh thu (ĐVT: tỷ đồng)', 1_000_000_000],
    ['Doanh thu (nghìn VNĐ)', 1000],
    ['销售额(元)', 1],
    ['销售额(含税)', 1],
    ['Net sales (CNY)', 1],
    ['Net sales', 1],
  ])('%s is in units of %d', (title, scale) => {
    expect(readHeaderName(title)).toMatchObject({ column: 'netSales', scale });
  });

  test('no title of the lists means two different columns', () => {
    for (const locale of LOCALES) {
      for (const [column, names] of Object.entries(COLUMN_NAMES[locale])) {
        for (const name of names) expect([name, readHeaderName(name)?.column]).toEqual([name, column]);
      }
    }
  });
});

test('a line is a header when it names two different columns', () => {
  expect(historyHeaderScore(['日期', '渠道', '净销售额', '备注'])).toBe(3);
  expect(historyHeaderScore(['date', 'month'])).toBe(0);
  expect(historyHeaderScore(['Sales'])).toBe(0);
});
