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

  'RAKE.description':
    'Khớp một ma trận với tổng từng hàng và từng cột, sát ma trận gốc nhất có thể; đã làm tròn mà mọi tổng vẫn đúng tuyệt đối.',
  'RAKE.seed': 'Ma trận xuất phát, ví dụ doanh thu năm trước theo cửa hàng và tháng; không ô nào nhỏ hơn 0. Ô trống tính là 0.',
  'RAKE.row_totals': 'Mỗi hàng của seed một tổng.',
  'RAKE.column_totals': 'Mỗi cột của seed một tổng. Tổng các hàng và tổng các cột phải bằng nhau.',
  'RAKE.digits': 'Số chữ số thập phân của các ô như trong ROUND: 0 là đơn vị, 2 là xu, -3 là nghìn. Các tổng không được chi tiết hơn.',
  'RAKE.returns': 'Một ma trận cùng kích thước với seed.',
  'RAKE.example.growth': 'Số năm trước theo cửa hàng và tháng, đưa về các tổng của năm nay theo cả hai chiều.',
  'RAKE.example.zero': 'Số 0 trong seed vẫn là 0.',
  'RAKE.error.value':
    'Đối số sai loại, không đủ mỗi hàng mỗi cột một tổng, có giá trị nhỏ hơn 0, có tổng trống hoặc chi tiết hơn digits, hoặc các tổng cần hơn 15 chữ số.',
  'RAKE.error.num':
    'Tổng các hàng và tổng các cột không bằng nhau, hoặc các số 0 trong seed khiến không có lời giải; thông báo cho biết ở đâu.',
  'RAKE.remark.method':
    'Khớp tỷ lệ lặp (raking, RAS): lần lượt nhân các hàng và các cột cho đến khi mọi tổng khớp, nên giữ được tỷ lệ giữa các hàng và cột của seed.',
  'RAKE.remark.rounding':
    'Mỗi ô là giá trị khớp được làm tròn xuống hoặc lên (làm tròn có kiểm soát) sao cho mọi tổng đúng đến từng đơn vị.',
  'RAKE.remark.zeros': 'Số 0 và ô trống của seed vẫn là 0. Hãy điền một số nhỏ ở nơi có thể bán được.',

  'DISAGGREGATE.description':
    'Chia một chuỗi thành các kỳ ngắn hơn (năm thành quý, quý thành tháng) theo một chỉ báo mà cộng lại vẫn đúng.',
  'DISAGGREGATE.low': 'Giá trị của các kỳ dài, từ cũ đến mới. Ô trống là giá trị chưa biết.',
  'DISAGGREGATE.indicator': 'Chuỗi để đi theo: mỗi kỳ ngắn một giá trị, từ cũ đến mới.',
  'DISAGGREGATE.method': '"denton-cholette", "denton", "chow-lin" (hồi quy) hoặc "uniform" (chia đều).',
  'DISAGGREGATE.conversion':
    'Các kỳ ngắn tạo thành kỳ dài thế nào: "sum" (tổng), "average" (trung bình), "last" (kỳ cuối) hoặc "first" (kỳ đầu).',
  'DISAGGREGATE.returns':
    'Mỗi giá trị của indicator một giá trị: là một hàng khi low là một hàng, nếu không là một cột (theo indicator khi low chỉ có một ô).',
  'DISAGGREGATE.example.years': 'Hai năm thành các quý biến động như chỉ báo; mỗi bốn quý cộng lại bằng năm của chúng.',
  'DISAGGREGATE.example.ahead': 'Năm thứ hai chưa biết: các quý tiếp tục theo chỉ báo.',
  'DISAGGREGATE.example.uniform': 'Hai quý chia đều cho các tháng.',
  'DISAGGREGATE.error.value':
    'Đối số sai loại hoặc không thuộc các từ cho phép, indicator có ô trống, hoặc độ dài của low và indicator không khớp nhau.',
  'DISAGGREGATE.error.na': 'low không có giá trị nào, hoặc quá ít cho hồi quy "chow-lin", hoặc indicator quá ngắn.',
  'DISAGGREGATE.error.num':
    'Chỉ báo bằng 0 suốt một kỳ phải có giá trị, hoặc chỉ báo không đổi nên "chow-lin" không xác định được tác động.',
  'DISAGGREGATE.remark.methods':
    '"denton-cholette" giữ tỷ lệ so với chỉ báo ổn định nhất có thể. "denton" cũng vậy nhưng bắt đầu từ mức của chính chỉ báo, nên chỉ báo phải cùng đơn vị với kết quả. "chow-lin" là hồi quy theo chỉ báo với sai số tự tương quan. "uniform" không theo gì cả: chỉ dùng độ dài của chỉ báo.',
  'DISAGGREGATE.remark.length':
    'Một kỳ dài gồm mấy kỳ ngắn được suy từ hai độ dài: 2 năm bên 8 giá trị là quý. Vùng được đọc theo từng hàng, nên khối mỗi năm một hàng cũng dùng được.',
  'DISAGGREGATE.remark.ahead': 'Để đi tiếp sau giá trị đã biết cuối cùng, hãy để cuối low mỗi kỳ dài sắp tới một ô trống.',
  'DISAGGREGATE.twin': 'Phương pháp "uniform" cho bốn quý ở A1:A4: nhập bên cạnh tháng đầu rồi kéo xuống mười hai dòng.',

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
    'Loại kỳ: "day" (ngày), "week" hoặc "iso-week" (tuần từ thứ Hai), "sunday-week" (tuần từ Chủ nhật), "half-month" (nửa tháng), "month" (tháng), "quarter" (quý), "half-year" (nửa năm), "year" (năm), hoặc tháng bán lẻ "445", "454", "544".',
  'PERIODS.returns': 'Mỗi kỳ một dòng: ngày đầu và ngày cuối.',
  'PERIODS.example.months': 'Ba tháng đầu năm 2027.',
  'PERIODS.example.weeks': 'Tuần ISO chứa ngày 1 tháng 1 năm 2027 và tuần kế tiếp.',
  'PERIODS.example.halves': 'Hai nửa của năm tài chính bắt đầu từ tháng 4.',
  'PERIODS.example.retail': 'Ba tháng đầu của một năm bán lẻ 4-5-4.',
  'PERIODS.error.value': 'Đối số sai loại hoặc không thuộc các từ cho phép, hoặc các kỳ nằm ngoài 1900 đến 9999.',
  'PERIODS.remark.grain':
    'Ngày, tháng và nửa tháng (ngày 1 đến 15, ngày 16 đến cuối tháng) theo lịch. week và iso-week từ thứ Hai đến Chủ nhật, sunday-week từ Chủ nhật đến thứ Bảy. Quý là ba tháng, nửa năm là sáu tháng và năm là mười hai tháng kể từ tháng của start, nên năm tài chính không cần thiết lập.',
  'PERIODS.remark.retail':
    'Năm bán lẻ bắt đầu vào thứ trong tuần của start gần ngày 1 của tháng nhất (NRF: Chủ nhật gần ngày 1 tháng 2 nhất), nên có năm 53 tuần; khi đó tháng cuối có thêm một tuần.',
  'PERIODS.twin': 'Ngày đầu các tháng không cần phần bổ trợ: ngày bắt đầu ở B1; EOMONTH của kết quả cho ngày cuối. Kéo xuống.',

  'EVENTS.description': 'Liệt kê các giai đoạn của những đợt sale lớn (618, Double 11, Tết, 11.11…) giữa hai ngày.',
  'EVENTS.from': 'Ngày đầu.',
  'EVENTS.to': 'Ngày cuối. Mọi giai đoạn rơi vào khoảng giữa hai ngày đều được liệt kê.',
  'EVENTS.market': '"CN" là Trung Quốc, "VN" là Việt Nam, "SEA" là Đông Nam Á.',
  'EVENTS.returns':
    'Mỗi giai đoạn một dòng, xếp theo ngày đầu: sự kiện, sàn, giai đoạn, ngày đầu, ngày cuối, và "announced" (đã công bố) hoặc "typical" (thông lệ).',
  'EVENTS.example.announced':
    'Những gì diễn ra ở Trung Quốc trong đợt bán trước Double 11 năm 2025 của Tmall, theo ngày các sàn đã công bố.',
  'EVENTS.example.typical': 'Việt Nam đến ngày 8/3/2027: khoảng thời gian thông lệ, cần thay khi có ngày chính thức.',
  'EVENTS.error.value': 'Đối số sai loại hoặc không phải một trong các thị trường, hoặc to trước from.',
  'EVENTS.error.na': 'Không có sự kiện nào trong khoảng này. Bảng có từ 2015 đến 2040.',
  'EVENTS.remark.names':
    'Sự kiện ở Trung Quốc: nianhuo (sắm Tết Trung Quốc), womens-day (8/3), 520, 618, 818, qixi (Thất tịch), 9.9, mid-autumn (Trung thu), national-day (Quốc khánh), double-11, double-12. Việt Nam: tet (Tết), womens-day (8/3), reunification-day (30/4 và 1/5), womens-day-vn (20/10), teachers-day-vn (20/11), black-friday, 1.1 đến 12.12, payday-15 và payday-25 (ngày lương). Đông Nam Á: black-friday, 1.1 đến 12.12, payday-15, payday-25.',
  'EVENTS.remark.words':
    'Các từ này giống nhau ở mọi ngôn ngữ để công thức so sánh được. Sàn: all (mọi sàn), tmall, jd, douyin, lazada. Giai đoạn: deposit (đặt cọc), balance (trả phần còn lại), early (hàng có sẵn mở bán sớm), spot (đợt bán chính), encore (những ngày bán thêm), campaign (cả chiến dịch, không rõ từng giai đoạn), season (mùa mua sắm trước lễ), holiday (nghỉ lễ), return-window (hạn đổi trả và bảo vệ giá; không bán thêm cho sự kiện).',
  'EVENTS.remark.confidence':
    '"announced" là ngày sàn đã công bố; "typical" là khoảng thời gian thông lệ, một ước tính cần thay khi có ngày chính thức. Giai đoạn mở lúc 20:00 lấy chính ngày đó làm ngày đầu.',
  'EVENTS.remark.years': 'Nếu khoảng thời gian vượt ra ngoài 2015 đến 2040 thì chỉ liệt kê sự kiện của các năm này.',

  'FESTIVAL.description':
    'Ngày của một dịp lễ hoặc ngày mua sắm trong năm, kể cả lễ di động như Tết Trung Quốc, Tết Nguyên đán và Trung thu.',
  'FESTIVAL.name': 'Ví dụ "cny", "tet", "mid-autumn" hoặc "black-friday"; cũng hiểu tên tiếng Việt và tiếng Trung.',
  'FESTIVAL.year': 'Năm dương lịch của ngày đó, 2015 đến 2040.',
  'FESTIVAL.returns': 'Một ngày.',
  'FESTIVAL.example.cny': 'Tết Trung Quốc năm 2027.',
  'FESTIVAL.example.tet': 'Tết Nguyên đán 2030, sớm hơn Tết Trung Quốc một ngày.',
  'FESTIVAL.error.value': 'Không nhận ra tên (thông báo liệt kê các tên dùng được), hoặc year không phải là một năm như 2027.',
  'FESTIVAL.error.na': 'Năm nằm ngoài 2015 đến 2040.',
  'FESTIVAL.remark.names':
    'Các tên: cny (Tết Trung Quốc), tet (Tết Nguyên đán), lantern (Tết Nguyên tiêu), qingming (Thanh minh), hung-kings (Giỗ Tổ Hùng Vương), dragon-boat (Tết Đoan Ngọ), qixi (Thất tịch), mid-autumn (Trung thu Trung Quốc), mid-autumn-vn (Trung thu Việt Nam), double-ninth (Trùng cửu), new-year (Tết Dương lịch), 2.2, valentines (14/2), 3.3, womens-day (8/3), 4.4, reunification-day (30/4), labour-day (1/5), 5.5, mothers-day (Ngày của Mẹ), 520 (20/5), childrens-day (1/6), 6.6, 618 (18/6), fathers-day (Ngày của Cha), 7.7, 8.8, 818 (18/8), national-day-vn (Quốc khánh 2/9), 9.9, teachers-day-cn (Ngày Nhà giáo Trung Quốc), national-day-cn (Quốc khánh Trung Quốc), 10.10, womens-day-vn (20/10), halloween, singles-day (11/11), teachers-day-vn (20/11), thanksgiving (Lễ Tạ ơn), black-friday, cyber-monday, double-12 (12/12), christmas-eve (24/12), christmas (Giáng sinh).',
  'FESTIVAL.remark.spelling':
    'Không phân biệt chữ hoa, dấu, khoảng trắng hay gạch nối; các tên thông dụng khác cũng được hiểu: Spring Festival, 春节, Tết, 中秋, Trung Thu, 双11.',
  'FESTIVAL.remark.source':
    'Các lễ âm lịch lấy từ một bảng đã đối chiếu với tính toán thiên văn. Trung Quốc và Việt Nam khác nhau vào năm 2030 (năm mới ngày 3 và ngày 2 tháng 2) và 2034 (Trung thu ngày 27 và ngày 26 tháng 9).',

  'TIMEPROGRESS.description': 'Phần của một khoảng thời gian đã trôi qua khi hết một ngày, theo ngày lịch hoặc theo trọng số từng ngày.',
  'TIMEPROGRESS.date': 'Ngày cần đo, tính đến hết ngày.',
  'TIMEPROGRESS.start': 'Ngày đầu của khoảng thời gian.',
  'TIMEPROGRESS.end': 'Ngày cuối của khoảng thời gian, có tính cả ngày này.',
  'TIMEPROGRESS.weights': 'Mỗi ngày trong khoảng một trọng số, để ngày sale được tính nhiều hơn. Bỏ trống thì mọi ngày như nhau.',
  'TIMEPROGRESS.returns': 'Một tỷ lệ từ 0 đến 1; hãy đặt định dạng phần trăm cho ô.',
  'TIMEPROGRESS.example.days': 'Ngày 11/11 là 11/30 của tháng 11.',
  'TIMEPROGRESS.example.weights': 'Năm ngày quanh Double 11; riêng ngày đó tính bằng sáu ngày.',
  'TIMEPROGRESS.error.value':
    'Đối số sai loại, end trước start, weights không đủ mỗi ngày một giá trị, có giá trị nhỏ hơn 0, hoặc tất cả bằng 0.',
  'TIMEPROGRESS.remark.outside': 'Trước khoảng thời gian là 0, sau đó là 1. Giờ trong ngày được bỏ qua.',
  'TIMEPROGRESS.remark.blank': 'Trọng số trống được tính là 0.',
  'TIMEPROGRESS.twin.days': 'Không cần phần bổ trợ: date ở B1, start ở B2, end ở B3.',
  'TIMEPROGRESS.twin.weights': 'Như trên, với trọng số của 30 ngày ở D1:D30.',

  'FORECAST.description': 'Dự báo một chuỗi kèm khoảng: bằng tổ hợp tự động nhiều phương pháp, hoặc bằng phương pháp bạn chọn.',
  'FORECAST.history': 'Giá trị của các kỳ liên tiếp, từ cũ đến mới. Ô trống là giá trị thiếu.',
  'FORECAST.horizon': 'Dự báo bao nhiêu kỳ tới, từ 1 đến 1200.',
  'FORECAST.period': 'Số kỳ trong một mùa vụ: 12 cho tháng, 4 cho quý, 1 nếu không có mùa vụ; nhiều nhất 366.',
  'FORECAST.level': 'Xác suất để giá trị thực nằm trong khoảng, giữa 0 và 1.',
  'FORECAST.method': '"auto", "naive", "seasonal-naive", "ses", "holt", "damped", "theta", "ets", "croston", "sba" hoặc "tsb".',
  'FORECAST.returns': 'Mỗi kỳ tới một hàng: dự báo, cận dưới, cận trên.',
  'FORECAST.example.auto': 'Bốn quý tiếp theo sau bốn năm, với khoảng 80%.',
  'FORECAST.example.method': 'Nửa năm như năm trước, với khoảng 95%.',
  'FORECAST.error.value': 'Đối số sai loại, ngoài phạm vi cho phép, hoặc không phải một trong các phương pháp.',
  'FORECAST.error.na': 'history không có số nào.',
  'FORECAST.remark.auto':
    '"auto" kết hợp mô hình cấu trúc, xu hướng tắt dần, Holt-Winters và xu hướng theo các khối dài hơn; khi phần lớn các kỳ bằng 0 thì dùng các phương pháp Croston. Hết hàng, tháng khuyến mãi lớn, thay đổi mức lâu dài và giá trị thiếu được nhận ra và xử lý. Trong các cuộc thi dự báo, những tổ hợp như vậy tốt hơn từng phương pháp riêng lẻ.',
  'FORECAST.remark.methods':
    '"naive" lặp lại giá trị gần nhất, "seasonal-naive" lặp lại năm trước. "ses" là san bằng hàm mũ đơn, "holt" thêm xu hướng, "damped" có xu hướng yếu dần; cả ba không có mùa vụ. "theta" và "ets" thì có. "croston", "sba" và "tsb" dành cho nhu cầu có nhiều số 0.',
  'FORECAST.remark.interval':
    'Khoảng 80% chứa giá trị thực chừng bốn trong năm lần; nhìn càng xa khoảng càng rộng. Khi history không có giá trị âm, các cận cũng không âm.',
  'FORECAST.remark.history':
    'Dự báo bắt đầu từ kỳ sau ô cuối của history, kể cả khi ô đó trống. Một giá trị là đủ, từ hai năm trở lên thì tốt hơn: ít hơn thì mùa vụ chỉ là ước đoán thận trọng.',
  'FORECAST.remark.causes':
    'Trang Dự báo của ngăn còn biết ngày tháng: các dịp lễ theo âm lịch của thị trường và số ngày trong tuần của mỗi tháng. PLAN.FORECAST chỉ thấy các giá trị nên kết quả có thể hơi khác.',

  'BACKTEST.description': 'So sánh các phương pháp dự báo trên chính lịch sử của bạn: mỗi phương pháp lẽ ra đã dự báo đúng đến đâu?',
  'BACKTEST.history': 'Giá trị của các kỳ liên tiếp, từ cũ đến mới; nhiều hơn horizon ít nhất ba. Ô trống là giá trị thiếu.',
  'BACKTEST.horizon': 'So sánh dự báo cho bao nhiêu kỳ tới.',
  'BACKTEST.returns':
    'Một hàng tiêu đề, rồi mỗi phương pháp một hàng, sai số thấp trước: tên dùng cho PLAN.FORECAST, MASE, sMAPE, bias (độ lệch), và 1 cho phương pháp nên chọn, 0 cho các phương pháp khác.',
  'BACKTEST.example': 'Phương pháp nào lẽ ra dự báo trước hai quý tốt nhất?',
  'BACKTEST.error.value': 'Đối số sai loại hoặc ngoài phạm vi cho phép.',
  'BACKTEST.error.na': 'history quá ngắn; thông báo cho biết cần bao nhiêu giá trị.',
  'BACKTEST.remark.origins':
    'Gốc trượt: tối đa mười hai lần, lịch sử được cắt muộn hơn lần trước một kỳ, mỗi phương pháp dự báo từ phần còn lại, rồi so với những gì đã đến.',
  'BACKTEST.remark.measures':
    'MASE là sai số tuyệt đối trung bình chia cho sai số khi lặp lại năm trước: dưới 1 là tốt hơn. sMAPE là phần trăm từ 0 đến 200. bias là sai số trung bình theo tỷ lệ của giá trị trung bình: 0,05 là cao hơn 5%.',
  'BACKTEST.remark.chosen':
    'Tổ hợp tự động được chọn trừ khi phương pháp khác tốt hơn từ 30% trở lên: với ít lần thử, chênh lệch nhỏ hơn phần nhiều là ngẫu nhiên.',

  'OUTLOOK.description': 'Ước tính cả năm sẽ về đích ở đâu: thực tế đến nay cộng phần còn lại theo kế hoạch hoặc theo nhịp hiện tại.',
  'OUTLOOK.actuals': 'Số thực tế từ kỳ đầu năm; để trống ô của các kỳ chưa đến.',
  'OUTLOOK.plan': 'Kế hoạch cả năm, mỗi kỳ một giá trị.',
  'OUTLOOK.method':
    '"plan-mix" nhân phần kế hoạch còn lại với tỷ lệ đạt đến nay, "run-rate" lặp lại trung bình thực tế, "plan-rest" giữ nguyên kế hoạch cho phần còn lại.',
  'OUTLOOK.returns': 'Một số: tổng ước tính của cả năm.',
  'OUTLOOK.example.mix': 'Đến nay đạt 190 trên kế hoạch 200, tức 95%; cứ như vậy cả năm đạt 95% của 500.',
  'OUTLOOK.example.rate': 'Hai kỳ sắp tới bằng trung bình của hai kỳ đầu.',
  'OUTLOOK.example.rest': 'Hai kỳ sắp tới đạt đúng kế hoạch.',
  'OUTLOOK.error.value':
    'Đối số sai loại hoặc không phải một trong các phương pháp, plan có ô trống hoặc ít ô hơn actuals, hoặc có ô trống nằm giữa các số thực tế.',
  'OUTLOOK.error.na': 'Chưa có số thực tế mà phương pháp lại cần; "plan-rest" thì không cần.',
  'OUTLOOK.error.num': 'Kế hoạch đến nay cộng lại bằng 0 nên "plan-mix" không có tỷ lệ đạt để dựa vào; hoặc kết quả quá lớn cho một ô.',
  'OUTLOOK.remark.methods':
    '"plan-mix" hợp với doanh số theo mùa: các tháng còn lại giữ nguyên tỷ trọng. "run-rate" không tính mùa vụ. "plan-rest" coi chênh lệch đến nay là chuyện không lặp lại.',
  'OUTLOOK.remark.ends':
    'Khi chưa có số thực tế, "plan-rest" cho chính kế hoạch. Khi mọi kỳ đã qua, phương pháp nào cũng cho số thực tế. actuals cũng có thể là vùng ngắn hơn plan.',
  'OUTLOOK.remark.negative':
    'Tỷ lệ đạt tính như PLAN.ATTAINMENT: khi kế hoạch đến nay là số âm thì lỗ ít hơn là tốt hơn, và phần kế hoạch trái dấu cũng tốt lên theo.',
  'OUTLOOK.twin.mix': '"plan-mix" không cần phần bổ trợ, khi kế hoạch không có số âm: thực tế ở A2:A13, kế hoạch ở B2:B13.',
  'OUTLOOK.twin.rate': '"run-rate" với cùng các ô đó.',
  'OUTLOOK.twin.rest': '"plan-rest" với cùng các ô đó.',

  'RETENTION.description': 'Dự phóng tỷ lệ khách hàng còn lại của một nhóm, theo mô hình beta-hình học dịch chuyển (sBG).',
  'RETENTION.survivors': 'Quy mô nhóm, rồi số còn lại sau 1, 2, … kỳ, là số đếm hoặc tỷ lệ; ít nhất ba giá trị.',
  'RETENTION.horizon': 'Thêm bao nhiêu kỳ, từ 0 đến 1200.',
  'RETENTION.returns':
    'Tỷ lệ kỳ vọng còn lại sau 0, 1, 2, … kỳ: mỗi giá trị của survivors một số, rồi thêm horizon số. Là một hàng khi survivors là một hàng, nếu không là một cột.',
  'RETENTION.example': 'Trong 1.000 khách còn 326 sau bốn năm; đường khớp và ba năm tiếp theo.',
  'RETENTION.error.value':
    'Đối số sai loại, quy mô nhóm không lớn hơn 0, có giá trị nhỏ hơn 0 hoặc lớn hơn giá trị trước, hoặc có ô trống ở giữa.',
  'RETENTION.error.na': 'Có ít hơn ba giá trị.',
  'RETENTION.remark.model':
    'Mỗi người có xác suất rời đi riêng, phân phối beta trong nhóm; vì vậy tỷ lệ giữ chân tăng khi những người dễ rời đã đi. Khớp bằng hợp lý cực đại (Fader & Hardie 2007).',
  'RETENTION.remark.limits':
    'Khi tỷ lệ giữ chân không tăng, một xác suất chung được khớp cho mọi người; khi mọi mất mát nằm ở kỳ đầu, những người còn lại được coi là ở lại.',
  'RETENTION.remark.counts': 'Nhân với quy mô nhóm, các tỷ lệ thành số khách kỳ vọng. Ô trống ở cuối survivors là các kỳ chưa đến.',

  'VARIANCE.description': 'Chênh lệch giữa thực tế và kế hoạch, mang dấu theo lợi nhuận: lớn hơn 0 là có lợi, nhỏ hơn 0 là bất lợi.',
  'VARIANCE.actual': 'Số thực tế, hoặc một vùng.',
  'VARIANCE.plan': 'Số kế hoạch, hoặc một vùng.',
  'VARIANCE.kind': '"revenue" cho doanh thu: cao hơn kế hoạch là có lợi; "cost" cho chi phí: thấp hơn là có lợi.',
  'VARIANCE.returns': 'Một số tiền, hoặc mỗi ô của vùng một số.',
  'VARIANCE.example.revenue': 'Doanh số 95 trong khi kế hoạch là 100.',
  'VARIANCE.example.cost': 'Cùng hai số đó nhưng là chi phí: tiết kiệm 5.',
  'VARIANCE.example.range': 'Ba kênh cùng lúc; kênh thứ ba chưa có thực tế.',
  'VARIANCE.error.value': 'Đối số sai loại, kind không phải một trong hai từ, hoặc hai vùng khác kích thước.',
  'VARIANCE.error.na': 'Có ô trống.',
  'VARIANCE.remark.sign': 'Thực tế − kế hoạch cho doanh thu, lãi gộp và lợi nhuận; kế hoạch − thực tế cho chi phí nhập bằng số dương.',
  'VARIANCE.twin.revenue': '"revenue" không cần phần bổ trợ: thực tế ở A2, kế hoạch ở B2. Kéo xuống.',
  'VARIANCE.twin.cost': '"cost" với cùng các ô đó.',

  'ATTAINMENT.description': 'Tỷ lệ đạt mục tiêu: thực tế so với mục tiêu, đúng cả khi mục tiêu là số âm.',
  'ATTAINMENT.actual': 'Số thực tế, hoặc một vùng.',
  'ATTAINMENT.target': 'Mục tiêu, khác 0, hoặc một vùng.',
  'ATTAINMENT.returns': 'Một tỷ lệ, 1 là đạt đúng mục tiêu, hoặc mỗi ô của vùng một tỷ lệ; hãy đặt định dạng phần trăm cho ô.',
  'ATTAINMENT.example.sales': '95 trên 100.',
  'ATTAINMENT.example.loss': 'Lỗ 80 trong khi kế hoạch lỗ 100 là tốt hơn mục tiêu: 120%.',
  'ATTAINMENT.example.range': 'Ba cửa hàng cùng lúc; cửa hàng thứ ba không có mục tiêu.',
  'ATTAINMENT.error.value': 'Đối số sai loại, hoặc hai vùng khác kích thước.',
  'ATTAINMENT.error.na': 'Mục tiêu bằng 0, hoặc có ô trống.',
  'ATTAINMENT.remark.sign': '1 + (thực tế − mục tiêu) / |mục tiêu|. Chia thẳng thì lỗ 80 so với 100 thành 80%, như thể kém hơn mục tiêu.',
  'ATTAINMENT.remark.cost': 'Lớn hơn 1 nghĩa là nhiều hơn mục tiêu. Với chi phí nhập bằng số dương thì nhiều hơn là kém hơn.',
  'ATTAINMENT.twin': 'Không cần phần bổ trợ: thực tế ở A2, mục tiêu ở B2. Kéo xuống.',

  'GROWTH.description': 'Tăng trưởng so với số trước đó, đúng cả khi số đó là số âm.',
  'GROWTH.current': 'Số hiện tại, hoặc một vùng.',
  'GROWTH.previous': 'Số trước đó, khác 0, hoặc một vùng.',
  'GROWTH.returns': 'Một tỷ lệ, 0,1 là tăng 10%, hoặc mỗi ô của vùng một tỷ lệ; hãy đặt định dạng phần trăm cho ô.',
  'GROWTH.example.sales': 'Từ 100 lên 110.',
  'GROWTH.example.loss': 'Lỗ giảm từ 100 xuống 80 là cải thiện 20%.',
  'GROWTH.example.range': 'Ba sản phẩm cùng lúc; sản phẩm thứ ba là hàng mới.',
  'GROWTH.error.value': 'Đối số sai loại, hoặc hai vùng khác kích thước.',
  'GROWTH.error.na': 'Số trước đó bằng 0, hoặc có ô trống.',
  'GROWTH.remark.sign': '(hiện tại − trước đó) / |trước đó|: lớn hơn 0 là tăng, bất kể số trước đó âm hay dương.',
  'GROWTH.twin': 'Không cần phần bổ trợ: số hiện tại ở A2, số trước đó ở B2. Kéo xuống.',

  'BRIDGE.description':
    'Mỗi yếu tố đóng góp bao nhiêu vào thay đổi của tích các yếu tố, ví dụ lượt khách × tỷ lệ chuyển đổi × giá trị đơn; các phần cộng lại đúng bằng thay đổi.',
  'BRIDGE.from': 'Các yếu tố trước khi thay đổi, ví dụ năm trước hoặc kế hoạch; tích của chúng là kết quả; nhiều nhất 50.',
  'BRIDGE.to': 'Cũng các yếu tố đó sau khi thay đổi, cùng thứ tự và kích thước.',
  'BRIDGE.returns': 'Mỗi yếu tố một phần, theo hình dạng của from và đơn vị của tích.',
  'BRIDGE.example.sales': 'Từ 900.000 lên 960.000: thêm lượt khách, chuyển đổi giảm, giá trị đơn tăng.',
  'BRIDGE.example.zero': 'Một sản phẩm trước đó không có chuyển đổi: chưa bán được gì, sau là 1.440.',
  'BRIDGE.error.value': 'Đối số sai loại, hai vùng khác kích thước, hoặc có hơn 50 yếu tố.',
  'BRIDGE.error.na': 'Có ô trống.',
  'BRIDGE.error.num': 'Tích quá lớn cho một ô.',
  'BRIDGE.remark.sum':
    'Các phần cộng lại bằng PRODUCT(to) − PRODUCT(from), không còn phần dư và không phụ thuộc thứ tự các yếu tố. Phần lẻ do làm tròn ở chữ số cuối được gộp vào phần lớn nhất. Yếu tố không đổi đóng góp 0.',
  'BRIDGE.remark.method':
    'Khi mọi yếu tố đều lớn hơn 0: chỉ số Divisia trung bình logarit (LMDI-I, Ang 2005). Khi có yếu tố bằng 0 hoặc âm: giá trị Shapley, tức trung bình theo mọi thứ tự mà các yếu tố có thể thay đổi. Với thay đổi nhỏ, hai cách gần như nhau; khi một yếu tố đi qua 0, cách tính chuyển từ cách này sang cách kia.',
  'BRIDGE.remark.losses': 'Hãy nhập phần còn lại thay cho phần mất đi: nhân với 1 − tỷ lệ trả hàng, không nhân với tỷ lệ trả hàng.',
  'BRIDGE.twin': 'Không cần phần bổ trợ, khi mọi yếu tố lớn hơn 0 và tích có thay đổi: from ở A2:A4, to ở B2:B4. Kéo xuống.',

  'PVM.description':
    'Tách thay đổi doanh thu thành sản lượng, cơ cấu, giá, hàng mới và hàng ngừng bán, theo từng mặt hàng; tất cả cộng lại đúng bằng thay đổi.',
  'PVM.plan_quantity': 'Số lượng kế hoạch (hoặc kỳ trước) của từng mặt hàng; 0 hoặc để trống nếu không có kế hoạch.',
  'PVM.plan_price': 'Giá kế hoạch của từng mặt hàng; có thể để trống khi không có số lượng.',
  'PVM.actual_quantity': 'Số lượng thực tế của từng mặt hàng; 0 hoặc để trống nếu không bán.',
  'PVM.actual_price': 'Giá thực tế của từng mặt hàng; có thể để trống khi không có số lượng.',
  'PVM.returns': 'Mỗi mặt hàng một dòng, dòng cuối là tổng; năm cột: sản lượng, cơ cấu, giá, hàng mới, hàng ngừng bán.',
  'PVM.example.items': 'Ba mặt hàng: số lượng 100, 50, 20 với giá 10, 20, 5 thành 120, 45, 20 với giá 9, 22, 5.',
  'PVM.example.new': 'Mặt hàng thứ hai không có kế hoạch, mặt hàng thứ ba không bán; giá không dùng đến thì để trống.',
  'PVM.error.value': 'Đối số sai loại, hoặc các vùng khác kích thước.',
  'PVM.error.na': 'Có số lượng nhưng giá đang trống.',
  'PVM.error.num': 'Số lượng kế hoạch của các mặt hàng có ở cả hai bên cộng lại bằng 0 hoặc âm, hoặc kết quả quá lớn cho một ô.',
  'PVM.remark.parts':
    'Sản lượng là phần số lượng lẽ ra thay đổi nếu mọi mặt hàng cùng tăng giảm theo tổng số lượng, cơ cấu là phần còn lại của thay đổi số lượng, cả hai tính theo giá kế hoạch; giá là thay đổi của giá tính trên số lượng thực tế.',
  'PVM.remark.items':
    'Mặt hàng không có kế hoạch là hàng mới với toàn bộ doanh thu, mặt hàng không có thực tế là hàng ngừng bán; cả hai không tính vào tổng số lượng và không có tác động giá.',
  'PVM.remark.sum':
    'Mỗi dòng cộng lại bằng thay đổi doanh thu của mặt hàng, dòng cuối bằng thay đổi của toàn bộ doanh thu; phần lẻ do làm tròn ở chữ số cuối được gộp vào phần lớn nhất.',
  'PVM.remark.below':
    'Số lượng âm, ví dụ hàng trả lại, được tính nguyên như vậy. Chỉ gộp các mặt hàng cùng đơn vị: cái và lít không có cơ cấu chung.',
  'PVM.twin.volume':
    'Tổng sản lượng không cần phần bổ trợ, khi mặt hàng nào cũng có ở cả hai bên: số lượng và giá kế hoạch ở A2:B4, thực tế ở C2:D4.',
  'PVM.twin.mix': 'Tổng cơ cấu với cùng các ô đó.',
  'PVM.twin.price': 'Tổng giá với cùng các ô đó.',

  'FLEX.description':
    'Dự toán linh hoạt: chi phí mà kế hoạch cho phép ở mức hoạt động thực tế, và chênh lệch so với kế hoạch tách thành hai phần.',
  'FLEX.plan_cost': 'Chi phí kế hoạch.',
  'FLEX.plan_driver': 'Mức hoạt động kế hoạch sinh ra chi phí đó, ví dụ số sản phẩm, số đơn hoặc doanh thu thuần.',
  'FLEX.actual_cost': 'Chi phí thực tế.',
  'FLEX.actual_driver': 'Mức hoạt động thực tế, cùng đơn vị với plan_driver.',
  'FLEX.variable_share': 'Phần chi phí kế hoạch thay đổi theo mức hoạt động, từ 0 (toàn bộ cố định) đến 1 (toàn bộ biến đổi).',
  'FLEX.returns': 'Ba ô trên một hàng: dự toán linh hoạt, chênh lệch do mức hoạt động, chênh lệch chi tiêu.',
  'FLEX.example.variable': 'Phí giao hàng: 60.000 cho 3.000 đơn cho phép 66.000 cho 3.300 đơn; thực chi 62.000.',
  'FLEX.example.mixed': 'Như trên, nhưng 40% chi phí là cố định.',
  'FLEX.error.value': 'Thiếu đối số hoặc đối số không phải số, variable_share không nằm từ 0 đến 1, hoặc plan_driver nhỏ hơn 0.',
  'FLEX.error.na': 'plan_driver bằng 0 nhưng actual_driver khác 0, nên không có chi phí đơn vị.',
  'FLEX.error.num': 'Kết quả quá lớn cho một ô.',
  'FLEX.remark.sign':
    'Lớn hơn 0 là có lợi. Chênh lệch do mức hoạt động là kế hoạch − linh hoạt: hoạt động nhiều hơn được phép chi nhiều hơn. Chênh lệch chi tiêu là linh hoạt − thực tế. Hai phần cộng lại bằng kế hoạch − thực tế.',
  'FLEX.remark.zero': 'Khi plan_driver là 0, kế hoạch giữ nguyên nếu actual_driver cũng là 0 hoặc chi phí không có phần biến đổi.',
  'FLEX.twin': 'Dự toán linh hoạt không cần phần bổ trợ: plan_cost, plan_driver, actual_cost, actual_driver, variable_share ở B1:B5.',

  'POINTSALLOC.description':
    'Phần doanh thu ghi nhận ngay của một giao dịch và phần hoãn lại cho điểm thưởng, theo giá bán riêng lẻ tương đối.',
  'POINTSALLOC.sales': 'Doanh số chưa thuế: số tiền khách trả cho hàng hóa.',
  'POINTSALLOC.points': 'Số điểm tặng kèm giao dịch đó.',
  'POINTSALLOC.point_price': 'Giá trị một điểm đổi được, cùng loại tiền với sales.',
  'POINTSALLOC.redemption': 'Tỷ lệ điểm dự kiến được đổi, từ 0 đến 1, ví dụ 0,95.',
  'POINTSALLOC.returns': 'Hai ô trên một hàng: doanh thu ngay, phần hoãn lại cho điểm. Tổng bằng sales.',
  'POINTSALLOC.example.standard': 'Ví dụ của chuẩn mực: giao dịch 100.000 tặng 10.000 điểm, mỗi điểm trị giá 1, dự kiến đổi 95%.',
  'POINTSALLOC.error.value': 'Thiếu đối số, đối số không phải số hoặc nhỏ hơn 0, hoặc redemption lớn hơn 1.',
  'POINTSALLOC.error.num': 'Kết quả quá lớn cho một ô.',
  'POINTSALLOC.remark.method':
    'IFRS 15, B39 đến B42 (ASC 606, Ví dụ 52): điểm tính bằng points × point_price × redemption, hàng hóa tính bằng sales.',
  'POINTSALLOC.remark.stands': 'Cách chia giữ nguyên sau khi đã chia. Thay đổi dự kiến về sau dùng POINTSREVENUE.',
  'POINTSALLOC.twin': 'Phần hoãn lại không cần phần bổ trợ: sales, points, point_price, redemption ở B1:B4.',
  'POINTSREVENUE.description': 'Doanh thu lũy kế của điểm thưởng hoãn lại: phần đã đổi trên số điểm nay dự kiến được đổi.',
  'POINTSREVENUE.deferred': 'Số tiền đã hoãn lại cho điểm, ví dụ ô thứ hai của POINTSALLOC.',
  'POINTSREVENUE.redeemed_to_date': 'Số điểm đã đổi đến nay.',
  'POINTSREVENUE.expected_redeemed': 'Tổng số điểm nay dự kiến được đổi, gồm cả số đã đổi.',
  'POINTSREVENUE.returns': 'Một số tiền: doanh thu lũy kế. deferred trừ số này là nợ phải trả.',
  'POINTSREVENUE.example.first': 'Năm đầu: đã đổi 4.500 trên 9.500 điểm dự kiến.',
  'POINTSREVENUE.example.second': 'Năm thứ hai: lũy kế đã đổi 8.500, nay dự kiến 9.700.',
  'POINTSREVENUE.error.value':
    'Thiếu đối số, đối số không phải số hoặc nhỏ hơn 0, expected_redeemed bằng 0, hoặc redeemed_to_date lớn hơn nó.',
  'POINTSREVENUE.remark.period': 'Doanh thu của một kỳ là lũy kế kỳ này trừ lũy kế kỳ trước: dự kiến mới được điều chỉnh ngay một lần.',
  'POINTSREVENUE.remark.breakage': 'Điểm dự kiến không ai đổi (breakage) được ghi doanh thu cùng với điểm đã đổi.',
  'POINTSREVENUE.twin': 'Không cần phần bổ trợ: deferred, redeemed_to_date, expected_redeemed ở B1:B3.',
  'POINTSROLL.description': 'Điểm thưởng theo từng tháng: đầu kỳ, phát hành, đã đổi, hết hạn, cuối kỳ. Điểm cũ nhất được đổi trước.',
  'POINTSROLL.opening': 'Điểm còn lại lúc đầu: một ô, coi như phát hành tháng trước; hoặc mỗi tháng phát hành một ô, cũ nhất trước.',
  'POINTSROLL.issued': 'Điểm phát hành: một ô cho mọi tháng, hoặc mỗi tháng một ô.',
  'POINTSROLL.redeemed_share':
    'Tỷ lệ điểm đầu kỳ và phát hành được đổi trong tháng, từ 0 đến 1: một ô cho mọi tháng, hoặc mỗi tháng một ô.',
  'POINTSROLL.expiry_months': 'Điểm hết hạn vào cuối tháng thứ bao nhiêu sau tháng phát hành.',
  'POINTSROLL.months': 'Số tháng.',
  'POINTSROLL.returns': 'Mỗi tháng một hàng: đầu kỳ, phát hành, đã đổi, hết hạn, cuối kỳ.',
  'POINTSROLL.example.expiry': 'Không ai đổi điểm: điểm hết hạn sau hai tháng, 1.000 điểm đầu tiên hết hạn cuối tháng thứ hai.',
  'POINTSROLL.example.ages': '300 điểm từ hai tháng trước và 500 điểm từ tháng trước; mỗi tháng đổi một phần tư số điểm hiện có.',
  'POINTSROLL.error.value':
    'Có ô trống, văn bản hoặc số âm, tỷ lệ lớn hơn 1, vùng không phải một ô cũng không phải mỗi tháng một ô, hoặc opening có nhiều ô hơn expiry_months.',
  'POINTSROLL.error.num': 'Kết quả quá lớn cho một ô.',
  'POINTSROLL.remark.order': 'Trong một tháng, điểm được phát hành trước, rồi đổi, cuối cùng điểm đến hạn thì hết hạn.',
  'POINTSROLL.remark.expiry': 'Với expiry_months là 12, điểm của tháng 1 dùng được đến hết tháng 1 năm sau.',
  'POINTSROLL.remark.sum':
    'Mỗi tháng: đầu kỳ + phát hành − đã đổi − hết hạn = cuối kỳ. Điểm không bao giờ hết hạn thì ghi expiry_months là 1200.',
  'LOYALTYSIM.description':
    'Chi phí có thể có của chương trình khách hàng thân thiết theo từng tháng, mô phỏng từ các giả định: trung bình, P10, P50 và P90.',
  'LOYALTYSIM.assumptions':
    'Hai cột, mỗi hàng một khóa và giá trị của nó, ví dụ "segment 1 members" và 1000: các giả định của chương trình.',
  'LOYALTYSIM.runs': 'Số lần mô phỏng: từ 100 đến 100.000.',
  'LOYALTYSIM.seed': 'Điểm bắt đầu của số ngẫu nhiên: số nguyên từ 0. Cùng một hạt giống cho cùng một kết quả.',
  'LOYALTYSIM.returns':
    'Mỗi tháng một hàng: chi phí trung bình, và các mức mà một phần mười, một nửa và chín phần mười số lần chạy không vượt quá.',
  'LOYALTYSIM.example.spend': '1.000 thành viên chi 100 mỗi tháng, dao động một phần năm; tháng thứ hai điểm nhân đôi.',
  'LOYALTYSIM.error.value':
    'Có khóa lạ, thiếu hoặc trùng, giá trị không đúng loại của khóa, hoặc runs hay seed ngoài phạm vi. Thông báo nêu tên khóa.',
  'LOYALTYSIM.error.num': 'Kết quả quá lớn cho một ô.',
  'LOYALTYSIM.remark.keys': 'Các hàng theo thứ tự nào cũng được; hàng trống được bỏ qua. Thông báo lỗi nêu các khóa hiện có, # là một số.',
  'LOYALTYSIM.remark.seed':
    'Các lần chạy trải đều trên phạm vi của mọi đầu vào không chắc chắn (siêu lập phương Latinh). Thêm lần chạy không làm đổi các lần trước.',
  'LOYALTYSIM.remark.time': 'Ô hiển thị #BUSY! cho đến khi chạy xong; trong lúc đó vẫn dùng được Excel. Sửa công thức sẽ dừng nó lại.',

  'TIERED.description':
    'Hoa hồng hoặc phí bậc thang: mỗi phần của số tiền theo tỷ lệ của bậc đó (lũy tiến từng phần), hoặc tất cả theo tỷ lệ của bậc đạt được (lũy tiến toàn phần).',
  'TIERED.amount': 'Số tiền bị tính, ví dụ doanh số; không nhỏ hơn 0.',
  'TIERED.thresholds': 'Điểm bắt đầu của từng bậc, tăng dần; bậc đầu không nhất thiết từ 0.',
  'TIERED.rates': 'Tỷ lệ của từng bậc, 0,05 là 5%, hoặc số tiền mỗi đơn vị; số ô bằng thresholds, không nhỏ hơn 0.',
  'TIERED.mode': '"marginal" tính mỗi phần theo tỷ lệ của nó, "whole" tính tất cả theo tỷ lệ của bậc đạt được.',
  'TIERED.returns': 'Một số tiền.',
  'TIERED.example.marginal': '10% của 100 đầu tiên, 20% của 50 còn lại.',
  'TIERED.example.whole': 'Đạt bậc thứ hai: 20% của cả 150.',
  'TIERED.example.first': 'Không tính 1.000 đầu tiên, sau đó 5%.',
  'TIERED.error.value':
    'Đối số sai loại hay sai kích thước, có ô trống hoặc số âm, thresholds không tăng dần, hoặc mode không phải một trong hai từ.',
  'TIERED.error.num': 'Kết quả quá lớn cho một ô.',
  'TIERED.remark.reached': 'Số tiền vừa bằng điểm bắt đầu là đã đạt bậc đó. Dưới điểm bắt đầu của bậc đầu thì không tính gì.',
  'TIERED.remark.whole':
    'Với "whole", số phí nhảy lên ở mỗi điểm bắt đầu, và khi đạt bậc đầu thì phần dưới bậc đó cũng bị tính. Với "marginal" không có bước nhảy.',
  'TIERED.twin.marginal': '"marginal" không cần phần bổ trợ: số tiền ở B1, điểm bắt đầu ở D2:D4, tỷ lệ ở E2:E4, để trống E1.',
  'TIERED.twin.whole': '"whole" với cùng các ô đó, khi đã đạt bậc đầu.',

  'DRIVER.description': 'Giá trị của một biểu thức số học theo tên các yếu tố, ví dụ lượt khách × tỷ lệ chuyển đổi × giá trị đơn.',
  'DRIVER.expression': 'Biểu thức dạng chữ, ví dụ "uv*cvr*aov*(1-returns)"; nhiều nhất 1.000 ký tự.',
  'DRIVER.names': 'Vùng chứa tên các yếu tố.',
  'DRIVER.values': 'Vùng cùng kích thước chứa giá trị của chúng.',
  'DRIVER.returns': 'Một số.',
  'DRIVER.example.sales': '200.000 lượt khách, 3% mua với giá trị đơn 150; 10% bị trả lại.',
  'DRIVER.example.names': 'Tên có thể viết bằng mọi loại chữ, kể cả tiếng Việt có dấu.',
  'DRIVER.example.functions': '5% lượt khách mua, trong giới hạn hàng tồn; làm tròn đến hàng trăm.',
  'DRIVER.error.value':
    'Không đọc được biểu thức (thông báo cho biết ở ký tự thứ mấy), có tên không nằm trong names, hoặc đối số sai loại hay sai kích thước.',
  'DRIVER.error.na': 'Giá trị của một yếu tố mà biểu thức cần đang trống.',
  'DRIVER.error.num': 'Chia cho 0, căn bậc hai của số âm, logarit của 0 hoặc số âm, hoặc kết quả quá lớn cho một ô.',
  'DRIVER.remark.operations':
    'Được dùng: số với dấu chấm thập phân, + - * / ^, % sau một giá trị, dấu ngoặc, và min, max, round, abs, sqrt, exp, log. Đối số thứ hai của round là số chữ số thập phân như trong ROUND; log là logarit tự nhiên. Không gọi được hàm nào khác và không gán giá trị.',
  'DRIVER.remark.powers': 'Lũy thừa và dấu theo quy tắc toán học, không theo Excel: "-2^2" là -4, "2^3^2" là 2^9.',
  'DRIVER.remark.names':
    'Tên bắt đầu bằng chữ cái hoặc _, tiếp theo là chữ cái, chữ số và _; không phân biệt chữ hoa. Dấu × ÷ và dấu toàn độ rộng cũng được hiểu.',
  'DRIVER.remark.cells': 'names và values có thể nhiều hơn biểu thức cần; dòng không có tên được bỏ qua.',
  'DRIVER.twin': 'Ví dụ thứ nhất không cần phần bổ trợ: các giá trị ở B1:B4.',

  'remark.blank':
    'Ô trống được phân biệt với số 0. Một số phiên bản Excel cho máy tính chuyển ô trống thành 0; nếu kết quả cho thấy vậy, hãy nhập ="" vào các ô đó.',
  'remark.dates': 'Ngày được trả về dưới dạng số; hãy đặt định dạng ngày cho các ô.',
  'remark.cells':
    'Vùng được tính theo từng ô; một ô đơn đi với mọi ô của vùng kia. Trong một vùng, ô không có kết quả hiện lỗi của riêng nó.',

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
