import fc from 'fast-check';
import { cutToWidth, displayWidth } from '../../src/sheets/display-width';

describe('places that text takes', () => {
  it('are two for Chinese characters and full-width signs', () => {
    expect(['abc', '电水壶', 'ＡＢ', 'Tết'].map(displayWidth)).toEqual([3, 6, 4, 3]);
  });

  it.each([
    ['Kettle', 6, 'Kettle'],
    ['Kettle', 5, 'Kett…'],
    ['Air fryer', 5, 'Air…'],
    ['电水壶', 6, '电水壶'],
    ['电水壶', 5, '电水…'],
    ['电水壶', 4, '电…'],
  ])('end in an ellipsis where there are too few: %s on %i', (text, places, cut) => {
    expect(cutToWidth(text, places)).toBe(cut);
  });

  it('are never more than there are', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 1, max: 30 }), (text, places) => {
        expect(displayWidth(cutToWidth(text, places))).toBeLessThanOrEqual(places);
      }),
    );
  });
});
