import { LOCALES } from '../../../src/locales/locale';

/** The languages as a page finds them that has loaded none (the tests have them all). */
async function unloaded() {
  jest.resetModules();
  const [{ loadLanguage }, { isLoaded }, { errorText, errors }, { paneText }] = await Promise.all([
    import('../../../src/locales/languages/load'),
    import('../../../src/locales/languages/loaded'),
    import('../../../src/locales/errors'),
    import('../../../src/locales/pane'),
  ]);
  return { loadLanguage, isLoaded, errorText, errors, paneText };
}

it.each([
  ['zh-CN', '撤销', '此工作簿中还没有计划'],
  ['vi-VN', 'Hoàn tác', 'Sổ này chưa có kế hoạch'],
] as const)('%s speaks English until it is loaded', async (locale, undo, noPlan) => {
  const { loadLanguage, isLoaded, errorText, paneText } = await unloaded();
  expect([isLoaded(locale), paneText(locale, 'undo'), errorText(locale, 'no-plan')]).toEqual([
    false,
    'Undo',
    'There is no plan in this workbook yet. Build one first.',
  ]);
  await loadLanguage(locale);
  expect([isLoaded(locale), paneText(locale, 'undo')]).toEqual([true, undo]);
  expect(errorText(locale, 'no-plan')).toContain(noPlan);
});

it('English is always there, and loading one language leaves the others as they are', async () => {
  const { loadLanguage, isLoaded, errors } = await unloaded();
  expect(LOCALES.filter(isLoaded)).toEqual(['en-US']);
  await loadLanguage('en-US');
  await loadLanguage('vi-VN');
  expect(LOCALES.filter(isLoaded)).toEqual(['en-US', 'vi-VN']);
  expect(errors['zh-CN']).toBe(errors['en-US']);
});

it('all of them are there at once where that is asked for', async () => {
  const { isLoaded, errors } = await unloaded();
  await import('../../../src/locales/languages/all');
  expect(LOCALES.filter(isLoaded)).toEqual(LOCALES);
  expect(new Set(LOCALES.map((locale) => errors[locale])).size).toBe(LOCALES.length);
});
