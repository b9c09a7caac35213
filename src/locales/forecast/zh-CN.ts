import type { Dictionary } from '../text';
import type { enUS } from './en-US';

export const zhCN: Dictionary<keyof typeof enUS> = {
  'missing-filled': '有 {count} 个值缺失，已按季节和前后各期补上。',
  'starts-later': '最初 {count} 期为零，未采用：当时尚未开始销售。',
  'outliers-damped': '历史第 {periods} 期明显异常（大促或断货？），共 {count} 期，按平常水平处理。',
  'outliers-at-cause': '历史第 {periods} 期受 {name} 前后影响而异常，共 {count} 期，按平常水平处理。',
  'newest-stands-out':
    '最新 {count} 期（第 {periods} 期）远离平常水平（大促、录入有误，还是新的水平？）。在持续满三期之前，只按平常波动的幅度计入。',
  'level-shift': '历史自第 {periods} 期起水平发生持久变化；预测从新的水平出发。',
  intermittent: '{count} 期中有 {zeros} 期没有销售，因此预测的是每期平均量，而不是下一次销售何时发生。',
  ended: '最近 {count} 期没有销售，比以往任何一次间断都长：视为已停售，预测为零。',
  'short-history': '只有 {count} 个值：预测仅供粗略参考。',
  'season-uncertain': '历史不足两个周期（{count} 个值，每周期 {period} 期），季节性只是谨慎的估计。',
  constant: '所有值都是 {value}，预测也相同。',
  'negative-values': '有 {count} 个值小于零，因此季节和趋势按金额而非比例计算。',
  'zero-values': '有 {count} 个值为零，因此季节和趋势按金额而非比例计算。',
  'beyond-range': '未来第 {periods} 期的预测超出以往全部数值，且超出幅度大于其波动范围。请核实是否可能。',
  'period-too-long': '{period} 期的季节周期过长，未作识别。',
  'regressor-share': '估计 {name} 完全落在某期时，该期变化 {percent}%。',
  'regressor-amount': '估计 {name} 完全落在某期时，该期变化 {amount}。',

  'choice-auto-best': '在历史上试测 {origins} 次，自动组合在 {count} 种方法中误差最小。',
  'choice-auto-close': '在历史上试测 {origins} 次，{method}的误差低 {percent}%。差距小于 {margin}% 多半出于偶然，因此仍选自动组合。',
  'choice-method': '在历史上试测 {origins} 次，{method}的误差比自动组合低 {percent}%，已超出偶然。',
  'choice-best': '在历史上试测 {origins} 次，{method}在 {count} 种方法中误差最小。',

  'method-auto': '自动组合',
  'method-naive': '最近一期值（朴素法）',
  'method-seasonal-naive': '去年同期值（季节朴素法）',
  'method-ses': '简单指数平滑',
  'method-holt': '霍尔特线性趋势',
  'method-damped': '阻尼趋势',
  'method-theta': 'Theta 法',
  'method-ets': '自动 ETS',
  'method-croston': 'Croston 法',
  'method-sba': 'Syntetos–Boylan 修正的 Croston 法（SBA）',
  'method-tsb': 'Teunter–Syntetos–Babai 法（TSB）',
};
