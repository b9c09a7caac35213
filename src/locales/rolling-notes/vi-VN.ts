import type { Dictionary } from '../text';
import type { enUS } from './en-US';

export const viVN: Dictionary<keyof typeof enUS> = {
  'rows-not-planned': '{count} dòng có bán trong mười hai tháng gần nhất nhưng không nằm trong kế hoạch năm: {rows}.',
  'rows-without-history': '{count} dòng của kế hoạch năm chưa có doanh số để dự báo, lấy theo kế hoạch năm: {rows}.',
  'months-missing': 'Các tháng không có doanh số nào trong lịch sử, được dự báo bù: {months}.',
  'actuals-behind': 'Lịch sử dừng ở {newest}: {months} trước tháng đầu của kế hoạch cũng là dự báo.',
  'rows-silent': '{count} dòng bán đều ba tháng trước {month} nhưng tháng này không có doanh số: {rows}. Tháng này đã đủ dữ liệu chưa?',
  'no-units': 'Lịch sử không có số lượng nên kế hoạch này tính theo doanh thu thuần; tồn kho và đơn mua hàng cần số lượng.',
  'beyond-plan': '{months}: sau năm kế hoạch nên không có kế hoạch năm.',
  'no-events': 'Chưa có lịch sự kiện: chọn thị trường khi lập kế hoạch năm để lập kế hoạch theo sự kiện.',
};
