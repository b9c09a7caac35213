import { supplyModel } from '../rolling/rolling-inputs';

/** What operating expense is spent on, in the order of a channel's P&L. */
export const COST_ITEMS = [
  'commission',
  'platform',
  'logistics',
  'service',
  'media',
  'content',
  'kol',
  'samples',
  'agency',
  'staff',
  'it',
  'other',
] as const;
export type CostItem = (typeof COST_ITEMS)[number];

/** What a channel sells and does, which costs are driven by and a P&L begins with; not a cost of operation. */
export const BASE_ITEMS = [
  'netSales',
  'gmv',
  'paid',
  'shipped',
  'returns',
  'sellIn',
  'rebates',
  'protection',
  'collected',
  'goods',
  'orders',
  'units',
  'visitors',
  'headcount',
] as const;
export type BaseItem = (typeof BASE_ITEMS)[number];

/** What a line of cost can be driven by without an expression (see driver-expression). */
export const DRIVERS = ['netSales', 'orders', 'units', 'visitors', 'headcount'] as const satisfies readonly BaseItem[];
export type Driver = (typeof DRIVERS)[number];

/** Whose P&L a channel has: we sell on a marketplace (POP), or a retailer buys from us and sells (1P). */
export const TEMPLATES = ['pop', 'first-party'] as const;
export type Template = (typeof TEMPLATES)[number];

/** The template a channel's name tells. */
export function templateOf(channel: string): Template {
  return supplyModel(channel) === 'sell-in' ? 'first-party' : 'pop';
}

/** Items of the base that every channel has, and those of one template alone. */
const ITEMS: Readonly<Record<Template, readonly BaseItem[]>> = {
  pop: ['netSales', 'gmv', 'paid', 'shipped', 'returns', 'goods', 'orders', 'units', 'visitors'],
  'first-party': ['netSales', 'sellIn', 'rebates', 'protection', 'collected', 'goods', 'orders', 'units', 'visitors'],
};

/** Whether a channel of a template has an item. Heads are counted for the whole, not by channel. */
export function hasItem(template: Template, item: BaseItem): boolean {
  return ITEMS[template].includes(item);
}

/** What a line of cost starts with: what drives it, and how much of it goes with the driver. */
export const USUAL_DRIVERS: Readonly<Record<CostItem, { readonly driver: Driver | null; readonly share: number }>> = {
  commission: { driver: 'netSales', share: 1 },
  platform: { driver: 'netSales', share: 1 },
  logistics: { driver: 'units', share: 1 },
  service: { driver: null, share: 0 },
  media: { driver: null, share: 0 },
  content: { driver: null, share: 0 },
  kol: { driver: null, share: 0 },
  samples: { driver: null, share: 0 },
  agency: { driver: null, share: 0 },
  staff: { driver: null, share: 0 },
  it: { driver: null, share: 0 },
  other: { driver: null, share: 0 },
};

/** What lines are called that belong to an item; looked at in this order. */
const NAMES: readonly (readonly [CostItem, RegExp])[] = [
  ['kol', /\bkols?\b|\bkoc\b|influencer|affiliate|creator|达人|网红|tiếp thị liên kết/i],
  ['agency', /agency|\btp\b|代运营|服务商|代理/i],
  ['commission', /commission|佣金|扣点|hoa hồng/i],
  [
    'logistics',
    /logistic|fulfil|warehous|shipping|freight|deliver|courier|packag|物流|仓储|快递|运费|配送|包装|vận chuyển|kho|giao hàng|đóng gói/i,
  ],
  ['platform', /platform|payment|transaction|technical|handling|平台|支付|技术服务|手续费|sàn|thanh toán|giao dịch/i],
  ['content', /content|photo|video|design|creative|内容|拍摄|设计|视频|nội dung|thiết kế|hình ảnh/i],
  ['media', /media|advert|\bads?\b|search|feed|traffic|promotion|直通车|推广|广告|投放|钻展|万相台|quảng cáo|truyền thông/i],
  ['samples', /sample|gift|小样|赠品|样品|hàng mẫu|quà/i],
  ['service', /customer service|service|support|call cent|客服|售后|chăm sóc|dịch vụ khách/i],
  ['staff', /staff|salar|wage|payroll|headcount|bonus|人工|工资|薪|人员|lương|nhân sự/i],
  ['it', /\bit\b|software|system|saas|tool|erp|系统|软件|công nghệ|phần mềm/i],
];

/** The item a line's name tells; `other` where it tells nothing. */
export function costItemOf(name: string): CostItem {
  return NAMES.find(([, pattern]) => pattern.test(name))?.[0] ?? 'other';
}
