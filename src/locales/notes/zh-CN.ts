import type { enUS } from './en-US';
import type { Dictionary } from '../text';

export const zhCN: Dictionary<keyof typeof enUS> = {
  'history-none': '计划年度之前没有销售历史：各月平均，各行也平均。',
  'history-stops-early': '历史数据止于 {last}，早于计划年度开始。因此“上年”取 {from} 至 {to}，即最近一个十二个月齐全的年度。',
  'history-part-year': '历史数据没有与计划月份对应的完整年度；{from} 至 {to} 中的 {months} 个月用于各行的占比。月度形态需要十二个月。',
  'history-after-start': '有 {months} 个月的历史处于计划年度之内或之后（自 {start} 起），未使用。',
  'total-months-missing': '{months} 个历史月份中有 {count} 个月完全没有销售，最早为 {first}。有缺口的年度不参与计划的形态。',
  'months-missing': '{row}：自首次销售以来，{months} 个历史月份中有 {count} 个月没有数据（最早为 {first}）。有缺口的年度不参与该行的形态。',
  'row-new': '{row} 是新增行：在您填写占比之前，其占比为 0 %。',
  'no-last-year': '{row} 上年没有销售：在您填写占比之前，其占比为 0 %。',
  'profile-even': '没有可用的完整历史年度，因此各月平均。',
  'profile-from-total': '{row} 没有完整的历史年度：其月度形态沿用合计。',
  'profile-from-parent': '{row} 没有完整的历史年度：其月度形态沿用 {parent}。',
  'last-year-even': '上年销售合计不大于零，因此“上年”节奏给出的各月平均。',
  'last-year-even-row': '{row} 上年没有销售大于零的完整年度，其上级也没有：“上年”节奏给出的各月平均。',
  'last-year-from-total': '{row} 上年没有销售大于零的完整年度：其月度形态沿用上年的合计。',
  'last-year-from-parent': '{row} 上年没有销售大于零的完整年度：其月度形态沿用 {parent} 的上年。',
  'kept-row-gone': '为 {row} 填写的内容未使用：计划中已没有这一行。',
  'typed-over-number': '{address} 中直接填写的数字（{amount}）已作为锁定或手填份额保留。',
  'typed-over-formula': '{address} 原有自定公式（{formula}）：其数值 {amount} 已作为锁定或手填份额保留；撤销可恢复该公式。',
  'festival-cny-mid-autumn':
    '春节在 {newYear}：一月占一、二月合计的 {january} %，历史为 {januaryBefore} %。中秋在 {midAutumn}：九月占九、十月合计的 {september} %，历史为 {septemberBefore} %。',
  'festival-cny': '春节在 {newYear}：一月占一、二月合计的 {january} %，历史为 {januaryBefore} %。',
  'festival-mid-autumn': '中秋在 {midAutumn}：九月占九、十月合计的 {september} %，历史为 {septemberBefore} %。',
  'festival-tet': '越南春节在 {newYear}：一月占一、二月合计的 {january} %，历史为 {januaryBefore} %。',
  'festival-no-history': '没有可用的完整历史年度，因此不移动节日旺季。',
  'festival-unknown': '节日日期仅涵盖 {first} 至 {last} 年；此外的年份不移动旺季。',
  'festival-cut': '计划年度从节日旺季的两个月中间开始，因此不移动旺季。',
};
