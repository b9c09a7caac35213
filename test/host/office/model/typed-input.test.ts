import fc from 'fast-check';
import { readTypedInput } from '../../../../src/host/office/model/typed-input';

describe('text read as if typed into Excel (en-US)', () => {
  test.each<[string, unknown, string | undefined]>([
    ['12%', 0.12, '0%'],
    ['12.5%', 0.125, '0.00%'],
    ['1,234', 1234, '#,##0'],
    ['1,234.50', 1234.5, '#,##0.00'],
    ['-7', -7, undefined],
    ['(7)', -7, undefined],
    ['+.5', 0.5, undefined],
    ['$1,200', 1200, '$#,##0'],
    ['1e3', 1000, '0.00E+00'],
    ['TRUE', true, undefined],
    ['false', false, undefined],
    ['2024-01-31', 45322, 'm/d/yyyy'],
    ['1/31/2024', 45322, 'm/d/yyyy'],
    ['1/31/24', 45322, 'm/d/yyyy'],
    ['1900-02-28', 59, 'm/d/yyyy'],
    ['1900-03-01', 61, 'm/d/yyyy'],
    ['2024-02', 45323, 'mmm-yy'],
    ['6:00', 0.25, 'h:mm'],
    ['6:00 PM', 0.75, 'h:mm AM/PM'],
    ["'12%", '12%', undefined],
    ['#N/A', '=#N/A', undefined],
  ])('%p', (text, content, numberFormat) => {
    expect(readTypedInput(text, 'General')).toEqual(numberFormat === undefined ? { content } : { content, numberFormat });
  });

  test.each(['12a', '1,23', '2024-02-30', '2024-13-01', '25:00', '1-2-3-4', '.', '-', '%', '1.2.3', '1899-12-31', 'Jan', '１２'])(
    '%p stays a text',
    (text) => {
      expect(readTypedInput(text, 'General')).toEqual({ content: text });
    },
  );

  test('a cell formatted as text keeps everything as written', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), (text) => {
        fc.pre(!text.startsWith("'"));
        // The engine takes text that begins like a formula with an apostrophe in front; it is not part of the text.
        expect(readTypedInput(text, '@')).toEqual({ content: text.startsWith('=') ? `'${text}` : text });
      }),
    );
  });

  test('any number that JavaScript writes without an exponent is read back as itself', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e15, max: 1e15 }), (value) => {
        fc.pre(!String(value).includes('e') && !Object.is(value, -0));
        expect(readTypedInput(String(value), 'General').content).toBe(value);
      }),
    );
  });
});
