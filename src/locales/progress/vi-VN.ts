import type { Dictionary } from '../text';
import type { enUS } from './en-US';

export const viVN: Dictionary<keyof typeof enUS> = {
  reading: 'Đang đọc sổ',
  planning: 'Đang tính kế hoạch',
  writing: 'Đang ghi các trang',
  checking: 'Đang kiểm tra',
  releasing: 'Đang bỏ khóa',
  undoing: 'Đang lấy lại',
  'done.build': 'Phân bổ',
  'done.import': 'Lịch sử bán hàng',
  'done.freeze': 'Bản sao giá trị',
  'done.release': 'Bỏ khóa',
  'done.forecast': 'Dự báo',
  'done.rolling': 'Kế hoạch cuốn chiếu',
  'done.opex': 'OPEX',
  'done.loyalty': 'Kế hoạch khách hàng thân thiết',
  'done.risk': 'Mô phỏng khách hàng thân thiết',
  'done.members': 'Giữ chân, khách hàng và phép thử',
  'done.rolled': 'Chuyển kỳ',
  'done.media': 'Ngân sách truyền thông theo đề xuất',
};
