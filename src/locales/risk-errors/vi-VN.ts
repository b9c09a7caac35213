import type { Dictionary } from '../text';
import type { enUS } from './en-US';

export const viVN: Dictionary<keyof typeof enUS> = {
  'simulation-seed': 'Hạt giống phải là số nguyên từ 0 đến {allowed}; đang là {found}.',
  'simulation-runs': 'Số lần mô phỏng phải là số nguyên từ {fewest} đến {allowed}; đang là {found}.',
  'simulation-too-large':
    '{runs} lần mô phỏng với {figures} số mỗi lần cần {needed} MB bộ nhớ; giới hạn là {allowed} MB. Hãy chọn tối đa {most} lần.',
  'distribution-number': '{input}: {parameter} phải là số; đang là {found}.',
  'distribution-sd-negative': '{input}: độ lệch chuẩn không được nhỏ hơn 0; đang là {found}.',
  'distribution-lognormal-mean': '{input}: trung bình của phân phối log chuẩn phải lớn hơn 0; đang là {found}.',
  'distribution-min-above-mode':
    '{input}: giá trị nhỏ nhất {min} lớn hơn giá trị có khả năng nhất {mode}. Hãy giảm số trước hoặc tăng số sau.',
  'distribution-mode-above-max':
    '{input}: giá trị có khả năng nhất {mode} lớn hơn giá trị lớn nhất {max}. Hãy giảm số trước hoặc tăng số sau.',
  'distribution-min-above-max': '{input}: giá trị nhỏ nhất {min} lớn hơn giá trị lớn nhất {max}. Hãy đổi chỗ, hoặc sửa một trong hai.',
  'distribution-shape': '{input}: tham số hình dạng a và b của phân phối beta phải từ {least} đến {most}; đang là {found}.',
  'correlation-range': 'Hệ số tương quan của {first} và {second} phải từ -1 đến 1; đang là {found}.',
  'correlation-group-range': 'Hệ số tương quan trong nhóm {group} phải từ {least} đến 1 với {count} đầu vào của nhóm; đang là {found}.',
  'correlation-contradicts':
    'Hệ số tương quan {found} giữa {first} và {second} mâu thuẫn với các hệ số khác; khi các hệ số khác giữ nguyên, nó có thể từ {least} đến {most}.',
  'correlation-contradict-each-other': 'Các hệ số tương quan của {input} mâu thuẫn với các hệ số của {others}. Hãy đưa chúng về gần 0 hơn.',
  'loyalty-list': '{argument} phải có {allowed} giá trị; đang có {found}.',
  'loyalty-name-twice': 'Tên “{name}” bị trùng ({kind}). Hãy đổi một tên.',
  'loyalty-retention-rising':
    '{segment}: tỷ lệ giữ chân tăng từ {before} lên {found} ở tháng {month} sau khi gia nhập; người đã rời đi không được tính lại. Hãy giảm xuống tối đa {before}.',
  'loyalty-retention-gap': '{argument} đang trống, còn tháng sau lại có số. Hãy điền vào, hoặc xóa các tháng sau.',
  'loyalty-retention-formula':
    '{place}: công thức không ra số: {formula}. Hãy sửa nơi nó tham chiếu, lấy lại tỷ lệ giữ chân, hoặc xóa đường của phân khúc.',
  'loyalty-shares': '{place}: tổng các tỷ trọng phải bằng 1 (100%); đang là {found}. Theo cùng tỷ lệ, chúng sẽ là {offered}.',
  'loyalty-shares-zero': '{place}: tổng các tỷ trọng phải bằng 1 (100%); đang là {found}. Hãy điền ít nhất một tỷ trọng.',
  'loyalty-curve': 'Đường đổi điểm có tổng {found}; không thể đổi quá 1 (100%) số điểm đã phát. Hãy giảm các phần của nó.',
  'loyalty-expiry-early':
    'Điểm hết hạn ở tuổi {found} tháng, trước lần đổi đầu tiên ở tuổi {first} tháng. Hãy kéo dài hạn dùng, hoặc cho đổi sớm hơn.',
  'loyalty-no-members': 'Không nhóm nào có thành viên hay thành viên mới. Hãy điền số thành viên cho ít nhất một nhóm.',
  'loyalty-points-price': '{reward}: giá bằng điểm phải lớn hơn 0; đang là {found}.',
  'loyalty-cap-below-fixed':
    '{place}: trần {cap} thấp hơn riêng chi phí cố định {fixed} của năm đó. Hãy nâng trần hoặc giảm chi phí cố định.',
  'loyalty-at': '{place}: {problem}',
  'loyalty-input-number': '{place} phải là số hoặc để trống; đang là “{found}”. Hãy sửa hoặc xóa, rồi tạo lại.',
  'loyalty-input-formula':
    '{place} chứa công thức nên không bị ghi đè: {formula}. Hãy sửa nơi công thức lấy giá trị, hoặc nhập số thay vào.',
  'loyalty-shares-sound': 'Mọi tỷ trọng đã có tổng 100%: không có gì để chuẩn hóa.',
  'loyalty-opening-ages':
    '{segment}: điểm đầu kỳ có nhiều nhất {allowed} tuổi; điểm cũ hơn đã hết hạn, hoặc gộp vào tuổi cuối. Đang có {found}.',
  'loyalty-opening-expired': '{segment}: điểm đầu kỳ phát trước tháng đầu {age} tháng đã hết hạn lúc đó. Hãy xóa đi.',
  'loyalty-input-unknown': 'Các giả định này không có đầu vào {input}. Hãy xóa phân phối của nó.',
  'loyalty-input-twice': '{input} có hai phân phối. Hãy xóa một phân phối.',
  'loyalty-input-monthly': '{input} là một số cho cả vòng đời của điểm, nên mỗi lần chạy chỉ rút một lần, không rút theo tháng.',
  'loyalty-group-unknown': '{input}: không có nhóm tương quan “{found}”; hiện có: {allowed}.',
  'loyalty-group-mixed':
    'Nhóm {group} có {first} và {second}, một cái rút một lần mỗi lần chạy, một cái rút theo tháng. Mọi đầu vào của một nhóm phải được rút như nhau.',
  'loyalty-use-curve': '{card}: đường sử dụng có tổng {found}; không thể dùng quá 1 (100%) số dư đã bán. Hãy giảm các phần của nó.',
  'loyalty-card-worthless': '{card}: giá bán phải lớn hơn 0; đang là {found}.',
  'loyalty-no-cap': 'Không năm tài chính nào có trần, nên không có gì để giữ. Hãy điền một trần.',
  'loyalty-no-retention': 'Sổ này không có trang “Retention”. Hãy tạo các trang về thành viên trước.',
  'loyalty-no-curve':
    '“{sheet}” chưa có đường nào. Hãy điền các nhóm gia nhập rồi tạo lại các trang về thành viên, hoặc nhập alpha và beta ở đó.',
  'loyalty-lever-segment': 'Không có nhóm thứ {found}; chỉ có {allowed} nhóm.',
  'loyalty-record-gone':
    'Một chương trình khác đã xóa ghi nhận của Almanac về “{sheet}”, nên không phân biệt được phần bạn nhập với phần được ghi. Hãy chép lại phần đã nhập, xóa các trang khách hàng thân thiết, rồi tạo mới.',
  'loyalty-block-columns': 'Các giả định phải có hai cột, khóa và giá trị; đang có {found}.',
  'loyalty-block-key': 'Dòng {line} của các giả định: “{found}” không phải là khóa. Các khóa hiện có: {allowed}; # là một số.',
  'loyalty-block-index': 'Giả định {key}: số thứ tự phải từ {low} đến {high}; đang là {found}.',
  'loyalty-block-twice': 'Các giả định có “{key}” hai lần, ở dòng {first} và {second}. Hãy xóa một dòng.',
  'loyalty-block-missing': 'Các giả định thiếu “{key}” hoặc giá trị của nó. Hãy điền vào.',
  'loyalty-block-number': 'Giả định {key}: phải là số; đang là “{found}”.',
  'loyalty-block-whole': 'Giả định {key}: phải là số nguyên từ {low} đến {high}; đang là {found}.',
  'loyalty-block-choice': 'Giả định {key}: phải là một trong {allowed}; đang là “{found}”.',
  'loyalty-block-gap': 'Các giả định có “{other}” nhưng thiếu “{key}”. Số thứ tự phải liền nhau.',
  'loyalty-block-beyond': 'Dòng {line} của các giả định: “{key}” vượt quá số tháng, năm hay nhóm hiện có. Hãy xóa đi.',
  'loyalty-block-start': 'Giả định {key}: phải là ngày đầu của một tháng; đang là {found}.',
  'members-cohort-size': '{cohort}: quy mô nhóm phải lớn hơn không; đang là “{found}”.',
  'members-cohort-gap': '{cohort}: tháng {month} không có số trong khi tháng sau có. Hãy điền vào, hoặc xóa các số phía sau.',
  'members-cohort-negative': '{cohort}: tháng {month} không được nhỏ hơn không; đang là {found}.',
  'members-cohort-rises':
    '{cohort}: tháng {month} có {found} thành viên, nhiều hơn {before} của tháng trước. Không ai quay lại nhóm: chỉ đếm những người chưa từng rời đi.',
  'members-discount': 'Lãi suất chiết khấu phải lớn hơn không; đang là {found}.',
  'members-last-before-first': '{customer}: lần mua cuối trước lần mua đầu. Hãy đổi chỗ hai ngày, hoặc sửa một ngày.',
  'members-future': '{customer}: lần mua cuối sau ngày của bảng. Hãy sửa một trong hai ngày.',
  'members-tier-before-first': '{customer}: có hạng vào ngày trước lần mua đầu. Hãy xóa hạng, hoặc sửa ngày.',
  'members-thresholds': 'Nhóm A phải bắt đầu bằng hoặc cao hơn nhóm B, từ {least} trở lên; đang là {found}.',
  'members-buyers': 'Nhóm {group}: số người mua phải từ 0 đến số khách của nhóm, {allowed}; đang là {found}.',
  'members-spread': 'Nhóm {group}: số trung bình cần ít nhất hai khách và có phân tán; đang có {customers} khách, độ lệch chuẩn {sd}.',
  'members-level': 'Độ tin cậy và lực kiểm định phải nằm giữa 0 và 1, không gồm hai đầu; đang là {found}.',
  'members-plan': 'Tỷ lệ mua dự kiến khi không có quà ({rate}) và khi có quà ({found}) phải khác nhau và nằm giữa 0 và 1.',
  'members-record-gone':
    'Trang {sheet} không còn định nghĩa, do chương trình khác đã bỏ. Hãy sao chép phần đã nhập, xóa các trang thành viên rồi dựng lại.',
  'no-loyalty': 'Sổ này chưa có kế hoạch khách hàng thân thiết. Hãy tạo trước.',
  'loyalty-no-actual': 'Chưa có tháng nào nhập điểm đã đổi bên cạnh kế hoạch: hãy nhập số thực tế ở Loyalty Plan trước.',
  'loyalty-actual-beyond':
    'Số điểm đã đổi được nhập là {found}, nhưng chỉ có nhiều nhất {allowed} để đổi. Hãy kiểm tra số thực tế hoặc điểm đầu kỳ.',
};
