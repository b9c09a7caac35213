import type { enUS } from './en-US';
import type { Dictionary } from '../text';

export const viVN: Dictionary<keyof typeof enUS> = {
  'target-not-a-number': 'Mục tiêu phải là số lớn hơn 0, ví dụ 120000000, 1,2 tỷ hoặc 120m; đang là “{found}”.',
  'target-negative': 'Mục tiêu phải lớn hơn 0; đang là {found}.',
  'target-too-small':
    'Với số chữ số thập phân {digits}, mục tiêu tối thiểu là {least}, nếu không tất cả sẽ làm tròn về 0; đang là {found}. Hãy tăng số chữ số thập phân hoặc mục tiêu.',
  'target-too-large':
    'Với số chữ số thập phân {digits}, mục tiêu tối đa là {allowed} để mọi phần khớp đến từng đơn vị; đang là {found}. Hãy giảm số chữ số thập phân hoặc mục tiêu.',
  'file-empty': 'Tệp “{file}” trống. Hãy chọn tệp CSV hoặc .xlsx có dòng tiêu đề và dữ liệu bán hàng bên dưới.',
  'file-header-only': 'Tệp “{file}” chỉ có dòng tiêu đề, không có dữ liệu bên dưới. Hãy chọn tệp có dữ liệu bán hàng.',
  'file-pdf': 'Tệp “{file}” là PDF. Hãy xuất dữ liệu bán hàng ra CSV hoặc .xlsx rồi chọn tệp đó.',
  'file-image': 'Tệp “{file}” là ảnh. Hãy xuất dữ liệu bán hàng ra CSV hoặc .xlsx rồi chọn tệp đó.',
  'file-old-xls': 'Tệp “{file}” có định dạng Excel 97-2003 (.xls). Hãy mở bằng Excel, lưu thành .xlsx rồi chọn tệp đó.',
  'file-xlsb': 'Tệp “{file}” là sổ Excel nhị phân (.xlsb). Hãy mở bằng Excel, lưu thành .xlsx rồi chọn tệp đó.',
  'file-ods': 'Tệp “{file}” là OpenDocument. Hãy lưu thành .xlsx hoặc CSV rồi chọn tệp đó.',
  'file-encrypted':
    'Tệp “{file}” được bảo vệ bằng mật khẩu. Hãy mở bằng Excel, bỏ mật khẩu (Tệp > Thông tin > Bảo vệ sổ làm việc) rồi lưu lại.',
  'file-web-page': 'Tệp “{file}” thực ra là trang web hoặc XML. Hãy mở bằng Excel, lưu thành .xlsx rồi chọn tệp đó.',
  'file-archive': 'Tệp “{file}” là tệp nén ZIP không chứa sổ làm việc. Hãy giải nén rồi chọn tệp CSV hoặc .xlsx bên trong.',
  'file-unknown': 'Tệp “{file}” không phải CSV cũng không phải .xlsx. Hãy xuất dữ liệu bán hàng ra một trong hai định dạng này.',
  'file-damaged': 'Tệp .xlsx “{file}” bị hỏng. Hãy mở bằng Excel, lưu lại rồi chọn tệp mới.',
  'file-too-large': 'Tệp “{file}” giải nén ra hơn {limit} MB. Hãy cộng theo tháng hoặc chia nhỏ trước khi đọc.',
  'file-encoding':
    'Văn bản trong “{file}” không phải UTF-8, UTF-16 hay GBK (xem dòng {line}). Trong Excel, hãy lưu thành “CSV UTF-8” rồi chọn tệp mới.',
  'file-quote-open': 'Dòng {row} của “{file}” mở dấu ngoặc kép mà không đóng đúng. Hãy sửa dòng đó hoặc lưu tệp thành .xlsx.',
  'file-sheet-not-found': 'Tệp “{file}” không có trang tính “{sheet}”. Các trang tính: {sheets}.',
  'history-no-columns':
    'Không nhận ra cột nào của lịch sử bán hàng. Cần: ngày và doanh thu thuần; đang có: {found}. Hãy đổi tiêu đề, ví dụ ngày, kênh, cửa hàng, sản phẩm, doanh thu thuần, số lượng.',
  'history-no-date': 'Lịch sử bán hàng không có cột ngày; đang có: {found}. Hãy đặt tên một cột là “ngày” (hoặc date).',
  'history-no-sales':
    'Lịch sử bán hàng không có cột doanh thu; đang có: {found}. Hãy đặt tên một cột là “doanh thu thuần” (hoặc net_sales).',
  'history-header-twice': 'Tiêu đề “{name}” xuất hiện hai lần, ở cột {first} và {second}. Hãy đổi tên hoặc xóa một cột.',
  'history-date-missing': 'Dòng {row} có doanh thu nhưng không có ngày. Hãy điền ngày hoặc xóa dòng.',
  'history-date-unreadable':
    'Dòng {row}: “{found}” ở cột “{column}” không phải là ngày. Hãy viết ngày dạng 2026-01-31, tháng dạng 2026-01.',
  'history-dates-mixed':
    'Ngày được viết theo hai định dạng: dòng {firstRow} là “{first}”, dòng {secondRow} là “{second}”. Hãy viết thống nhất, tốt nhất là 2026-01-31.',
  'history-dates-ambiguous':
    'Ngày như “{found}” (dòng {row}) có thể đọc là {dayFirst} hoặc {monthFirst}, và không có ngày nào trong cột “{column}” giúp xác định. Hãy viết ngày dạng 2026-01-31.',
  'history-number-text':
    'Cột “{column}” phải là số. Các ô không phải số, theo dòng: {examples} (tổng cộng {count} ô). Hãy sửa hoặc xóa các ô đó.',
  'history-numbers-mixed':
    'Số trong cột “{column}” được viết theo hai cách: dòng {firstRow} là “{first}”, dòng {secondRow} là “{second}”. Hãy dùng thống nhất dấu phân cách hàng nghìn và dấu thập phân.',
  'history-numbers-ambiguous':
    '“{found}” ở cột “{column}” (dòng {row}) có thể đọc là {grouped} hoặc {decimal}, và không có số nào khác giúp xác định. Hãy viết số không có dấu phân cách hàng nghìn.',
  'history-month-missing':
    'Lịch sử bán hàng không có dữ liệu tháng {month} (thiếu {count} tháng trong {first} đến {last}, năm mà kế hoạch được so sánh). Hãy thêm các tháng thiếu (điền 0 nếu không bán được), hoặc chỉ giữ lịch sử ở một phía của khoảng trống.',
  'history-blank-member':
    'Dòng {row} có doanh thu nhưng cột “{column}” trống ({count} dòng như vậy). Hãy điền vào (ô gộp chỉ có nội dung ở dòng đầu) hoặc bỏ cột này.',
  'history-member-error':
    'Dòng {row}: “{found}” ở cột “{column}” là giá trị lỗi, không phải tên ({count} dòng như vậy). Hãy sửa công thức dò tìm gây ra lỗi, hoặc gõ tên vào.',
  'history-member-too-long':
    'Tên ở cột “{column}”, dòng {row}, dài {found} ký tự (mỗi dấu ~, *, ? tính là hai); công thức Excel chỉ tìm được tối đa {limit}. Hãy rút ngắn.',
  'history-too-many-lines':
    'Lịch sử bán hàng có {count} mục khác nhau theo {columns}; một kế hoạch chứa được {limit}. Hãy bỏ cột thấp nhất trong số này, hoặc gộp các sản phẩm nhỏ.',
  'history-no-rows': 'Lịch sử bán hàng không có dòng nào có cả ngày và doanh thu.',
  'sample-unavailable': 'Không tải được dữ liệu mẫu. Hãy kiểm tra kết nối, hoặc nhập tệp của bạn.',
  'number-empty': 'Hãy nhập một số, ví dụ 120000000, 1,2 tỷ hoặc 120m.',
  'number-not-a-number': '“{found}” không phải là số. Hãy viết dạng 120000000, 1.2亿, 1,2 tỷ hoặc 120m.',
  'number-ambiguous': '“{found}” có thể đọc là {grouped} hoặc {decimal}. Hãy viết không có dấu phân cách hàng nghìn.',
  'start-not-a-month': 'Tháng đầu phải là năm (1950 đến 2199) và tháng, ví dụ 2027-01; đang là {found}.',
  'digits-out-of-range': 'Số chữ số thập phân phải là số nguyên từ -8 đến 4; đang là {found}.',
  'level-not-in-history':
    'Cột {level} của dữ liệu lịch sử không có nội dung nên không thể chia kế hoạch theo cột này; các cột đang có: {allowed}.',
  'spread-no-cells': 'weights phải có ít nhất một ô; hiện không có ô nào.',
  'spread-negative-weight': 'weights không được nhỏ hơn 0; ô thứ {cell} là {found}.',
  'spread-locks-length': 'locks phải có số ô bằng weights ({allowed}); đang có {found}.',
  'spread-lock-decimals':
    'locks: ô thứ {cell} là {found}, chi tiết hơn mức digits {digits} cho phép. Hãy làm tròn giá trị khóa hoặc tăng digits.',
  'spread-locks-miss-total': 'Mọi ô đều bị khóa và tổng các giá trị khóa lệch {gap} so với tổng {total}. Hãy bỏ một khóa.',
  'spread-locks-exceed-total':
    'Các giá trị khóa cộng lại là {locked}, vượt quá tổng {total}: không còn phần cùng dấu nào cho các ô tự do. Hãy sửa một khóa hoặc tổng.',
  'spread-total-digits':
    '{found} với digits {digits} có nhiều hơn 15 chữ số mà bảng tính giữ được nên các phần không thể cộng lại đúng. Hãy giảm digits hoặc số tiền.',
  'argument-missing': 'Thiếu {argument}. Hãy điền vào.',
  'argument-not-number': '{argument} phải là số; đang là “{found}”.',
  'argument-not-whole': '{argument} phải là số nguyên từ {low} đến {high}; đang là {found}.',
  'argument-not-date': '{argument} phải là ngày từ 1900-03-01 đến 9999-12-31; đang là “{found}”.',
  'argument-date-open': '{argument} “{found}” có thể là {one} hoặc {other}: hãy viết rõ một trong hai.',
  'argument-not-choice': '{argument} phải là một trong: {allowed}; đang là “{found}”.',
  'argument-not-one-cell': '{argument} phải là một ô; đang là {rows} × {columns} ô.',
  'argument-cell-not-number': '{argument} chỉ được chứa số, không phải chữ hay TRUE/FALSE; ô thứ {cell} là “{found}”.',
  'argument-not-series':
    '{argument} phải là một hàng, một cột, hoặc một vùng mỗi hàng một chu kỳ ({allowed} cột), đọc theo hàng; đang có {rows} × {columns} ô.',
  'argument-shape': '{argument} phải có cùng kích thước với {other} ({allowed} ô); đang là {found}.',
  'breakdown-history-length':
    'history phải gồm các năm trọn vẹn kết thúc ngay trước start, mỗi năm {allowed} giá trị; đang có {found} giá trị.',
  'breakdown-history-empty':
    'history không có năm trọn vẹn nào không có ô trống và có tổng lớn hơn 0. Hãy điền các ô trống, hoặc bỏ history để chia đều.',
  'periods-beyond-calendar': 'Các kỳ phải nằm trong khoảng từ 1900-03-01 đến 9999-12-31. Hãy giảm số kỳ hoặc chọn ngày bắt đầu khác.',
  'seasonal-too-short': 'history cần ít nhất {needed} giá trị, tức hai chu kỳ trọn vẹn gồm {period} giá trị; đang có {found}.',
  'seasonal-gap':
    'history có quá nhiều ô trống: mùa {season} không có giá trị nào đi cùng xu hướng đầy đủ. Hãy điền các ô trống hoặc thêm lịch sử.',
  'seasonal-not-positive':
    'Chỉ số nhân cần lịch sử có xu hướng luôn lớn hơn 0; có một điểm xu hướng bằng {found}. Hãy dùng kind "additive".',
  'argument-before': '{argument} không được trước {other} ({allowed}); đang là {found}.',
  'events-none':
    'Thị trường {market} không có sự kiện nào từ {from} đến {to}. Bảng có từ {first} đến {last}: hãy chọn ngày trong các năm này, hoặc kéo dài khoảng thời gian.',
  'festival-year': 'Ngày lễ có từ năm {first} đến {last}; year đang là {found}.',
  'progress-weights-length': 'weights phải có mỗi ngày một giá trị từ start đến end ({needed}); đang có {found}.',
  'progress-weight-invalid': 'weights không được nhỏ hơn 0; ô thứ {position} là {found}.',
  'progress-weights-zero': 'weights không được bằng 0 hết. Hãy cho ít nhất một ngày trọng số lớn hơn 0.',
  'alignment-empty': 'Không có số liệu theo ngày để dời sang ngày khác. Hãy cung cấp ít nhất một ngày.',
  'alignment-amount-invalid': 'Mỗi số liệu theo ngày phải là số đi kèm ngày; số thứ {position} là {found}.',
  'argument-cell-blank': '{argument} không được có ô trống; ô thứ {cell} đang trống.',
  'disaggregate-no-low': 'low không có số nào. Hãy cho ít nhất một giá trị của kỳ dài.',
  'disaggregate-factor-missing':
    'Không rõ mỗi giá trị của low ứng với mấy kỳ ngắn khi low có {low} và indicator có {high} giá trị. Hãy cho indicator đủ bội số, ví dụ mỗi năm 4 quý hoặc 12 tháng.',
  'disaggregate-factor': 'Mỗi giá trị của low phải gồm một số nguyên kỳ, từ 1 trở lên; đang là {found}.',
  'disaggregate-indicator-short': 'indicator cần ít nhất {needed} giá trị, mỗi giá trị của low {factor}; đang có {found}.',
  'disaggregate-indicator-lengths': 'Mọi chỉ báo phải có cùng độ dài, {allowed}; chỉ báo thứ {indicator} có {found}.',
  'disaggregate-one-indicator': 'Các phương pháp Denton chỉ theo một chỉ báo; đang có {found}. Hãy dùng "chow-lin" cho nhiều chỉ báo.',
  'disaggregate-indicator-zero':
    'indicator bằng 0 suốt kỳ {period} của low, trong khi kỳ đó phải là {found}. Hãy điền chỉ báo, hoặc dùng "uniform".',
  'disaggregate-too-few': 'Phương pháp này cần low có ít nhất {needed} giá trị; đang có {found}. Hãy dùng "denton-cholette".',
  'disaggregate-collinear':
    'Chỉ báo thứ {indicator} không đổi hoặc biến động cùng chỉ báo khác nên không xác định được tác động. Hãy dùng "denton-cholette".',
  'retention-too-short': 'survivors cần ít nhất {needed} giá trị, quy mô nhóm và hai kỳ; đang có {found}.',
  'retention-empty-cohort': 'Giá trị đầu của survivors, quy mô nhóm, phải lớn hơn 0; đang là {found}.',
  'retention-negative': 'survivors không được nhỏ hơn 0; giá trị thứ {period} là {found}.',
  'retention-rises': 'survivors không được tăng vì không ai quay lại nhóm; giá trị thứ {period} là {found}, lớn hơn {before}.',
  'forecast-no-history': 'history không có số nào. Dự báo cần ít nhất một giá trị; nên có từ hai năm trở lên.',
  'argument-not-between': '{argument} phải nằm giữa {low} và {high}, không kể hai đầu, ví dụ 0,8 cho 80%; đang là {found}.',
  'backtest-too-short':
    'history cần ít nhất {needed} giá trị để so {horizon} giá trị trong đó với dự báo từ các giá trị trước ({fewest} nếu horizon là 1); đang có {found}.',
  'stl-period': 'period phải là số nguyên từ 2 trở lên; đang là {found}.',
  'stl-too-short': 'Phân rã mùa vụ cần ít nhất {needed} giá trị, tức hai chu kỳ trọn vẹn gồm {period} giá trị; đang có {found}.',
  'rake-no-cells': 'seed phải có ít nhất một ô; hiện không có ô nào.',
  'rake-row-count': 'row_totals phải có số giá trị bằng số hàng của seed ({allowed}); đang có {found}.',
  'rake-column-count': 'column_totals phải có số giá trị bằng số cột của seed ({allowed}); đang có {found}.',
  'rake-negative-seed': 'seed không được nhỏ hơn 0; hàng {row}, cột {column} là {found}.',
  'rake-negative-row-total': 'row_totals không được nhỏ hơn 0; giá trị thứ {row} là {found}.',
  'rake-negative-column-total': 'column_totals không được nhỏ hơn 0; giá trị thứ {column} là {found}.',
  'rake-row-total-decimals':
    'row_totals: giá trị thứ {row} là {found}, chi tiết hơn mức digits {digits} cho phép. Hãy làm tròn hoặc tăng digits.',
  'rake-column-total-decimals':
    'column_totals: giá trị thứ {column} là {found}, chi tiết hơn mức digits {digits} cho phép. Hãy làm tròn hoặc tăng digits.',
  'rake-total-digits': '{found} với digits {digits} có nhiều hơn 15 chữ số mà bảng tính giữ được. Hãy giảm digits hoặc các tổng.',
  'rake-margins-disagree': 'Các tổng hàng cộng lại là {rows}, các tổng cột là {columns}: lệch {gap}. Hai số này phải bằng nhau.',
  'rake-row-empty':
    'Hàng {row} phải có tổng {total}, nhưng mọi ô của hàng đều bằng 0 trong seed hoặc thuộc cột có tổng bằng 0. Hãy điền một ô hoặc sửa một tổng.',
  'rake-column-empty':
    'Cột {column} phải có tổng {total}, nhưng mọi ô của cột đều bằng 0 trong seed hoặc thuộc hàng có tổng bằng 0. Hãy điền một ô hoặc sửa một tổng.',
  'rake-zeros-rows':
    'Các hàng {rows} phải có tổng {rowsTotal}, nhưng chỉ có ô khác 0 ở các cột {columns}, với tổng {columnsTotal}. Hãy điền một ô bằng 0 của seed hoặc sửa một tổng.',
  'rake-zeros-columns':
    'Các cột {columns} phải có tổng {columnsTotal}, nhưng chỉ có ô khác 0 ở các hàng {rows}, với tổng {rowsTotal}. Hãy điền một ô bằng 0 của seed hoặc sửa một tổng.',
  'comparison-blank': '{argument}: ô thứ {cell} đang trống. Hãy điền vào; 0 cũng là số.',
  'result-too-large': 'Kết quả lớn hơn mức một ô chứa được. Hãy kiểm tra các số, hoặc chia cho số lớn hơn.',
  'attainment-target-zero': 'target bằng 0 nên không tính được tỷ lệ đạt. Hãy so sánh số chênh lệch: actual - target.',
  'growth-previous-zero': 'previous bằng 0 nên không tính được tỷ lệ tăng. Hãy so sánh số chênh lệch: current - previous.',
  'argument-negative': '{argument} không được nhỏ hơn 0; đang là {found}.',
  'argument-cell-negative': '{argument} không được nhỏ hơn 0; ô thứ {cell} là {found}.',
  'bridge-too-many': 'from có {found} yếu tố; nhiều nhất là {allowed}. Hãy nhân trước vài yếu tố với nhau trong ô riêng.',
  'pvm-price-blank': '{argument}: ô thứ {cell} đang trống trong khi {other} ở đó là {found}. Hãy điền giá; 0 cũng là giá.',
  'pvm-total-quantity':
    'Với các mặt hàng vừa có kế hoạch vừa bán, plan_quantity cộng lại bằng {found} nên không có cơ cấu để so sánh; tổng phải lớn hơn 0. Hãy kiểm tra các số lượng âm.',
  'flex-share': 'variable_share phải từ 0 (toàn bộ cố định) đến 1 (toàn bộ biến đổi), ví dụ 0,6 cho 60%; đang là {found}.',
  'flex-driver-zero':
    'plan_driver bằng 0 nên không có chi phí đơn vị để điều chỉnh. Hãy cho mức hoạt động kế hoạch, hoặc đặt variable_share bằng 0 cho chi phí cố định.',
  'tiered-not-rising': 'thresholds phải tăng dần từ ô này sang ô kế; ô thứ {cell} là {found} sau {before}.',
  'argument-above': '{argument} không được lớn hơn {other} ({allowed}); đang là {found}.',
  'argument-out-of-range': '{argument} phải từ {low} đến {high}; đang là {found}.',
  'argument-not-rising': '{argument} phải tăng dần theo từng bậc; đang là {found} sau {before}.',
  'fee-overlap':
    '{rule}: có hai quy định cùng hiệu lực trong một số ngày, {first} và {second}. Hãy cho quy định trước kết thúc trước khi quy định sau bắt đầu.',
  'fee-period': 'Mỗi kỳ bán hàng phải nằm gọn trong một tháng dương lịch và sau kỳ trước đó; đang là {from} đến {to}.',
  'outlook-lengths': 'actuals có {found} ô, nhiều hơn plan ({allowed}). Hãy cho kế hoạch của mọi kỳ trong năm.',
  'outlook-gap':
    'actuals: ô thứ {cell} trống nhưng ô thứ {later} có số. Hãy điền vào (0 nếu không có gì); chỉ các kỳ chưa đến mới để trống.',
  'outlook-no-actual':
    'actuals chưa có số nào, trong khi phương pháp "{method}" cần ít nhất một. Hãy dùng "plan-rest" để giữ nguyên kế hoạch.',
  'outlook-plan-zero':
    'plan cộng lại bằng 0 trong {count} kỳ đã có thực tế nên không xác định được tỷ lệ đạt đến nay. Hãy dùng "run-rate" hoặc "plan-rest".',
  'driver-too-long': '{where} có nhiều nhất {allowed} ký tự; đang có {found}. Hãy tính từng phần trong ô riêng.',
  'driver-too-deep': '{where} lồng nhau quá {allowed} cấp ở ký tự thứ {position}. Hãy tính từng phần trong ô riêng.',
  'driver-character':
    '{where}: không đọc được “{found}” ở ký tự thứ {position}. Được dùng: số, tên, + - * / ^ %, dấu ngoặc, dấu phẩy và các hàm {functions}.',
  'driver-ends': '{where} kết thúc ở ký tự thứ {position}, nơi cần một số, một tên hoặc “(”.',
  'driver-value-expected': '{where}: ở ký tự thứ {position} cần một số, một tên hoặc “(”; đang là “{found}”.',
  'driver-operator-expected': '{where}: ở ký tự thứ {position} cần một trong + - * / ^ % hoặc kết thúc; đang là “{found}”.',
  'driver-comma':
    '{where}: dấu phẩy ở ký tự thứ {position} nằm ngoài hàm. Hãy viết số thập phân bằng dấu chấm (0.5); dấu phẩy chỉ ngăn cách các giá trị của min, max và round.',
  'driver-parenthesis-open': '{where}: “(” ở ký tự thứ {position} chưa được đóng. Hãy thêm “)”.',
  'driver-parenthesis-extra': '{where}: “)” ở ký tự thứ {position} không đóng ngoặc nào. Hãy bỏ đi, hoặc thêm “(” phía trước.',
  'driver-function-unknown':
    '{where}: không có hàm “{found}” (ký tự thứ {position}). Được dùng: {allowed}; để nhân với dấu ngoặc hãy viết *.',
  'driver-arguments': '{where}: {called} ở ký tự thứ {position} nhận {allowed} giá trị; đang có {found}.',
  'driver-number-too-large': '{where}: số “{found}” ở ký tự thứ {position} lớn hơn mức một ô chứa được.',
  'driver-divides-by-zero': 'expression chia cho 0 ở ký tự thứ {position}. Hãy kiểm tra các yếu tố ở đó.',
  'driver-undefined': 'expression: {operation} ở ký tự thứ {position} không có giá trị với {found}. Hãy kiểm tra các yếu tố ở đó.',
  'driver-too-large':
    'expression: kết quả của {operation} ở ký tự thứ {position} lớn hơn mức một ô chứa được. Hãy kiểm tra các yếu tố ở đó.',
  'driver-name-invalid':
    'names: ô thứ {cell} là “{found}”. Tên bắt đầu bằng chữ cái hoặc _, tiếp theo là chữ cái, chữ số và _, không có khoảng trắng, và không phải {reserved}.',
  'driver-name-twice': 'names: “{found}” xuất hiện hai lần, ở ô thứ {first} và {second} (không phân biệt chữ hoa). Hãy đổi một tên.',
  'driver-name-unknown': 'expression: “{found}” ở ký tự thứ {position} không có trong names; đang có: {allowed}.',
  'driver-value-blank': 'expression cần “{name}”, nhưng ô thứ {cell} của values, ngay bên cạnh, đang trống. Hãy điền vào.',
  'driver-none': '{where} không có yếu tố nào. Hãy viết tên các yếu tố, ví dụ {example}.',
  'driver-too-many': '{where} có {found} yếu tố; nhiều nhất là {allowed}. Hãy tính từng phần trong ô riêng.',
  'driver-cell':
    '{where}: “{found}” trùng với địa chỉ ô, mà công thức động lực không tham chiếu ô nào. Hãy đặt tên khác cho động lực (thêm chữ hoặc dấu _) và nhập giá trị ở Drivers.',
  // Các trang tính của chính sổ
  'plan-block-changed':
    'Có dòng hoặc cột được chèn vào hoặc bị xóa khỏi khối kế hoạch gần {address}. Hãy hoàn tác, hoặc xóa phần đã chèn, rồi tạo lại.',
  'plan-rows-above':
    'Dòng {rows} của trang “{sheet}” được chèn vào phía trên các dòng của kế hoạch; dữ liệu nhập được đọc theo vị trí. Hãy xóa dòng đã chèn rồi thử lại.',
  'plan-columns-inserted':
    'Cột {columns} của trang “{sheet}” được chèn vào trước hoặc giữa các cột của kế hoạch; dữ liệu nhập được đọc theo vị trí. Hãy xóa cột đã chèn rồi thử lại.',
  'plan-row-inserted': '{address} là dòng được chèn vào kế hoạch. Hãy xóa dòng này, thêm dòng mới ở Setup, rồi tạo lại.',
  'plan-rows-moved':
    '{address} nay là “{found}”: các dòng của kế hoạch đã bị sắp xếp hoặc di chuyển, dữ liệu đã nhập có thể không đi theo. Hãy hoàn tác rồi tạo lại.',
  'input-not-a-number': '{address} phải là số hoặc để trống; đang là “{found}”.',
  'input-number-as-text':
    '{address} chứa “{found}” ở dạng văn bản, không phải số. Hãy nhập lại bằng chữ số; nếu vẫn là văn bản, hãy đặt định dạng ô là General trước.',
  'input-date-as-text':
    '{address} chứa “{found}” ở dạng văn bản, không phải ngày. Hãy nhập lại, ví dụ 2027-01-01; nếu vẫn là văn bản, hãy đặt định dạng ô là General trước.',
  'input-negative': '{address} phải từ 0 trở lên; đang là {found}.',
  'input-too-large': '{address} tối đa là {allowed}; đang là {found}.',
  'input-error-value': '{address} đang báo lỗi ({found}). Hãy sửa hoặc xóa.',
  'setup-target': '{address}, mục tiêu, phải là số từ {least} đến {allowed} với số lẻ {digits}; đang là “{found}”.',
  'setup-start': '{address}, tháng đầu, phải là một ngày từ năm 1950 đến 2199, ví dụ 2027-01-01; đang là “{found}”.',
  'setup-market': '{address} phải là một thị trường có trên Setup; đang là “{found}”.',
  'setup-digits': '{address}, số lẻ, phải là số nguyên từ -8 đến 4; đang là “{found}”.',
  'new-row-unnamed': '{address} ghi dòng mẫu (“{found}”) nhưng dòng mới chưa có tên. Hãy ghi tên bên cạnh, hoặc xóa ô này.',
  'new-row-too-long':
    '{address}: tên dài {found} ký tự (mỗi dấu ~, *, ? tính là hai); công thức Excel chỉ tìm được tối đa {limit}. Hãy rút ngắn.',
  'new-row-like-several': '{address}: “{found}” trùng với nhiều dòng. Hãy ghi đầy đủ dòng muốn theo: {candidates}.',
  'new-row-like-unknown': '{address}: kế hoạch không có dòng “{found}”. Hãy ghi một dòng của kế hoạch, ví dụ {candidates}, hoặc xóa ô này.',
  'share-above-one': '{address} phải là tỷ trọng từ 0% đến 100%; đang là {found}.',
  'method-unknown': '{address} phải là một cách phân bổ có trên Setup; đang là “{found}”.',
  'figure-typed-over':
    '{address} là số của kế hoạch nhưng công thức đã bị thay bằng “{found}”. Hãy nhập số tiền ở khối Khóa; xóa ô này rồi tạo lại.',
  'total-typed-over':
    '{address} thuộc dòng tổng của kế hoạch và chứa “{found}”. Tổng chính là mục tiêu ở Setup; hãy xóa ô này rồi tạo lại.',
  'lock-typed-over': '{address} không có khóa: số đó được gõ đè lên {typed}. Hãy hoàn tác, hoặc tạo lại để nó thành khóa rồi bỏ khóa.',
  'like-unknown': '{address} phải là một dòng của kế hoạch, ví dụ “Kênh > Sản phẩm” trong danh sách; hiện là “{found}”.',
  'sheet-not-ours':
    'Trang “{sheet}” không phải của Almanac ({address} là “{found}”). Hãy đổi tên trang, hoặc xóa nếu không ai cần, rồi tạo lại.',
  'content-in-the-way': '{address} đang có “{found}”, đúng chỗ kế hoạch cần ghi. Hãy chuyển đi nơi khác rồi tạo lại.',
  'sheet-protected': 'Trang “{sheet}” đang được bảo vệ. Hãy bỏ bảo vệ (Review, Unprotect Sheet) rồi thử lại.',
  'workbook-protected': 'Cấu trúc sổ đang được bảo vệ nên không thể thêm trang. Hãy bỏ bảo vệ (Review, Protect Workbook) rồi thử lại.',
  'actuals-not-ours':
    'Sổ đã có bảng “Actuals” riêng trên “{sheet}”. Almanac đọc bảng đó như hiện có; hãy đổi tên bảng nếu muốn nhập lịch sử khác.',
  'events-not-ours':
    'Sổ có bảng “AlmanacEvents” trên “{sheet}” không phải danh sách sự kiện của kế hoạch. Hãy đổi tên bảng đó rồi tạo lại.',
  'events-table-gone': 'Danh sách sự kiện trên “{sheet}” không còn là bảng. Hãy hoàn tác, hoặc xóa trang để có danh sách mới, rồi tạo lại.',
  'event-formula-typed-over': '{address} chứa “{found}” thay cho công thức. Hãy nhập vào các ô vàng; xóa ô này rồi tạo lại.',
  'actuals-dates-are-text':
    'Ngày trong bảng “{table}” là văn bản ({address} là “{found}”). Hãy chuyển thành ngày, hoặc nhập tệp trong ngăn tác vụ.',
  'actuals-not-a-number':
    'Cột “{column}” trong bảng “{table}” phải là số hoặc để trống; {address} là “{found}”. Hãy nhập số hoặc xóa ô đó, hoặc nhập tệp trong ngăn tác vụ.',
  'forecast-history-changed': 'Lịch sử bán hàng đã thay đổi từ khi tính dự báo này. Dự báo đang được tính lại; sau đó hãy ghi.',
  'forecast-block-changed':
    'Trang “{sheet}” có dòng hoặc cột được chèn vào, hoặc có cột bị xóa. Hãy hoàn tác, hoặc xóa trang này, rồi ghi lại dự báo.',
  'forecast-typed-over': '{address} chứa “{found}”, gõ đè lên dự báo. Hãy chép sang chỗ khác và xóa ô này, rồi ghi lại dự báo.',
  'no-history': 'Chưa có lịch sử bán hàng. Hãy nhập tệp trước, hoặc đặt mục tiêu không chia cấp.',
  'no-plan': 'Sổ này chưa có kế hoạch. Hãy tạo trước.',
  'undo-workbook-protected':
    'Cấu trúc sổ đang được bảo vệ nên không thể xóa các trang đã thêm. Hãy bỏ bảo vệ (Review, Protect Workbook) rồi hoàn tác.',
  'undo-last-visible':
    'Hoàn tác sẽ xóa mọi trang đang hiện, mà sổ phải còn ít nhất một trang. Hãy bỏ ẩn một trang khác (nhấp phải vào thẻ trang, Unhide) rồi hoàn tác.',
  'undo-moved':
    'Trang “{sheet}” đã được chèn hoặc xóa hàng hay cột sau đó: hoàn tác sẽ ghi nhầm ô. Hãy trả lại các hàng, cột đó trước rồi hoàn tác.',
  'undo-name-taken':
    'Trang từng là “{sheet}” nay mang tên “{now}”, còn tên cũ đang thuộc trang khác. Hãy đổi tên một trong hai rồi hoàn tác.',
  'undo-sheet-gone': 'Trang “{sheet}” đã bị xóa sau đó: nội dung trước đây không thể khôi phục.',
  'undo-used': '{address} đang dùng trang “{sheet}” mà hoàn tác sẽ xóa. Hãy chép giá trị tại đó hoặc xóa ô trước.',
  'undo-conflict': '{address} đã thay đổi sau đó ({found}). Hoàn tác sẽ làm mất; hãy chép ra chỗ khác hoặc xóa trước.',
  'plan-years-lost':
    'Lịch sử bán hàng nay bắt đầu từ {first}, không còn năm trọn vẹn nào trước năm kế hoạch như khi lập kế hoạch năm: tháng không có lịch sử thì không có kế hoạch. Hãy nhập lại doanh số trước đó, hoặc tạo lại phân bổ từ lịch sử hiện có, rồi tạo kế hoạch cuốn chiếu.',
  'opex-driver-unknown': '{where}: “{found}” ở vị trí {position} không phải là số liệu có thể dẫn động chi phí. Hiện có: {allowed}.',
  'opex-driver-constant': '{where} không nêu số liệu nào dẫn động chi phí. Hãy nêu một hoặc nhiều trong số: {allowed}.',
  'opex-driver-no-figure': '{where}: {channel} không có số liệu “{figure}” để dẫn động chi phí. Hãy nêu số liệu khác hoặc để trống kênh.',
  'opex-as-of-outside': 'Tháng xem lại phải nằm trong năm kế hoạch, {first} đến {last}; hiện là {found}. Hãy chọn một tháng trong đó.',
  'sheet-block-changed':
    'Trang “{sheet}” đã bị chèn hoặc xóa dòng hay cột, từ khoảng ô {address}. Hãy trả lại như cũ rồi tạo lại; hoặc chép phần bạn đã nhập sang chỗ khác và xóa trang trước.',
  'sheet-typed-over': '{address} chứa “{found}”, gõ đè lên kế hoạch. Hãy chép sang chỗ khác và xóa ô này, rồi tạo lại.',
  'sheet-input-text': '{address} phải là số hoặc để trống; hiện là “{found}”. Hãy sửa hoặc xóa, rồi tạo lại.',
  'sheet-rows-moved':
    '{address} nay chứa “{found}”, vốn được ghi ở dòng khác: các dòng đã bị sắp xếp hoặc di chuyển, phần bạn nhập có thể không còn đúng dòng. Hãy hoàn tác hoặc sắp xếp lại như cũ, rồi tạo lại.',
  'sheet-table-gone': 'Danh sách trên “{sheet}” không còn là bảng. Hãy hoàn tác, hoặc xóa trang để có bảng mới, rồi tạo lại.',
  'bookings-no-columns':
    'Tệp cần có cột ngày, khoản mục và số tiền (hoặc ngân sách), ví dụ: ngày, kênh, khoản mục, số tiền; tìm thấy: {found}.',
  'bookings-negative':
    'Tổng số tiền nhỏ hơn 0 ({count} số âm). Hãy cho biết chi phí trong tệp có phải là số âm không: --sign negative để đổi dấu, --sign costs để giữ nguyên.',
  'bookings-month-twice': 'Các tháng này đã có bút toán: {months}. Hãy chọn thay thế (replace) hoặc cộng thêm (add).',
  'opex-record-gone':
    'Một chương trình khác đã xóa ghi nhận của Almanac về “{sheet}”, nên không phân biệt được phần bạn nhập với phần được ghi. Hãy chép lại phần đã nhập, xóa trang đó (OPEX Ledger có thể giữ), rồi tạo mới.',
  'made-meanwhile':
    'Có người khác đang tạo trong cùng sổ: trang cần tạo nay đã có. Phần của bạn chưa ghi gì. Hãy xem lại rồi thử lại nếu vẫn cần.',
  'no-rolling': 'Sổ này chưa có kế hoạch cuốn chiếu. Hãy tạo trước.',
  'points-expected-zero':
    'expected_redeemed phải lớn hơn 0; đang là {found}. Khi không còn dự kiến đổi điểm nữa, toàn bộ deferred là doanh thu.',
  'points-share': 'redeemed_share phải từ 0 đến 1, ví dụ 0,08 là 8%; ô {cell} đang là {found}.',
  'points-months': '{argument} phải là một ô, hoặc {allowed} ô, mỗi tháng một ô; đang có {found}.',
  'points-opening-months': 'opening có nhiều nhất {allowed} ô, vì điểm cũ hơn đã hết hạn; đang có {found}.',
};
