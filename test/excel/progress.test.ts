import { createAlmanacWorkbook } from '../../src/excel';
import type { Progress } from '../../src/excel/contracts';
import { withAddIn } from './add-in';
import { EN, HISTORY, SPEC } from './plan-fixture';

test('work is told in steps of one count, each further on than the one before', async () => {
  await withAddIn(async () => {
    const workbook = createAlmanacWorkbook();
    const follow = async (work: (options: { locale: 'en-US'; onProgress: (progress: Progress) => void }) => Promise<unknown>) => {
      const told: Progress[] = [];
      await work({ ...EN, onProgress: (progress) => told.push(progress) });
      return told;
    };
    const works = [
      await follow((options) => workbook.importActuals(HISTORY, options)),
      await follow((options) => workbook.buildBreakdown(SPEC, options)),
      await follow((options) => workbook.freezeCopy(options)),
    ];
    expect(works.map((told) => new Set(told.map(({ steps }) => steps)))).toEqual([new Set([2]), new Set([4]), new Set([2])]);
    for (const told of works) {
      const done = told.map(({ step, part = 0 }) => step - 1 + part);
      expect(done).toEqual([...new Set(done)].sort((a, b) => a - b));
      expect(told.map(({ label }) => label)).toEqual(told.map(() => expect.not.stringMatching(/\d/)));
    }
    expect(works[1]?.at(-1)).toMatchObject({ step: 4, steps: 4, label: 'Checking that everything agrees' });
  });
});
