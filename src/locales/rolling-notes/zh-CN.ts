import type { Dictionary } from '../text';
import type { enUS } from './en-US';

export const zhCN: Dictionary<keyof typeof enUS> = {
  'rows-not-planned': '{count} 行近十二个月有销售，但不在年度计划中：{rows}。',
  'rows-without-history': '年度计划中有 {count} 行没有可供预测的销售，按年度计划排：{rows}。',
  'months-missing': '历史中没有任何销售的月份，由预测补上：{months}。',
  'actuals-behind': '历史止于 {newest}：首个计划月之前的 {months} 也由预测得出。',
  'rows-silent': '{count} 行在 {month} 之前三个月每月都有销售，该月却没有：{rows}。该月的数据是否完整？',
  'no-units': '历史中没有销量，因此本计划以净销售额编制；库存与采购订单需要销量。',
  'beyond-plan': '{months}：在计划年度之后，没有年度计划。',
  'no-events': '没有大促日历：在编制年度分解时选择市场，即可按大促排计划。',
};
