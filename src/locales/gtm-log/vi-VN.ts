import type { Dictionary } from '../text';
import type { enUS } from './en-US';

export const viVN: Dictionary<keyof typeof enUS> = {
  title: 'GTM Log: từng kế hoạch cuốn chiếu nói gì và kết quả ra sao',
  method: 'Mỗi lần chuyển kỳ thêm một bản; nội dung đã ghi không bao giờ bị sửa. Thực tế theo lịch sử từng tháng.',
  view: 'Bản',
  asOf: 'Lập từ tháng',
  frozenOn: 'Ngày ghi',
  planner: 'Người lập',
  month: 'Tháng',
  ahead: 'Số tháng trước',
  channel: 'Kênh',
  store: 'Cửa hàng',
  product: 'Sản phẩm',
  baseline: 'Mức nền',
  uplift: 'Mức tăng',
  manual: 'Điều chỉnh',
  price: 'Giá thuần',
  forecast: 'Dự báo doanh thu thuần',
  annualPlan: 'Kế hoạch năm',
  actual: 'Doanh thu thuần thực tế',
  error: 'Dự báo − thực tế',
  absoluteError: 'Sai số tuyệt đối',
  planError: 'Sai số tuyệt đối của kế hoạch năm',
  counts: 'Tính',
  path: 'Đường dẫn',
  key: 'Khóa',
};
