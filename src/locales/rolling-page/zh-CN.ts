import type { Dictionary } from '../text';
import type { enUS } from './en-US';

export const zhCN: Dictionary<keyof typeof enUS> = {
  question: '接下来几个月怎么卖？',
  'needs-breakdown': '滚动计划把年度计划落实到眼前几个月，而此工作簿还没有年度计划。',
  'build-breakdown': '先做分解',
  'needs-data': '滚动计划从销售历史出发，而此工作簿没有销售历史。',
  first: '首月',
  window: '计划月数',
  months: '{count} 个月',
  known: '销售历史已到{month}；本计划只用首月之前的销售。',
  measuring: '正在测算大促带来的增幅',
  title: '滚动计划：{months}',
  events: '这几个月的大促',
  none: '无',
  say: '净销售额合计约 {amount}，为{months}年度计划的 {percent}。',
  'say-alone': '净销售额合计约 {amount}。',
  standing: '以上数字不含您在 {sheet} 和 Focus 中填写的内容；重新生成时会全部保留。',
  'built-title': '滚动计划已生成',
  'built-said': '滚动计划已生成。',
  'unchanged-text': '工作簿中的滚动计划与此完全一致。',
  yours: '请接着填写：Focus 中的各行及其增幅、GTM 的黄色单元格。重新生成会保留您填的内容。',
  gone: '滚动计划已不在工作簿中',
  'gone-text': '它的工作表已不在。可在 Excel 中撤消或恢复来找回，也可生成新的。',
  'state-built': '已生成：{months}',
  'state-standing': '已生成',
};
