import type { Dictionary } from '../text';
import type { enUS } from './en-US';

export const zhCN: Dictionary<keyof typeof enUS> = {
  title: '原因：销售与费用的主要变动',
  method: 'OPEX 所选月份与视图下相对预算的五大变动，按大小排序。句子随数字更新，无需填写。',
  'sales.favourable': '销售高于计划',
  'sales.unfavourable': '销售低于计划',
  'costs.favourable': '费用低于预算',
  'costs.unfavourable': '费用高于预算',
  'sentence.sales.favourable': '{name} 比计划多销售 {amount}{share}。',
  'sentence.sales.unfavourable': '{name} 比计划少销售 {amount}{share}。',
  'sentence.costs.favourable': '{name} 比预算少支出 {amount}{share}，主要因为{cause}。',
  'sentence.costs.unfavourable': '{name} 比预算多支出 {amount}{share}，主要因为{cause}。',
  share: '（{percent}%）',
  'part.activity': '业务量',
  'part.spending': '同等业务量下的支出水平',
  'part.timing': '年内时间错位',
  'part.oneOff': '一次性项目',
  'working.row': '行',
  'working.kind': '类型',
  'working.value': '差异',
  'working.top': '由大到小',
  'working.bottom': '由小到大',
  'working.activity': '业务量',
  'working.spending': '支出水平',
  'working.timing': '时间错位',
  'working.oneOff': '一次性',
};
