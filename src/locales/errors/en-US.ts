export const enUS = {
  'target-not-a-number': 'The target must be a number above zero such as 120000000, 1.2亿 or 120m; found “{found}”.',
  'target-negative': 'The target must be above zero; found {found}.',
} as const;
