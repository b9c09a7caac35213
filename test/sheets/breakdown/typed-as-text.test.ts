import { typedAsText } from '../../../src/sheets/breakdown/typed-as-text';

describe('an input that holds text', () => {
  it.each([
    ['2', 'input-number-as-text'],
    [' 2 ', 'input-number-as-text'],
    ['1.234', 'input-number-as-text'],
    ['1.2亿', 'input-number-as-text'],
    ['5%', 'input-number-as-text'],
    ['2027-01-01', 'input-date-as-text'],
    ['2027年1月', 'input-date-as-text'],
  ])('“%s” is told as %s', (content, code) => {
    expect(typedAsText(content, 'Setup!B10')).toMatchObject({ code, params: { address: 'Setup!B10', found: content.trim() } });
  });

  it.each([['soon'], [''], ['#N/A'], [2], [true], [undefined]])('%p is neither a number nor a date as text', (content) => {
    expect(typedAsText(content, 'Setup!B10')).toBeNull();
  });
});
