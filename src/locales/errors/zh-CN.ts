import type { enUS } from './en-US';
import type { Dictionary } from '../text';

export const zhCN: Dictionary<keyof typeof enUS> = {
  'target-not-a-number': '目标必须是大于零的数字,例如 120000000、1.2亿 或 120m;现在是“{found}”。',
  'target-negative': '目标必须大于零;现在是 {found}。',
};
