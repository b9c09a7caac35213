import type { Dictionary } from '../text';
import type { enUS } from './en-US';

export const viVN: Dictionary<keyof typeof enUS> = {
  title: 'Nguyên nhân: điều gì làm doanh số và chi phí thay đổi',
  method:
    'Năm thay đổi lớn nhất so với kế hoạch theo tháng và kỳ xem chọn ở OPEX, lớn nhất trước. Câu chữ tự cập nhật theo số; không cần nhập.',
  'sales.favourable': 'Doanh số trên kế hoạch',
  'sales.unfavourable': 'Doanh số dưới kế hoạch',
  'costs.favourable': 'Chi phí dưới kế hoạch',
  'costs.unfavourable': 'Chi phí trên kế hoạch',
  'sentence.sales.favourable': '{name} bán vượt kế hoạch {amount}{share}.',
  'sentence.sales.unfavourable': '{name} bán thấp hơn kế hoạch {amount}{share}.',
  'sentence.costs.favourable': '{name} chi ít hơn kế hoạch {amount}{share}, chủ yếu do {cause}.',
  'sentence.costs.unfavourable': '{name} chi nhiều hơn kế hoạch {amount}{share}, chủ yếu do {cause}.',
  share: ' ({percent}%)',
  'part.activity': 'mức hoạt động',
  'part.spending': 'mức chi cho cùng hoạt động',
  'part.timing': 'thời điểm trong năm',
  'part.oneOff': 'khoản một lần',
  'working.row': 'Dòng',
  'working.kind': 'Loại',
  'working.value': 'Chênh lệch',
  'working.top': 'Từ lớn',
  'working.bottom': 'Từ nhỏ',
  'working.activity': 'Hoạt động',
  'working.spending': 'Mức chi',
  'working.timing': 'Thời điểm',
  'working.oneOff': 'Một lần',
};
