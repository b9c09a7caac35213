import fc from 'fast-check';
import { readXlsx, writeXlsx } from '../../../src/host/xlsx';
import { anyBook } from './any-book';

test('any workbook comes back from its file as it was', async () => {
  await fc.assert(
    fc.asyncProperty(anyBook, async (book) => {
      const { bytes } = await writeXlsx(book);
      expect((await readXlsx(bytes)).book).toEqual(book);
    }),
    { numRuns: 100 },
  );
});

test('the same workbook gives the same bytes', async () => {
  await fc.assert(
    fc.asyncProperty(anyBook, async (book) => {
      const [first, second] = [await writeXlsx(book), await writeXlsx(structuredClone(book))];
      expect(Buffer.from(first.bytes).equals(Buffer.from(second.bytes))).toBe(true);
    }),
    { numRuns: 10 },
  );
});
