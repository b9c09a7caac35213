import type { enUS } from './en-US';
import type { Dictionary } from '../text';

export const viVN: Dictionary<keyof typeof enUS> = {
  'SPREAD.description': 'Chia một tổng cho các ô theo tỷ lệ trọng số; các phần đã làm tròn cộng lại đúng bằng tổng đã làm tròn.',
  'SPREAD.total': 'Số tiền cần chia.',
  'SPREAD.weights': 'Mỗi ô một trọng số, không nhỏ hơn 0. Tổng không cần bằng 1; nếu mọi trọng số tự do bằng 0 thì chia đều.',
  'SPREAD.digits': 'Số chữ số thập phân như trong ROUND: 0 là đơn vị, 2 là xu, -3 là nghìn.',
  'SPREAD.locks': 'Vùng có cùng kích thước với weights: số thì cố định ô đó, ô trống thì để tự do.',
  'SPREAD.returns': 'Mỗi trọng số một phần, theo kích thước của weights.',
  'SPREAD.example.thirds': 'Ba phần bằng nhau mà tổng vẫn là 100.',
  'SPREAD.example.lock': 'Phần thứ hai giữ ở 20; các phần khác chia số còn lại.',
  'SPREAD.error.value':
    'Đối số sai loại (kể cả chữ hoặc TRUE/FALSE trong weights hay locks), trọng số nhỏ hơn 0, locks khác kích thước, giá trị khóa chi tiết hơn digits, hoặc tổng cần hơn 15 chữ số.',
  'SPREAD.error.num':
    'Mọi ô đều bị khóa và các khóa cộng lại không bằng tổng, hoặc các khóa vượt quá tổng khiến các ô tự do phải mang dấu ngược lại.',
  'SPREAD.remark.rounding':
    'Làm tròn lũy kế: mỗi phần là lũy kế đã làm tròn trừ lũy kế trước đó, nên không phần nào lệch đến một đơn vị so với phần chính xác. Số nửa làm tròn ra xa 0. Mỗi phần tự do cùng dấu với tổng hoặc bằng 0.',
  'SPREAD.twin': 'Không cần phần bổ trợ: tổng ở B1, trọng số ở A2:A13. Nhập bên cạnh A2 rồi kéo xuống.',

  'BREAKDOWN.description': 'Chia số cả năm cho các tháng, tuần hoặc quý của năm theo hình dạng của những năm trước.',
  'BREAKDOWN.annual': 'Số của cả năm.',
  'BREAKDOWN.start': 'Một ngày trong kỳ đầu tiên của năm.',
  'BREAKDOWN.history': 'Các năm trọn vẹn cùng loại kỳ, kết thúc ngay trước start, từ cũ đến mới. Bỏ trống thì chia đều.',
  'BREAKDOWN.market': '"CN" hoặc "VN" dời mùa trước các lễ di động về đúng vị trí trong năm; "none" thì không.',
  'BREAKDOWN.grain':
    'Loại kỳ: "month" (tháng), "half-month" (nửa tháng), "quarter" (quý), "week" (tuần), hoặc tháng bán lẻ "445", "454", "544".',
  'BREAKDOWN.digits': 'Số chữ số thập phân như trong ROUND: 0 là đơn vị, 2 là xu, -3 là nghìn.',
  'BREAKDOWN.returns': 'Mỗi kỳ một dòng: ngày đầu và số tiền. Các số tiền cộng lại đúng bằng số cả năm đã làm tròn.',
  'BREAKDOWN.example.quarters': '1.000 cho các quý của năm 2027 theo hình dạng năm 2026.',
  'BREAKDOWN.example.retail': '5.200 cho mười hai tháng bán lẻ; khi không có lịch sử, mỗi tháng tính theo số tuần.',
  'BREAKDOWN.error.value':
    'Đối số sai loại hoặc không thuộc các từ cho phép, history không phải các năm trọn vẹn, hoặc số tiền cần hơn 15 chữ số.',
  'BREAKDOWN.error.na': 'Không có năm nào trong history không có ô trống và có tổng lớn hơn 0.',
  'BREAKDOWN.remark.grain':
    'Một năm có 12 tháng, 24 nửa tháng, 4 quý, 52 hoặc 53 tuần ISO (từ thứ Hai gần start nhất), hoặc 12 tháng bán lẻ từ start. Tuần cuối của năm 53 tuần được tính thêm một lần khi lịch sử có 52 tuần, và bị bỏ trong trường hợp ngược lại.',
  'BREAKDOWN.remark.festival':
    'Trung Quốc: bốn tuần trước Tết và ba tuần trước Trung thu; Việt Nam: bốn tuần trước Tết. Mức dời được ước lượng thận trọng từ lịch sử; chỉ các kỳ thuộc mùa đó thay đổi và tổng của chúng giữ nguyên. Ngày lễ có từ 2015 đến 2040.',

  'SEASONAL.description': 'Chỉ số mùa vụ của một chuỗi lịch sử bằng phân rã cổ điển (trung bình trượt trung tâm).',
  'SEASONAL.history': 'Giá trị của các kỳ liên tiếp, từ cũ đến mới, ít nhất hai chu kỳ trọn vẹn. Ô trống là giá trị thiếu.',
  'SEASONAL.period': 'Số kỳ trong một chu kỳ: 12 cho tháng, 4 cho quý.',
  'SEASONAL.kind': '"multiplicative" cho chỉ số có trung bình 1, "additive" cho chỉ số có tổng 0.',
  'SEASONAL.returns':
    'Mỗi mùa một chỉ số; chỉ số đầu thuộc về giá trị đầu của history. Là một hàng khi history là một hàng, nếu không là một cột.',
  'SEASONAL.example': 'Ba năm theo quý: quý bốn là quý mạnh.',
  'SEASONAL.error.value': 'Đối số sai loại hoặc ngoài phạm vi cho phép.',
  'SEASONAL.error.na': 'History ngắn hơn hai chu kỳ, hoặc có nhiều ô trống đến mức một mùa không có chỉ số.',
  'SEASONAL.error.num': 'Xu hướng của lịch sử không lớn hơn 0 nên tỷ số so với nó không có nghĩa; hãy dùng "additive".',
  'SEASONAL.remark.method':
    'Xu hướng là trung bình trượt trung tâm trên một chu kỳ; chỉ số là trung bình của tỷ số (hoặc hiệu) giữa các kỳ và xu hướng, chuẩn hóa về trung bình 1 (tổng 0).',

  'PERIODS.description': 'Liệt kê các kỳ liên tiếp với ngày đầu và ngày cuối.',
  'PERIODS.start': 'Một ngày trong kỳ đầu tiên; với tháng bán lẻ là ngày đầu của năm bán lẻ.',
  'PERIODS.count': 'Số kỳ.',
  'PERIODS.grain':
    'Loại kỳ: "month" (tháng), "half-month" (nửa tháng), "quarter" (quý), "year" (năm), "week" (tuần), hoặc tháng bán lẻ "445", "454", "544".',
  'PERIODS.returns': 'Mỗi kỳ một dòng: ngày đầu và ngày cuối.',
  'PERIODS.example.months': 'Ba tháng đầu năm 2027.',
  'PERIODS.example.weeks': 'Tuần ISO chứa ngày 1 tháng 1 năm 2027 và tuần kế tiếp.',
  'PERIODS.example.retail': 'Ba tháng đầu của một năm bán lẻ 4-5-4.',
  'PERIODS.error.value': 'Đối số sai loại hoặc không thuộc các từ cho phép, hoặc các kỳ nằm ngoài 1900 đến 9999.',
  'PERIODS.remark.grain':
    'Tháng và nửa tháng (ngày 1 đến 15, ngày 16 đến cuối tháng) theo lịch, tuần từ thứ Hai đến Chủ nhật. Quý là ba tháng và năm là mười hai tháng kể từ tháng của start, nên năm tài chính không cần thiết lập.',
  'PERIODS.remark.retail':
    'Năm bán lẻ bắt đầu vào thứ trong tuần của start gần ngày 1 của tháng nhất (NRF: Chủ nhật gần ngày 1 tháng 2 nhất), nên có năm 53 tuần; khi đó tháng cuối có thêm một tuần.',
  'PERIODS.twin': 'Ngày đầu các tháng không cần phần bổ trợ: ngày bắt đầu ở B1; EOMONTH của kết quả cho ngày cuối. Kéo xuống.',

  'remark.blank':
    'Ô trống được phân biệt với số 0. Một số phiên bản Excel cho máy tính chuyển ô trống thành 0; nếu kết quả cho thấy vậy, hãy nhập ="" vào các ô đó.',
  'remark.dates': 'Ngày được trả về dưới dạng số; hãy đặt định dạng ngày cho các ô.',

  'help.syntax': 'Cú pháp',
  'help.arguments': 'Đối số',
  'help.argument': 'Đối số',
  'help.meaning': 'Ý nghĩa',
  'help.default': 'Nếu bỏ qua',
  'help.needed': 'bắt buộc',
  'help.none': 'không có',
  'help.result': 'Kết quả',
  'help.examples': 'Ví dụ',
  'help.errors': 'Lỗi',
  'help.remarks': 'Nên biết',
  'help.twin': 'Tương đương bằng hàm có sẵn',
  'help.all': 'Tất cả hàm PLAN',
  'help.error.hover': 'Trỏ vào lỗi trong ô: thông báo cho biết đối số nào, đang là gì và được phép là gì.',
  'help.language': 'Ngôn ngữ',
};
