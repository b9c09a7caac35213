import type { Dictionary } from '../text';
import type { enUS } from './en-US';

export const viVN: Dictionary<keyof typeof enUS> = {
  'missing-filled': 'Thiếu {count} giá trị; đã bù theo mùa vụ và các kỳ lân cận.',
  'starts-later': '{count} kỳ đầu bằng 0 nên được bỏ qua: khi đó chưa bán.',
  'outliers-damped': 'Kỳ {periods} của lịch sử khác thường (khuyến mãi lớn, hết hàng?), {count} kỳ, được tính như kỳ bình thường.',
  'outliers-at-cause': 'Kỳ {periods} của lịch sử khác thường quanh thời điểm {name}, {count} kỳ, được tính như kỳ bình thường.',
  'newest-stands-out':
    '{count} kỳ mới nhất (kỳ {periods}) khác xa mức thường (khuyến mãi lớn, nhập sai hay mức bán mới?). Khi chưa kéo dài đủ ba kỳ, mức đó chỉ được tính trong phạm vi dao động thường thấy.',
  'level-shift': 'Từ kỳ {periods} của lịch sử, mức bán đã thay đổi lâu dài; dự báo đi tiếp từ mức mới.',
  intermittent: '{zeros} trong {count} kỳ không bán được gì, nên dự báo là lượng trung bình mỗi kỳ, không phải lúc nào bán tiếp.',
  ended: '{count} kỳ mới nhất không bán được gì, dài hơn mọi lần gián đoạn trước đây: coi như đã ngừng bán nên dự báo bằng 0.',
  'short-history': 'Chỉ có {count} giá trị: hãy xem dự báo như ước đoán sơ bộ.',
  'season-uncertain': 'Lịch sử chưa đủ hai chu kỳ ({count} giá trị, mỗi chu kỳ {period} kỳ), nên mùa vụ chỉ là ước đoán thận trọng.',
  constant: 'Mọi giá trị đều là {value}, dự báo cũng vậy.',
  'negative-values': '{count} giá trị nhỏ hơn 0, nên mùa vụ và xu hướng tính theo số tiền, không theo tỷ lệ.',
  'zero-values': '{count} giá trị bằng 0, nên mùa vụ và xu hướng tính theo số tiền, không theo tỷ lệ.',
  'beyond-range':
    'Ở kỳ {periods} sắp tới, dự báo vượt mọi giá trị từng có nhiều hơn cả biên độ của chúng. Hãy xem điều đó có thể xảy ra không.',
  'period-too-long': 'Chu kỳ mùa vụ {period} kỳ quá dài để nhận ra.',
  'regressor-share': 'Ước tính {name} làm một kỳ thay đổi {percent}% khi rơi trọn vào kỳ đó.',
  'regressor-amount': 'Ước tính {name} làm một kỳ thay đổi {amount} khi rơi trọn vào kỳ đó.',

  'choice-auto-best': 'Qua {origins} lần thử trên lịch sử, tổ hợp tự động có sai số thấp nhất trong {count} phương pháp.',
  'choice-auto-close':
    'Qua {origins} lần thử trên lịch sử, {method} có sai số thấp hơn {percent}%. Chênh lệch dưới {margin}% phần nhiều là ngẫu nhiên, nên vẫn chọn tổ hợp tự động.',
  'choice-method': 'Qua {origins} lần thử trên lịch sử, {method} có sai số thấp hơn tổ hợp tự động {percent}%, vượt quá mức ngẫu nhiên.',
  'choice-best': 'Qua {origins} lần thử trên lịch sử, {method} có sai số thấp nhất trong {count} phương pháp.',

  'method-auto': 'tổ hợp tự động',
  'method-naive': 'giá trị gần nhất (naive)',
  'method-seasonal-naive': 'giá trị cùng kỳ năm trước (naive mùa vụ)',
  'method-ses': 'san bằng hàm mũ đơn',
  'method-holt': 'xu hướng tuyến tính Holt',
  'method-damped': 'xu hướng tắt dần',
  'method-theta': 'phương pháp Theta',
  'method-ets': 'ETS tự động',
  'method-croston': 'phương pháp Croston',
  'method-sba': 'phương pháp Croston hiệu chỉnh bởi Syntetos và Boylan (SBA)',
  'method-tsb': 'phương pháp Teunter, Syntetos và Babai (TSB)',
};
