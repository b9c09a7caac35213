import { about } from '../../../src/taskpane/rolling/about';

test.each([
  [10_134_427, 'zh-CN', '1,013万'],
  [10_134_427, 'en-US', '10.13M'],
  [10_134_427, 'vi-VN', '10,13 triệu'],
  [65_123, 'zh-CN', '6.51万'],
  [89_734, 'vi-VN', '89.730'],
  [999_990, 'vi-VN', '1 triệu'],
  [12.5, 'vi-VN', '12,5'],
  [1_234_567_890, 'zh-CN', '12.35亿'],
  [0, 'en-US', '0'],
  [-10_134_427, 'en-US', '-10.13M'],
] as const)('%d is told in %s as %s', (value, locale, said) => {
  expect(about(value, locale)).toBe(said);
});
