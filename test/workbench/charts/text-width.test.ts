import fc from 'fast-check';
import { fitText, textWidth } from '../../../src/workbench/charts/text-width';

describe('label widths', () => {
  test('count Chinese characters as one em each', () => {
    expect(textWidth('渠道', 12)).toBe(24);
  });

  test('grow with every character', () => {
    fc.assert(fc.property(fc.string(), (text) => expect(textWidth(`${text}m`, 12)).toBeGreaterThan(textWidth(text, 12))));
  });

  test('a label that is cut fits its room and shows that it was cut', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 60 }), fc.integer({ min: 20, max: 200 }), (text, room) => {
        const fitted = fitText(text, 12, room);
        expect(textWidth(fitted, 12)).toBeLessThanOrEqual(room);
        if (fitted !== text) expect(fitted.endsWith('…')).toBe(true);
      }),
    );
  });
});
