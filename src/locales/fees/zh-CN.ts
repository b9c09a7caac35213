import type { enUS } from './en-US';
import type { Dictionary } from '../text';

export const zhCN: Dictionary<keyof typeof enUS> = {
  'channel.jd-pop': '京东POP',
  'channel.jd-self': '京东自营',
  'channel.tmall': '天猫',
  'channel.douyin': '抖音',
  'channel.shopee-vn': 'Shopee 越南',
  'channel.tiktok-shop-vn': 'TikTok Shop 越南',
  'channel.lazada-vn': 'Lazada 越南',
  'fee.commission': '佣金',
  'fee.platform-commission': '平台佣金',
  'fee.technical-service': '技术服务费（扣点）',
  'fee.transaction-service': '交易服务费',
  'fee.rebate': '返点',
  'fee.price-protection': '价保',
  'fee.software-service': '软件服务费（佣金）',
  'fee.creator-commission': '达人佣金',
  'fee.payment': '支付手续费',
  'fee.transaction': '交易手续费',
  'fee.infrastructure': '基础设施费',
  'fee.piship': 'PiShip 退货运费服务费',
  'fee.content-xtra': 'Content Xtra 服务费',
  'fee.voucher-xtra': 'Voucher Xtra 服务费',
  'fee.order-handling': '订单处理费',
  'note.check': '请对照合同核实。截至 {date}：{source}',
  'note.typed': '请按合同填写。',
};
