import type { enUS } from './en-US';
import type { Dictionary } from '../text';

export const viVN: Dictionary<keyof typeof enUS> = {
  'target-not-a-number': 'Mục tiêu phải là số lớn hơn 0, ví dụ 120000000, 1,2 tỷ hoặc 120m; đang là “{found}”.',
  'target-negative': 'Mục tiêu phải lớn hơn 0; đang là {found}.',
};
