import type { Dictionary } from '../text';
import type { enUS } from './en-US';

export const zhCN: Dictionary<keyof typeof enUS> = {
  title: 'GTM Log：每一版滚动计划及其结果',
  method: '每次前滚都会增加一版，已有内容不会改动。实际值随历史数据逐月更新。',
  view: '版次',
  asOf: '计划起始月',
  frozenOn: '记录日期',
  planner: '计划人',
  month: '月份',
  ahead: '提前月数',
  channel: '渠道',
  store: '店铺',
  product: '产品',
  baseline: '基线',
  uplift: '增幅',
  manual: '人工调整',
  price: '净单价',
  forecast: '预测净销售额',
  annualPlan: '年度计划',
  actual: '实际净销售额',
  error: '预测 − 实际',
  absoluteError: '绝对误差',
  planError: '年度计划绝对误差',
  counts: '计入',
  path: '路径',
  key: '键',
};
