import type { enUS } from './en-US';
import type { Dictionary } from '../text';

export const viVN: Dictionary<keyof typeof enUS> = {
  'channel.jd-pop': 'JD POP',
  'channel.jd-self': 'JD tự doanh',
  'channel.tmall': 'Tmall',
  'channel.douyin': 'Douyin',
  'channel.shopee-vn': 'Shopee',
  'channel.tiktok-shop-vn': 'TikTok Shop',
  'channel.lazada-vn': 'Lazada',
  'fee.commission': 'Phí cố định (hoa hồng)',
  'fee.platform-commission': 'Phí hoa hồng nền tảng',
  'fee.technical-service': 'Phí dịch vụ kỹ thuật (hoa hồng)',
  'fee.transaction-service': 'Phí dịch vụ giao dịch',
  'fee.rebate': 'Chiết khấu cuối kỳ cho nhà bán lẻ',
  'fee.price-protection': 'Bù chênh lệch giá',
  'fee.software-service': 'Phí dịch vụ phần mềm (hoa hồng)',
  'fee.creator-commission': 'Hoa hồng nhà sáng tạo',
  'fee.payment': 'Phí thanh toán',
  'fee.transaction': 'Phí giao dịch',
  'fee.infrastructure': 'Phí hạ tầng',
  'fee.piship': 'Phí gói PiShip (vận chuyển trả hàng)',
  'fee.content-xtra': 'Phí dịch vụ Content Xtra',
  'fee.voucher-xtra': 'Phí dịch vụ Voucher Xtra',
  'fee.order-handling': 'Phí xử lý đơn hàng',
  'note.check': 'Hãy đối chiếu với hợp đồng. Tính đến {date}: {source}',
  'note.typed': 'Hãy nhập theo hợp đồng.',
};
