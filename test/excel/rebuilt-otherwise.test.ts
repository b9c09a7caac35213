import { createAlmanacWorkbook } from '../../src/excel';
import type { BookSnapshot } from '../../src/host/engine/snapshot';
import { withAddIn } from './add-in';
import { EN, HISTORY, SPEC } from './plan-fixture';

const ZH = { locale: 'zh-CN', chosen: 'zh-CN' } as const;

/** Cells of which formula or value are not the same, as `sheet!address: value`. */
function differing(book: BookSnapshot, other: BookSnapshot): string[] {
  return book.sheets.flatMap(({ name, cells }, i) => {
    const afresh = other.sheets[i]!.cells;
    return [...new Set([...Object.keys(cells), ...Object.keys(afresh)])].flatMap((address) => {
      const [one, two] = [cells[address], afresh[address]];
      return one?.f === two?.f && one?.v === two?.v ? [] : [`${name}!${address}: ${String(one?.v)}, afresh ${String(two?.v)}`];
    });
  });
}

test('a plan rebuilt in another language, market, shape and year calculates to what its file does when it is opened', async () => {
  let book: BookSnapshot | undefined;
  await withAddIn(async ({ engine }) => {
    const workbook = createAlmanacWorkbook();
    await workbook.importActuals(HISTORY, EN);
    await workbook.buildBreakdown({ ...SPEC, market: 'CN' }, EN);
    const { checks } = await workbook.buildBreakdown({ ...SPEC, market: 'VN', levels: ['product'], start: { year: 2027, month: 4 } }, ZH);
    expect(checks.off).toBe(0);
    await engine.settle();
    book = engine.snapshot();
    expect(
      book.sheets.flatMap(({ name, cells }) =>
        Object.keys(cells)
          .filter((at) => cells[at]!.e)
          .map((at) => `${name}!${at}`),
      ),
    ).toEqual([]);
  });
  await withAddIn(
    async ({ engine }) => {
      engine.recalculate(true);
      await engine.settle();
      expect(differing(book!, engine.snapshot())).toEqual([]);
    },
    { book: book! },
  );
}, 60_000);
