import type { Dictionary } from '../text';
import type { enUS } from './en-US';

export const viVN: Dictionary<keyof typeof enUS> = {
  question: 'Các tháng tới sẽ bán thế nào?',
  'needs-breakdown': 'Kế hoạch cuốn chiếu đưa kế hoạch năm xuống các tháng trước mắt, mà sổ này chưa có kế hoạch năm.',
  'build-breakdown': 'Lập phân bổ',
  'needs-data': 'Kế hoạch cuốn chiếu đi tiếp từ lịch sử bán hàng, mà sổ này không có.',
  first: 'Tháng đầu',
  window: 'Số tháng',
  months: '{count} tháng',
  known: 'Đã có doanh số đến {month}; kế hoạch này chỉ dùng doanh số trước tháng đầu.',
  measuring: 'Đang đo mức tăng của các sự kiện',
  title: 'Kế hoạch cuốn chiếu, {months}',
  events: 'Sự kiện trong các tháng này',
  none: 'không có',
  say: 'Doanh thu thuần khoảng {amount}, bằng {percent} kế hoạch năm của {months}.',
  'say-alone': 'Doanh thu thuần khoảng {amount}.',
  standing: 'Chưa tính những gì bạn đã nhập ở {sheet} và Focus; khi tạo lại, tất cả được giữ nguyên.',
  'built-title': 'Đã tạo kế hoạch cuốn chiếu',
  'built-said': 'Đã tạo kế hoạch cuốn chiếu.',
  'unchanged-text': 'Sổ làm việc đã có đúng kế hoạch cuốn chiếu này.',
  yours: 'Phần bạn điền tiếp: các dòng của Focus với mức tăng, và các ô vàng của GTM. Tạo lại vẫn giữ những gì bạn đã nhập.',
  gone: 'Kế hoạch cuốn chiếu không còn ở đây',
  'gone-text': 'Các trang tính của kế hoạch này đã mất. Hãy hoàn tác hoặc làm lại trong Excel để lấy lại, hoặc tạo kế hoạch mới.',
  'state-built': 'Đã tạo cho {months}',
  'state-standing': 'Đã tạo',
};
