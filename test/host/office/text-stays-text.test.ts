import { withExcel } from '../support';

// A leading apostrophe is Excel's mark for text: nothing done to the cell afterwards may read it as a number or a formula.
test('text marked with an apostrophe stays text when it is formatted, copied and read back', async () => {
  await withExcel(async ({ Excel, engine }) => {
    const texts = ['00123', '=1+1', '1e5', 'TRUE', '+84', '=cmd|x'];
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      const written = sheet.getRange(`A1:A${texts.length}`);
      written.formulas = texts.map((text) => [`'${text}`]);
      await context.sync();
      written.format.horizontalAlignment = 'Left';
      written.format.indentLevel = 2;
      written.format.font.bold = true;
      sheet.getRange('C1').copyFrom(`A1:A${texts.length}`);
      const copied = sheet.getRange(`C1:C${texts.length}`).load('values');
      written.load('values');
      await context.sync();
      expect(written.values).toEqual(texts.map((text) => [text]));
      expect(copied.values).toEqual(texts.map((text) => [text]));
    });
    await engine.load(engine.snapshot());
    expect(engine.snapshot().sheets[0]?.cells['A1']).toMatchObject({ v: '00123' });
    expect(engine.snapshot().sheets[0]?.cells['A2']?.f).toBeUndefined();
  });
});
