import type { Dictionary } from '../text';
import type { enUS } from './en-US';

export const zhCN: Dictionary<keyof typeof enUS> = {
  reading: '正在读取工作簿',
  planning: '正在计算计划',
  writing: '正在写入工作表',
  checking: '正在校验',
  releasing: '正在解除锁定',
  undoing: '正在撤回',
  'done.build': '目标分解',
  'done.import': '销售历史',
  'done.freeze': '数值副本',
  'done.release': '解除锁定',
  'done.forecast': '预测',
  'done.rolling': '滚动计划',
  'done.opex': '费用',
  'done.loyalty': '会员积分计划',
  'done.risk': '积分模拟',
  'done.members': '留存、客户与测试',
  'done.rolled': '前滚',
  'done.media': '采用推荐的媒体预算',
};
