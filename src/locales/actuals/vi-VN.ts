import type { enUS } from './en-US';
import type { Dictionary } from '../text';

export const viVN: Dictionary<keyof typeof enUS> = {
  'columns-ignored': 'Các cột không cần đã được bỏ qua: {columns}.',
  'columns-preferred': 'Đã đọc cột “{used}”; bỏ qua cột “{ignored}” vì cùng ý nghĩa.',
  'header-scale': 'Cột “{column}” tính theo đơn vị {factor}: các số đã được nhân với {factor}.',
  'sales-not-net': 'Cột “{column}” được dùng làm doanh thu thuần. Cột này có thể còn chứa đơn chưa thanh toán hoặc bị trả lại.',
  'dates-order': 'Ngày như {found} được đọc là {meaning}.',
  'numbers-grouped': 'Trong cột “{column}”, số như {found} được đọc là {plain}.',
  'rows-summed': '{rows} dòng đã được cộng thành {months} số theo tháng.',
  'days-kept': 'Giữ theo ngày ({rows} dòng): số theo ngày cho biết một sự kiện bán được bao nhiêu rõ hơn nhiều so với số theo tháng.',
  'days-too-many':
    'Theo ngày là {rows} dòng, nhiều hơn {limit} dòng mà bảng tính còn chạy nhanh. Đã cộng theo tháng nên các sự kiện ngắn được đo kém chính xác hơn: muốn giữ theo ngày, hãy nhập ít sản phẩm hoặc ít năm hơn.',
  'duplicates-summed': '{count} dòng trùng ngày và chiều với dòng trước (đầu tiên: dòng {row}); các dòng này đã được cộng lại.',
  'rows-without-sales': '{count} dòng không có doanh thu (đầu tiên: dòng {row}) và đã được bỏ qua.',
  'totals-left-out': '{count} dòng tổng đã được bỏ qua để không tính hai lần (đầu tiên: dòng {row}, “{found}”).',
  'columns-not-used': 'Các cột không được dùng: {columns}.',
  'total-column-left-out': 'Cột “{column}” chỉ có “{found}” và đã được bỏ qua.',
  'members-merged': '“{second}” được gộp vào “{first}”: chỉ khác chữ hoa, độ rộng hoặc khoảng trắng ({count} tên như vậy).',
  'months-missing': '{count} mục thiếu tháng giữa tháng đầu và tháng cuối, ví dụ {line} thiếu {month}.',
  'history-gap': 'Hoàn toàn không có dữ liệu cho {months}: được xem là thiếu, không phải bằng 0.',
  'first-month-partial':
    'Tháng đầu, {month}, chỉ có doanh số từ ngày {day} nhưng được tính như cả tháng: hãy bỏ tháng này khỏi lịch sử nếu cần phân bổ tháng cho đúng.',
  'month-totals':
    'Có {count} số ghi ngày 1 bằng tổng mọi dòng khác của cùng dòng hàng trong tháng, ví dụ {line} tháng {month}. Nếu là tổng tháng, hãy xóa đi: nếu không sẽ bị tính hai lần.',
  'dates-weekly':
    'Các ngày cách nhau theo tuần ({first}, {second}, …): mỗi tuần tính trọn vào tháng của ngày đó. Số liệu theo ngày hoặc tháng sẽ đúng hơn.',
  'months-negative': 'Có {count} tháng cộng lại nhỏ hơn 0, đầu tiên là {month}: hãy kiểm tra dấu, hoặc hàng trả dồn vào một tháng.',
  'dates-future': 'Lịch sử kéo dài tới {last}, hơn một năm sau hôm nay: hãy kiểm tra ngày.',
  'last-month-partial': 'Tháng cuối, {month}, chỉ có doanh thu đến ngày {day}.',
};
