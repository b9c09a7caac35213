import fc from 'fast-check';
import { createUniverEngine } from '../../../../src/host/engine/univer';
import type { BookSnapshot } from '../../../../src/host/engine/snapshot';
import { batches, shown, uncalculated, type Change } from './any-changes';

/** The workbook after all batches, each of them calculated; null where formulas are circular. */
async function changed(steps: Change[][]): Promise<BookSnapshot | null> {
  const engine = createUniverEngine();
  try {
    engine.addSheet('Data');
    for (const step of steps) {
      for (const change of step) change.apply(engine);
      await engine.settle();
      if (engine.circularReferences().length > 0) return null;
    }
    return engine.snapshot();
  } finally {
    engine.dispose();
  }
}

async function loaded(book: BookSnapshot): Promise<BookSnapshot> {
  const engine = createUniverEngine();
  try {
    await engine.load(uncalculated(book));
    return engine.snapshot();
  } finally {
    engine.dispose();
  }
}

test('a workbook changed and calculated again and again shows what it does when it is opened', async () => {
  await fc.assert(
    fc.asyncProperty(batches, async (steps) => {
      const book = await changed(steps);
      fc.pre(book !== null);
      expect(shown(book)).toEqual(shown(await loaded(book)));
    }),
    { numRuns: 80 },
  );
});
