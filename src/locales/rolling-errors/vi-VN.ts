import type { Dictionary } from '../text';
import type { enUS } from './en-US';

export const viVN: Dictionary<keyof typeof enUS> = {
  'rolling-window': 'Kế hoạch cuốn chiếu gồm 1 đến {allowed} tháng; hiện là {found}.',
  'rolling-as-of-outside':
    'Kế hoạch cuốn chiếu phải bắt đầu trong năm kế hoạch, {first} đến {last}; hiện là {found}. Hãy chọn một tháng trong đó, hoặc lập kế hoạch của năm đó trước.',
  'rolling-model': '{address} phải là “Bán vào (1P)” hoặc “Gian hàng”; hiện là “{found}”. Hãy chọn trong danh sách, rồi tạo lại.',
  'rolling-view-error':
    '{address} có giá trị {found}: bản kế hoạch sẽ vào nhật ký mà thiếu số này. Hãy tạo lại kế hoạch cho các tháng của nó trước (hoặc sửa ô đó), rồi chuyển kỳ.',
  'rolling-units-gone':
    '{address} có điều chỉnh {found} đơn vị, nhưng lịch sử không còn số lượng nên kế hoạch sẽ tính theo doanh thu thuần. Hãy đưa số lượng trở lại lịch sử, hoặc ghi lại các điều chỉnh rồi xóa đi, sau đó tạo lại.',
  'rolling-units-new':
    '{address} có điều chỉnh {found} theo doanh thu thuần, nhưng lịch sử nay có số lượng nên kế hoạch sẽ tính theo đơn vị. Hãy ghi lại các điều chỉnh rồi xóa đi, sau đó tạo lại.',
  'rolling-record-gone':
    'Một chương trình khác đã bỏ ghi nhận của Almanac về kế hoạch cuốn chiếu trên “{sheet}”, nên không phân biệt được phần bạn nhập với phần đã ghi. Hãy chép lại phần bạn nhập, xóa các trang của kế hoạch cuốn chiếu (GTM Log có thể giữ), rồi tạo lại.',
  'media-gone': 'Trang Media của kế hoạch cuốn chiếu đã bị xóa. Hãy tạo lại kế hoạch cuốn chiếu để có lại.',
  'media-lines-moved':
    'Từ khi tạo kế hoạch cuốn chiếu, trang “{sheet}” đã thêm hoặc mất dòng hay cột. Hãy tạo lại kế hoạch cuốn chiếu rồi chấp nhận lần nữa.',
  'media-no-budget':
    'Trên “{sheet}” không có ngân sách để chia: hãy nhập ngân sách theo công cụ và tháng trước, cho công cụ có chi tiêu và doanh số đã qua hoặc đường cong đã nhập.',
  'log-column-gone':
    '{address} có tiêu đề “{found}”, trong khi nhật ký cần cột “{column}” ở đó. Hãy trả các cột của nhật ký về thứ tự và tiêu đề cũ.',
  'log-below':
    'Có nội dung ở hàng {row} của “{sheet}”, bên dưới nhật ký kết thúc ở hàng {last}. Hãy chuyển nó đi chỗ khác để thêm được dòng.',
  'rolling-moved-on':
    'Kế hoạch cần chuyển kỳ bắt đầu từ {asked}, nhưng kế hoạch trong sổ bắt đầu từ {found}: đã có người chuyển kỳ trong lúc đó. Chưa có gì bị thay đổi; hãy xem lại rồi chuyển kỳ nếu vẫn cần.',
  'rolling-moved-since':
    'Khi bạn xem, kế hoạch cuốn chiếu bắt đầu từ {asked}; nay bắt đầu từ {found}: đã có người tạo lại hoặc chuyển kỳ trong lúc đó. Chưa có gì bị thay đổi; hãy xem lại rồi tạo lại nếu vẫn cần.',
  'rolling-not-due':
    'Kế hoạch cuốn chiếu bắt đầu từ {month}, và chưa có đủ số liệu bán hàng của tháng đó. Hãy thêm vào lịch sử rồi chuyển kỳ.',
  'rolling-sales-below':
    'Kế hoạch cuốn chiếu bắt đầu từ {month}, và chưa có đủ số liệu bán hàng của tháng đó. {address} có nội dung ngay dưới bảng lịch sử bán hàng nhưng nằm ngoài bảng: hãy kéo góc bảng phủ hết các dòng đó rồi chuyển kỳ.',
};
