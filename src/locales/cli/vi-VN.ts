import type { Dictionary } from '../text';
import type { enUS } from './en-US';

export const viVN: Dictionary<keyof typeof enUS> = {
  help: `almanac: lập kế hoạch từ dòng lệnh, trong sổ Excel thật, không cần Office.

  almanac breakdown --history TỆP --target SỐ --start YYYY-MM --out KEHOACH.xlsx
  almanac calc SO.xlsx [--print "Sheet1!A1:C5"] [--json] [--out TEP.xlsx]
  almanac gtm SO.xlsx --as-of YYYY-MM [--months 3] --out TEP.xlsx
  almanac roll SO.xlsx --out TEP.xlsx

Thêm --help sau lệnh để xem mọi tham số.`,
  'help.breakdown': `almanac breakdown: mục tiêu năm thành kế hoạch tháng bằng công thức sống.

  --history TỆP      lịch sử bán hàng, CSV hoặc .xlsx: ngày, kênh, cửa hàng, sản phẩm, doanh thu thuần, số lượng
                     (thứ tự bất kỳ; tiêu đề tiếng Việt, Anh hoặc Trung)
  --target SỐ        doanh thu thuần cả năm: 120000000, 1,2 tỷ, 120m
  --start YYYY-MM    tháng đầu của kế hoạch
  --out KH.xlsx      sổ sẽ được ghi; tệp đã có được giữ lại thành KH.bak.xlsx
  --market M         lễ hội theo: none, CN, VN                    [none]
  --method M         history (hoặc profile), last-year, event-aligned,
                     equal, 445, straight-line   [history]
  --by CẤP           channel,store,product, hoặc none             [mọi cấp trong lịch sử]
  --digits N         số lẻ của số tiền, -3 là nghìn, -6 là triệu  [0]
  --currency MÃ      hiện ở tiêu đề
  --sheet TÊN        trang của sổ lịch sử
  --lang MÃ          en-US, zh-CN, vi-VN                          [en-US]

Mã kết thúc: 0 khi kế hoạch đã ghi và mọi phép kiểm tra bằng 0; 1 khi đã ghi nhưng có phép kiểm tra khác 0
(hoặc có lỗi khi chạy); 2 khi lệnh hoặc lịch sử có sai sót, không ghi gì.`,
  'help.calc': `almanac calc: mở sổ, tính mọi công thức (cả hàm PLAN), in ra hoặc lưu lại.

  --print VÙNG       ví dụ "Sheet1!A1:C5"; có thể lặp lại
  --json             in {"Sheet1!A1:C5": [[...]]}, lỗi là văn bản
  --out TEP.xlsx     lưu sổ đã tính, ghi đè tệp đã có; đặt đúng tên của sổ thì lưu ngay vào sổ đó
  --lang MÃ          en-US, zh-CN, vi-VN                          [en-US]`,
  'help.gtm': `almanac gtm: lập kế hoạch cuốn chiếu các tháng tới trong sổ có kế hoạch năm, ở trang GTM và Focus.

  BOOK.xlsx          sổ có kế hoạch năm của Almanac và lịch sử bán hàng
  --as-of YYYY-MM    tháng đầu của kế hoạch cuốn chiếu, trong năm kế hoạch; doanh số trước đó coi như đã biết
  --months N         số tháng, 1 đến 6                            [3]
  --out FILE.xlsx    sổ sẽ ghi; trùng tên sổ gốc thì ghi ngay vào đó
  --lang TAG         en-US, zh-CN, vi-VN                          [en-US]

Những gì đã nhập ở GTM và Focus được giữ nguyên. Kết thúc với 0 khi đã ghi và mọi kiểm tra bằng 0, 1 khi có
kiểm tra khác 0 (hoặc có lỗi), 2 khi lệnh sai và không ghi gì.`,
  'help.roll': `almanac roll: kế hoạch cuốn chiếu chuyển sang tháng đầu tiên chưa có đủ số liệu bán hàng.

  SO.xlsx            sổ có kế hoạch cuốn chiếu, doanh số mới đã có trong lịch sử
  --as-of YYYY-MM    tháng đầu của kế hoạch mới             [tháng đầu tiên chưa biết]
  --months N         số tháng lập kế hoạch, 1 đến 6         [như trước]
  --out TEP.xlsx     sổ cần ghi; trùng tên sổ gốc thì ghi tại chỗ
  --lang MA          en-US, zh-CN, vi-VN                    [en-US]

Bản kế hoạch cũ được thêm vào GTM Log, nội dung đã nhập ở lại tháng của nó, và in ra điều đã làm đổi kết quả năm.
Kết thúc 0 khi đã ghi và mọi kiểm tra bằng không, 1 khi có kiểm tra khác không (hoặc lỗi), 2 khi lệnh sai hoặc
chưa đến lúc chuyển kỳ, khi đó không ghi gì.`,
  'help.loyalty': `almanac loyalty: kế hoạch khách hàng thân thiết và mô phỏng, trên các trang Loyalty, Loyalty Plan, Scenarios và Loyalty Risk.

  BOOK.xlsx          sổ bất kỳ; kế hoạch đã có được tạo lại với mọi phần đã nhập
  --template T       mẫu cho lần đầu: premium-auto, beauty-members,
                     electronics-retail, blank                    [blank]
  --start YYYY-MM    tháng đầu                                    [như đang có; nếu chưa, tháng 1 năm sau]
  --months N         số tháng, 1 đến 36                           [như đang có; nếu chưa, 24]
  --fiscal-year-start N  tháng đầu năm tài chính, 1 đến 12        [như đang có; nếu chưa, tháng đầu kế hoạch năm, hoặc 1]
  --segments N, --rewards N, --cards N, --scenarios N
                     số lượng mỗi loại, tối đa 8, 12, 4, 5        [như đang có; nếu chưa, theo mẫu]
  --reestimate       ước tính lại đường cong đổi điểm từ số thực tế ở Loyalty Plan
  --runs N           số lượt mô phỏng, 100 đến 1000000            [10000]
  --seed N           cùng hạt giống, cùng kết quả                 [1]
  --out FILE.xlsx    sổ để ghi; trùng tên sổ gốc thì ghi tại chỗ
  --lang TAG         en-US, zh-CN, vi-VN                          [en-US]

In chi phí có thể của từng năm tài chính và xác suất vượt trần. Trả về 0 khi đã ghi và mọi kiểm tra bằng 0, 1 khi có
kiểm tra khác 0 (hoặc có lỗi), 2 khi lệnh hoặc giả định sai, không ghi gì.`,
  'loyalty.reestimated':
    'Điểm đổi thực tế trong {months} tháng: {factor} lần đường cong đã lập. Được đổi cuối cùng: trước {before}, nay {after}.',
  'loyalty.simulated': 'Đã mô phỏng {done} / {of} lượt',
  'usage.whole': '{option} phải là số nguyên từ {low} đến {high}; tìm thấy “{found}”.',
  'help.opex': `almanac opex: chi phí hoạt động so với kế hoạch, trên trang OPEX và OPEX Ledger của sổ có kế hoạch năm.

  BOOK.xlsx          sổ có kế hoạch năm của Almanac và lịch sử bán hàng
  --as-of YYYY-MM    tháng xem xét: đến cuối tháng là số ghi sổ, sau đó là dự báo
  --view VIEW        first-half-month, second-half-month, month, quarter, half-year,
                     year-to-date, year                          [month]
  --costs FILE       bút toán, CSV hoặc .xlsx: ngày, kênh, khoản mục, số tiền (và ngân sách, một lần, kế hoạch ở, sự kiện, ghi chú)
  --budget FILE      ngân sách theo tháng: ngày, kênh, khoản mục, ngân sách
  --sheet NAME       trang của các sổ đó
  --sign S           costs: số dương là chi phí; negative: số âm    [hỏi khi chưa rõ]
  --closed C         tháng đã có bút toán: refuse, replace, add      [refuse]
  --name "A=B"       khoản mục A trong tệp là khoản mục B trong sổ; dùng nhiều lần được, được ghi nhớ
  --out FILE.xlsx    sổ cần ghi; trùng tên sổ gốc thì ghi đè tại chỗ
  --lang TAG         en-US, zh-CN, vi-VN                          [en-US]

Phần đã nhập được giữ. Kết thúc bằng 0 khi đã ghi và mọi kiểm tra bằng 0, 1 khi có kiểm tra khác 0
(hoặc có lỗi), 2 khi lệnh hoặc tệp sai và chưa ghi gì.`,
  'opex.replaced': 'Số bút toán của cùng tháng đã bị thay: {count}.',
  'opex.newLines':
    'Khoản mục chi phí mới, kèm nhóm theo tên: {lines}. Nếu thuộc khoản mục đã có: --name "khoản mục trong tệp=khoản mục trong sổ".',
  'usage.name': '--name phải có dạng "khoản mục trong tệp=khoản mục trong sổ"; tìm thấy {found}.',
  'usage.command': 'Không có lệnh “{found}”. Các lệnh: breakdown, calc, gtm, loyalty, opex, roll. Xem almanac --help.',
  'usage.option': '{message}. Xem almanac {command} --help.',
  'usage.missing': 'almanac {command} cần {option}. Xem almanac {command} --help.',
  'usage.oneBook': 'almanac {command} chỉ nhận một sổ; đã có {found}.',
  'usage.repeated': '{option} được ghi nhiều lần; chỉ ghi một lần.',
  'usage.choice': '{option} phải là một trong {allowed}; đang là “{found}”.',
  'usage.start': '--start phải là tháng, ví dụ 2027-01; đang là “{found}”.',
  'usage.digits': '--digits phải là số nguyên từ -8 đến 4; đang là “{found}”.',
  'usage.asOf': '--as-of phải là tháng như 2027-03; hiện là “{found}”.',
  'usage.months': '--months phải là số nguyên từ 1 đến {allowed}; hiện là “{found}”.',
  'usage.book': 'almanac {command} cần một sổ tính .xlsx; {file} không phải.',
  'usage.file': 'Không đọc được {file}: {reason}.',
  'usage.write': 'Không ghi được {file}: {reason}.',
  'usage.outType': '--out phải kết thúc bằng .xlsx; đang là “{found}”.',
  'usage.outIsHistory': '--out chính là tệp lịch sử: kế hoạch sẽ ghi đè {file}. Hãy đặt tên tệp khác.',
  'usage.range': '--print phải là trang và ô, ví dụ "Sheet1!A1:C5"; đang là “{found}”.',
  'usage.sheet': 'Sổ không có trang “{found}”; có {allowed}.',
  'calc.nothing': '{sheets} trang, {formulas} công thức, {errors} giá trị lỗi. Xem ô bằng --print hoặc lưu bằng --out.',
  kept: '{file} đã có; bản cũ được giữ lại thành {kept}.',
  written: 'Đã ghi {file}: {sheets}.',
  row: 'Dòng',
  checks: 'Kiểm tra: {result}',
  'check-off': '{label}: {value} ({address})',
  ok: 'cả {n} đều bằng không',
  off: '{off} trên {n} khác không',
  'checks-off': '{off} trên {n} phép kiểm tra khác 0 ({where}). Sổ đã được ghi; hãy xem các ô đó trước khi dùng.',
  'more-rows': 'Còn {count} dòng ở cấp dưới: xem trong sổ tính.',
  'part-year': '{months}/12 tháng',
  notes: 'Ghi chú:',
};
