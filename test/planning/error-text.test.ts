import { isErrorText } from '../../src/planning/error-text';

test.each(['#N/A', '#REF!', '#NAME?', '#DIV/0!', '#GETTING_DATA', '#n/a'])('%s is an error value', (text) => {
  expect(isErrorText(text)).toBe(true);
});

test.each(['#1 seller', '#SALE!', 'N/A', '#', '', 0, null, true])('%p is none', (content) => {
  expect(isErrorText(content)).toBe(false);
});
