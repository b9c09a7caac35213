import type { enUS } from './en-US';
import type { Dictionary } from '../text';

export const viVN: Dictionary<keyof typeof enUS> = {
  'history-none': 'Không có dữ liệu bán hàng trước năm kế hoạch: các tháng và các dòng được chia đều.',
  'history-stops-early':
    'Dữ liệu dừng ở {last}, trước khi năm kế hoạch bắt đầu. Vì vậy “năm trước” là {from} đến {to}, năm gần nhất có đủ mười hai tháng.',
  'history-part-year':
    'Dữ liệu không có năm nào đủ các tháng của kế hoạch; {months} tháng trong {from} đến {to} được dùng cho tỷ trọng các dòng. Hình dạng theo tháng cần đủ mười hai tháng.',
  'history-after-start': '{months} tháng dữ liệu nằm trong hoặc sau năm kế hoạch (từ {start}) nên không được dùng.',
  'total-months-missing':
    '{count} trong {months} tháng dữ liệu không có doanh số nào, sớm nhất là {first}. Năm bị thiếu tháng không được dùng để định hình kế hoạch.',
  'months-missing':
    '{row}: {count} trong {months} tháng dữ liệu không có số liệu kể từ lần bán đầu tiên (sớm nhất: {first}). Năm bị thiếu tháng không được dùng để định hình dòng này.',
  'row-new': '{row} là dòng mới: tỷ trọng là 0% cho đến khi bạn nhập.',
  'no-last-year': '{row} không có doanh số năm trước: tỷ trọng là 0% cho đến khi bạn nhập.',
  'last-year-negative': 'Doanh số năm trước của {row} là số âm: tỷ trọng là 0% cho đến khi bạn nhập.',
  'target-rounded': 'Mục tiêu được tính là {planned} thay vì {target}: số tiền được làm tròn theo số lẻ đã chọn.',
  'target-far-above': 'Mục tiêu gấp {times} lần doanh thu năm trước: hãy kiểm tra hai số có cùng đơn vị không (đồng, nghìn, triệu).',
  'target-far-below': 'Doanh thu năm trước gấp {times} lần mục tiêu: hãy kiểm tra hai số có cùng đơn vị không (đồng, nghìn, triệu).',
  'share-equal': '{row}: năm trước dòng này và các dòng cùng cấp đều không có doanh số lớn hơn 0 nên chia đều cho đến khi nhập tỷ trọng.',
  'profile-from-row': '{row} chưa có năm lịch sử trọn vẹn: các tháng theo nhịp của {like}.',
  'profile-even': 'Không có năm dữ liệu trọn vẹn nào dùng được nên các tháng được chia đều.',
  'profile-from-total': '{row} không có năm dữ liệu trọn vẹn: các tháng theo dòng tổng.',
  'profile-from-parent': '{row} không có năm dữ liệu trọn vẹn: các tháng theo {parent}.',
  'last-year-even': 'Doanh số năm trước không lớn hơn 0 nên hình dạng năm trước cho các tháng đều nhau.',
  'last-year-even-row':
    '{row} không có năm trước trọn vẹn với doanh số lớn hơn 0, các dòng phía trên cũng vậy: hình dạng năm trước cho các tháng đều nhau.',
  'last-year-from-total': '{row} không có năm trước trọn vẹn với doanh số lớn hơn 0: các tháng theo năm trước của dòng tổng.',
  'last-year-from-parent': '{row} không có năm trước trọn vẹn với doanh số lớn hơn 0: các tháng theo năm trước của {parent}.',
  'kept-row-gone': 'Dữ liệu đã nhập cho {row} không được dùng: kế hoạch không còn dòng này.',
  'label-restored': '{address} đã ghi “{found}”: khi tạo lại, ô này trở về nhãn của kế hoạch. Hãy ghi chú riêng bên cạnh kế hoạch.',
  'labels-restored': 'Thêm {count} ô tiêu đề cũng như vậy.',
  'row-renamed': '{address} đã ghi “{found}”: dòng này lại mang tên {row}. Tên dòng lấy từ lịch sử bán hàng; hãy sửa ở đó.',
  'rows-back':
    'Các dòng đã xóa khỏi kế hoạch có lại, vì lịch sử có chúng: {rows}. Nếu không lập kế hoạch cho dòng nào, hãy nhập tỷ trọng 0 cho dòng đó.',
  'total-back': 'Dòng “{row}” đã xóa khỏi kế hoạch có lại: cả kế hoạch được chia từ dòng này.',
  'breakdown-deleted':
    'Trang “{sheet}” đã bị xóa và được tạo mới. Những gì chỉ nhập trên trang đó (khóa, tỷ trọng, trọng số, cách phân bổ của dòng) đã mất theo trang.',
  'setup-deleted':
    'Trang “{sheet}” đã bị xóa và được tạo mới. Những gì chỉ nhập trên trang đó (trọng số và hệ số lễ hội của cả kế hoạch, tăng trưởng, dòng mới) đã mất theo trang.',
  'typed-over-number': '{address} có số nhập đè lên kế hoạch ({amount}): nay là khóa hoặc tỷ trọng nhập tay.',
  'typed-over-formula':
    '{address} có công thức riêng ({formula}) thay cho công thức của kế hoạch: giá trị {amount} nay là khóa hoặc tỷ trọng nhập tay. Hoàn tác sẽ đưa công thức trở lại.',
  'festival-cny-mid-autumn':
    'Tết Nguyên đán Trung Quốc rơi vào {newYear}: tháng 1 chiếm {january}% của tháng 1 và tháng 2 cộng lại, so với {januaryBefore}% trong dữ liệu. Trung thu rơi vào {midAutumn}: tháng 9 chiếm {september}% của tháng 9 và tháng 10, so với {septemberBefore}%.',
  'festival-cny':
    'Tết Nguyên đán Trung Quốc rơi vào {newYear}: tháng 1 chiếm {january}% của tháng 1 và tháng 2 cộng lại, so với {januaryBefore}% trong dữ liệu.',
  'festival-mid-autumn':
    'Trung thu rơi vào {midAutumn}: tháng 9 chiếm {september}% của tháng 9 và tháng 10 cộng lại, so với {septemberBefore}% trong dữ liệu.',
  'festival-tet': 'Tết rơi vào {newYear}: tháng 1 chiếm {january}% của tháng 1 và tháng 2 cộng lại, so với {januaryBefore}% trong dữ liệu.',
  'festival-no-history': 'Không có năm dữ liệu trọn vẹn nào dùng được nên không dời mùa lễ.',
  'festival-unknown': 'Ngày lễ chỉ có từ {first} đến {last}; ngoài các năm này mùa lễ không được dời.',
  'festival-cut': 'Năm kế hoạch bắt đầu giữa hai tháng của mùa lễ nên không dời mùa lễ.',
  'festival-by-events': 'Mùa lễ nằm trong danh sách trên Events; các hệ số trên dành cho những dòng có hình dạng khác.',
  'events-no-market': 'Hình dạng theo sự kiện cần thị trường có lịch sự kiện (Trung Quốc, Việt Nam): các tháng theo năm trước.',
  'events-no-last-year': 'Hình dạng theo sự kiện cần năm trước trọn vẹn với doanh số lớn hơn 0: các tháng theo hình dạng năm trước.',
  'events-unknown': 'Lịch sự kiện chỉ có từ {first} đến {last}; ngoài các năm này hãy tự điền danh sách trên Events.',
  'events-parked':
    '{count} sự kiện bạn đã sửa không thuộc thị trường hoặc năm này nên tạm rời danh sách; chúng trở lại nguyên vẹn khi chọn lại thị trường hoặc năm đó.',
};
