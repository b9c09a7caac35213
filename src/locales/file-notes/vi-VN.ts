import type { Dictionary } from '../text';
import type { enUS } from './en-US';

export const viVN: Dictionary<keyof typeof enUS> = {
  'pivot-tables': 'Trang tính “{sheet}”: {count} bảng tổng hợp (pivot) bị bỏ; giá trị đang hiển thị được giữ như ô thường.',
  pictures: 'Trang tính “{sheet}”: {count} hình ảnh bị bỏ.',
  shapes: 'Trang tính “{sheet}”: {count} hình vẽ hoặc hộp văn bản bị bỏ.',
  controls: 'Trang tính “{sheet}”: nút điều khiển hoặc đối tượng nhúng bị bỏ.',
  'charts-unknown': 'Trang tính “{sheet}”: {count} biểu đồ thuộc loại không giữ được bị bỏ.',
  'chart-substituted': 'Trang tính “{sheet}”: biểu đồ “{chart}” thuộc loại {kind} không lưu được vào tệp; đã lưu thành biểu đồ cột nhóm.',
  'chart-sheets': '{count} trang biểu đồ bị bỏ.',
  macros: 'Macro của sổ làm việc bị bỏ.',
  slicers: 'Slicer hoặc dòng thời gian bị bỏ.',
  sparklines: 'Trang tính “{sheet}”: biểu đồ thu nhỏ (sparkline) bị bỏ.',
  'rules-unknown': 'Trang tính “{sheet}”: {count} định dạng có điều kiện thuộc loại không giữ được bị bỏ.',
  hyperlinks: 'Trang tính “{sheet}”: {count} liên kết bị bỏ; văn bản được giữ.',
  'rich-text': 'Trang tính “{sheet}”: {count} ô có định dạng bên trong văn bản chỉ giữ lại văn bản.',
  'external-links': 'Công thức tham chiếu sổ làm việc khác chỉ giữ giá trị cũ cho đến khi tính lại: {count} liên kết.',
  'sheet-filter': 'Trang tính “{sheet}”: bộ lọc ngoài bảng bị bỏ; các hàng bị lọc vẫn ẩn.',
  'protection-password': 'Trang tính “{sheet}” vẫn được bảo vệ nhưng không còn mật khẩu.',
  'workbook-password': 'Cấu trúc sổ làm việc vẫn được bảo vệ nhưng không còn mật khẩu.',
  'dates-1904': 'Sổ làm việc tính ngày từ năm 1904; các ngày đã được đổi sang tính từ năm 1900 như thông thường.',
  connections: 'Kết nối dữ liệu ngoài bị bỏ; các giá trị đã lấy về được giữ.',
  'text-rotation': 'Trang tính “{sheet}”: chữ xoay trở về nằm ngang.',
  'gradient-fills': 'Trang tính “{sheet}”: các ô tô màu chuyển sắc không còn màu nền.',
};
