import { LOCALES } from '../../../src/locales/locale';
import { loyaltySheetText } from '../../../src/locales/loyalty-sheet';
import { sharesAreOff } from '../../../src/taskpane/loyalty/shares-off';
import { sheetsOf, typedText } from '../../../src/taskpane/loyalty/typed-text';

const typed = (address: string) => ({ address, place: `${address}, “Share”`, before: 0.6, after: 0.6 / 1.1 });

describe('what was typed into cells for a person', () => {
  it('is told cell by cell, as far as they are few', () => {
    expect(typedText([typed('Loyalty!B41')], 'en-US')).toBe('Loyalty!B41, “Share”: 0.6 → 0.5455');
    expect(typedText([typed('Loyalty!B41')], 'vi-VN')).toBe('Loyalty!B41, “Share”: 0,6 → 0,5455');
    const many = Array.from({ length: 9 }, (_, at) => typed(`Loyalty!B${at}`));
    for (const locale of LOCALES) expect(typedText(many, locale)).toMatch(/Loyalty!B5.*[^\d]3[^\d]/);
    expect(typedText([{ ...typed('Scenarios!C8'), before: null }], 'en-US')).toBe('Scenarios!C8, “Share”: empty → 0.5455');
  });

  it('leads to its sheets', () => {
    expect(sheetsOf([typed("'My ''plan'''!B1"), typed("'My ''plan'''!B2"), typed('Scenarios!C3')])).toEqual(["My 'plan'", 'Scenarios']);
  });
});

test.each(LOCALES)('shares that are off are known on a sheet in %s', (locale) => {
  const line = (label: string) => ({ label, value: 0.1, ok: false, address: 'Loyalty!B99' });
  expect(sharesAreOff([line(loyaltySheetText(locale, 'check.members'))])).toBe(false);
  expect(sharesAreOff([line(loyaltySheetText(locale, 'check.migration'))])).toBe(true);
});
