import fc from 'fast-check';
import { titleWidth, widthOf } from '../../src/sheets/column-width';
import { displayWidth } from '../../src/sheets/display-width';

describe('the width of a column of texts', () => {
  it('is that of the longest, within limits', () => {
    expect(widthOf(['Tmall', '京东自营旗舰店'], { least: 10, most: 40 })).toBe(16);
    expect(widthOf(['Tmall', '京东自营旗舰店'], { least: 10, most: 40 }, 3)).toBe(19);
    expect(widthOf(['Tmall'], { least: 10, most: 40 })).toBe(10);
    expect(widthOf(['x'.repeat(60)], { least: 10, most: 40 })).toBe(40);
    expect(widthOf([], { least: 10, most: 40 })).toBe(10);
  });
});

describe('the width of a title', () => {
  it.each([
    // The longest word, or the longer of the two lines.
    ['Attainment', 'Attainment'],
    ['Expected uplift', 'Expected'],
    ['Stock before the first month', 'the first month'],
    ['Jan 2027 New year goods (Nianhuo)', 'Jan 2027 New year'],
    ['Sell-in = sell-out + closing − opening', '+ closing − opening'],
    ['期初库存', '期初'],
    ['2027年1月 年货节', '2027年1月'],
    ['', ''],
  ])('breaks no word and takes two lines: %s', (title, line) => {
    expect(titleWidth(title)).toBe(Math.ceil(1.1 * displayWidth(line)) + 2);
  });

  it('has room for every word, and for the title in two lines', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'B', 'ế', '库', '9'), minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 8 }), (words) => {
        const title = words.join(' ');
        const width = titleWidth(title);
        const unbroken = words.filter((each) => displayWidth(each) === Array.from(each).length);
        expect(width).toBeGreaterThanOrEqual(Math.max(0, ...unbroken.map(displayWidth)));
        expect(2 * width + 1).toBeGreaterThanOrEqual(displayWidth(title));
        expect(width).toBeLessThanOrEqual(Math.ceil(1.1 * displayWidth(title)) + 2);
      }),
    );
  });
});
