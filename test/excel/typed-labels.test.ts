import { cell } from '../../src/sheets/address';
import { COL, HEADER_ROW, SETUP } from '../../src/sheets/breakdown/layout';
import { built, EN, put, read, SPEC } from './plan-fixture';

const SMALL = { ...SPEC, levels: ['channel'] } as const;

test('what a person wrote over titles, headers and names of inputs is told when a rebuild puts the labels back', async () => {
  await built(async ({ workbook }) => {
    const header = `Breakdown!${cell(HEADER_ROW, COL.month)}`;
    const input = `Setup!${cell(SETUP.target, 0)}`;
    const labels = [await read('Breakdown!A1'), await read(header), await read(input)];
    await put('Breakdown!A1', 'FY27 plan v3, agreed with Li');
    await put(header, 'CNY');
    await put(input, '=1+1');
    const { notes } = await workbook.buildBreakdown({ ...SMALL, target: 100_000_000 }, EN);
    expect(notes.slice(0, 3)).toEqual([
      expect.stringMatching(/^Setup!A\d+ said “=1\+1”/),
      expect.stringMatching(/^Breakdown!A1 said “FY27 plan v3, agreed with Li”/),
      expect.stringMatching(/^Breakdown!\w+ said “CNY”/),
    ]);
    expect([await read('Breakdown!A1'), await read(header), await read(input)]).toEqual(labels);
  }, SMALL);
});

test('labels that change with the plan or its language are nobody’s', async () => {
  await built(async ({ workbook }) => {
    const later = await workbook.buildBreakdown({ ...SMALL, start: { year: 2027, month: 4 } }, EN);
    const chinese = await workbook.buildBreakdown(SMALL, { locale: 'zh-CN', chosen: 'zh-CN' });
    const again = await workbook.buildBreakdown({ ...SMALL, target: 100_000_000 }, EN);
    expect([later, chinese, again].flatMap(({ notes }) => notes).filter((note) => /said|曾写着/.test(note))).toEqual([]);
  }, SMALL);
});
