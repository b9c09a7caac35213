import type { Locale } from '../locale';

/** What a column of a cost export can hold; `budget` is a planned amount. */
export type BookingColumn = 'date' | 'channel' | 'line' | 'amount' | 'budget' | 'oneOff' | 'expected' | 'planned' | 'event' | 'note';

/** How people and accounting programs title them, best first. Compared without case, spaces, width, diacritics and anything in brackets. */
export const BOOKING_COLUMNS: Readonly<Record<Locale, Readonly<Record<BookingColumn, readonly string[]>>>> = {
  'en-US': {
    date: ['date', 'booking date', 'posting date', 'document date', 'invoice date', 'month', 'period', 'year month', 'accounting period'],
    channel: ['channel', 'sales channel', 'platform', 'marketplace', 'cost center', 'cost centre', 'department'],
    line: [
      'line',
      'cost line',
      'line item',
      'account',
      'account name',
      'gl account',
      'cost element',
      'category',
      'expense',
      'item',
      'description',
    ],
    amount: ['amount', 'actual', 'actual amount', 'cost', 'value', 'amount booked', 'booked'],
    budget: ['budget', 'plan', 'planned', 'planned amount', 'budget amount'],
    oneOff: ['one-off', 'one off', 'non-recurring', 'exceptional'],
    expected: ['expected', 'accrual expected'],
    planned: ['planned in', 'planned for', 'budget month', 'plan month'],
    event: ['event', 'event name', 'planned event'],
    note: ['note', 'comment', 'remark', 'text'],
  },
  'zh-CN': {
    date: ['日期', '入账日期', '记账日期', '过账日期', '凭证日期', '发票日期', '月份', '期间', '会计期间', '年月'],
    channel: ['渠道', '销售渠道', '平台', '成本中心', '部门'],
    line: ['费用项目', '费用科目', '科目', '科目名称', '会计科目', '成本要素', '类别', '费用', '项目', '摘要'],
    amount: ['金额', '实际', '实际金额', '费用金额', '发生额', '入账金额'],
    budget: ['预算', '预算金额', '计划', '计划金额'],
    oneOff: ['一次性', '非经常性'],
    expected: ['预计', '待入账'],
    planned: ['预算所属月', '预算月份', '计划月份', '计划于', '计划在'],
    event: ['活动', '活动名称', '大促'],
    note: ['备注', '说明'],
  },
  'vi-VN': {
    date: ['ngày', 'ngày ghi sổ', 'ngày hạch toán', 'ngày chứng từ', 'ngày hóa đơn', 'tháng', 'kỳ', 'kỳ kế toán'],
    channel: ['kênh', 'kênh bán', 'sàn', 'trung tâm chi phí', 'bộ phận', 'phòng ban'],
    line: ['khoản mục', 'khoản mục chi phí', 'tài khoản', 'tên tài khoản', 'loại chi phí', 'chi phí', 'nội dung', 'diễn giải'],
    amount: ['số tiền', 'thực tế', 'thực chi', 'giá trị', 'số tiền ghi sổ'],
    budget: ['ngân sách', 'kế hoạch', 'dự toán'],
    oneOff: ['một lần', 'không thường xuyên'],
    expected: ['dự kiến'],
    planned: ['kế hoạch ở', 'kế hoạch vào', 'tháng kế hoạch', 'tháng ngân sách'],
    event: ['sự kiện', 'tên sự kiện'],
    note: ['ghi chú'],
  },
};

/** What people write in a column of marks for what is not marked, in small letters. */
export const NOT_MARKED: readonly string[] = ['0', '-', '–', 'no', 'n', 'false', '否', '不', '不是', '无', 'không', 'khong', 'sai'];
