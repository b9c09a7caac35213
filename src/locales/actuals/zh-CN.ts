import type { enUS } from './en-US';
import type { Dictionary } from '../text';

export const zhCN: Dictionary<keyof typeof enUS> = {
  'columns-ignored': '不需要的列已忽略：{columns}。',
  'columns-preferred': '已读取“{used}”列；“{ignored}”列含义相同，已忽略。',
  'header-scale': '“{column}”以 {factor} 为单位，其中的数字已乘以 {factor}。',
  'sales-not-net': '“{column}”被当作净销售额使用，其中可能仍含未付款或已退货的订单。',
  'dates-order': '类似 {found} 的日期按 {meaning} 读取。',
  'numbers-grouped': '“{column}”列中类似 {found} 的数字按 {plain} 读取。',
  'rows-summed': '{rows} 行已汇总为 {months} 个月度数字。',
  'days-kept': '已按天保留（{rows} 行）：要看一个活动带来多少销量，日数据远比月数据准。',
  'days-too-many':
    '按天共 {rows} 行，超过表格保持流畅的上限 {limit} 行，因此已汇总到月，短期活动的效果会测得较粗：如需按天，请减少商品或年份后再导入。',
  'duplicates-summed': '有 {count} 行与前面的行日期和维度相同（首个在第 {row} 行），已相加。',
  'rows-without-sales': '有 {count} 行没有销售额（首个在第 {row} 行），已忽略。',
  'totals-left-out': '为避免重复计算，已忽略 {count} 个合计行（首个在第 {row} 行，“{found}”）。',
  'columns-not-used': '未使用的列：{columns}。',
  'total-column-left-out': '“{column}”列只有“{found}”，已忽略。',
  'members-merged': '“{second}”已并入“{first}”：两者只有大小写、全半角或空格不同（共 {count} 个这样的名称）。',
  'months-missing': '有 {count} 条明细在其首月与末月之间缺少某些月份，例如 {line} 缺 {month}。',
  'history-gap': '{months} 完全没有数据：视为缺失，而不是零。',
  'first-month-partial': '首月 {month} 从 {day} 日起才有销售，但按整月计入：若要计划的月度分布准确，请从历史中去掉该月。',
  'month-totals':
    '有 {count} 个日期为当月 1 日的数字等于同一项目当月其余各行之和，例如 {month} 的 {line}。若为当月合计请删除，否则会重复计算。',
  'dates-weekly': '日期按周排列（{first}、{second}……）：每周整体计入其日期所在的月份。按日或按月的数据更准确。',
  'months-negative': '有 {count} 个月合计为负，首个为 {month}：请检查正负号，或是否有退货集中入账。',
  'dates-future': '历史数据到 {last}，比今天晚一年以上：请检查日期。',
  'last-month-partial': '末月 {month} 只有截至 {day} 日的数据。',
};
