import { createAlmanacWorkbook, OfficeFailure } from '../../src/excel';
import type { BreakdownSpec } from '../../src/planning/breakdown/plan';
import { COL, FIRST_ROW } from '../../src/sheets/breakdown/layout';
import { cell } from '../../src/sheets/address';
import type { BookSnapshot } from '../../src/host/engine/snapshot';
import { madeForecast } from '../planning/forecast/made-forecast';
import { withAddIn } from './add-in';
import { madeUpHistory } from './history';
import { workbookOf } from './snapshots';

const SPEC: BreakdownSpec = {
  target: 12_000_000,
  start: { year: 2027, month: 1 },
  market: 'none',
  method: 'history',
  levels: ['channel', 'product'],
  digits: 0,
  currency: '',
};
const EN = { locale: 'en-US' } as const;
const HISTORY = madeUpHistory(2, 2, 24);
const FORECAST = { start: { year: 2026, month: 1 }, horizon: 4 } as const;

/** What Excel says when it is busy, in edit mode, protected, out of session, over its limits, or just broken. */
const CODES = [
  'GeneralException',
  'AccessDenied',
  'ActivityLimitReached',
  'InvalidOperationInCellEditMode',
  'InvalidOrTimedOutSession',
  'RequestPayloadSizeLimitExceeded',
  'ResponsePayloadSizeLimitExceeded',
  'ItemNotFound',
];

type Operation = (workbook: ReturnType<typeof createAlmanacWorkbook>) => Promise<unknown>;

const OPERATIONS: Record<string, { prepare: Operation; run: Operation }> = {
  'a first import': { prepare: async () => undefined, run: (workbook) => workbook.importActuals(HISTORY, EN) },
  'an import over an import': {
    prepare: (workbook) => workbook.importActuals(HISTORY.slice(0, 60), EN),
    run: (workbook) => workbook.importActuals(HISTORY, EN),
  },
  'a first build': { prepare: (workbook) => workbook.importActuals(HISTORY, EN), run: (workbook) => workbook.buildBreakdown(SPEC, EN) },
  'a rebuild with another target': {
    prepare: async (workbook) => {
      await workbook.importActuals(HISTORY, EN);
      await workbook.buildBreakdown(SPEC, EN);
    },
    run: (workbook) => workbook.buildBreakdown({ ...SPEC, target: 9_000_000 }, EN),
  },
  'a rebuild of another shape, with locks typed': {
    prepare: async (workbook) => {
      await workbook.importActuals(HISTORY, EN);
      await workbook.buildBreakdown(SPEC, EN);
      await Excel.run(async (context) => {
        context.workbook.worksheets.getItem('Breakdown').getRange(cell(FIRST_ROW + 2, COL.lockMonth)).values = [[1234]];
        context.workbook.worksheets.getItem('Breakdown').getRange('A9').format.fill.color = '#FF00FF';
        await context.sync();
      });
    },
    run: (workbook) => workbook.buildBreakdown({ ...SPEC, levels: ['channel'], digits: 2 }, { locale: 'zh-CN', chosen: 'zh-CN' }),
  },
  'a first forecast': {
    prepare: (workbook) => workbook.importActuals(HISTORY, EN),
    run: async (workbook) => workbook.writeForecast(await madeForecast(HISTORY, FORECAST), EN),
  },
  'a forecast over one of other rows and months': {
    prepare: async (workbook) => {
      await workbook.importActuals(HISTORY, EN);
      await workbook.writeForecast(await madeForecast(HISTORY, FORECAST), EN);
    },
    run: async (workbook) => workbook.writeForecast(await madeForecast(HISTORY, { ...FORECAST, levels: ['channel'], horizon: 6 }), EN),
  },
  'a freeze copy': {
    prepare: async (workbook) => {
      await workbook.importActuals(HISTORY, EN);
      await workbook.buildBreakdown(SPEC, EN);
    },
    run: (workbook) => workbook.freezeCopy(EN),
  },
};

interface Prepared {
  readonly book: BookSnapshot;
  readonly batches: number;
  readonly run: Operation;
}

/** The workbook before the operation, and how many batches it takes when nothing goes wrong. */
async function prepared({ prepare, run }: { prepare: Operation; run: Operation }): Promise<Prepared> {
  return withAddIn(async ({ host, engine }) => {
    const workbook = createAlmanacWorkbook();
    await prepare(workbook);
    const book = engine.snapshot();
    host.resetStats();
    await run(workbook);
    return { book, batches: host.stats().batches.length, run };
  });
}

async function failAt({ book, run }: Prepared, fault: { batch: number; code: string; action?: number }, andAgain = false): Promise<void> {
  await withAddIn(
    async ({ host, engine }) => {
      const workbook = createAlmanacWorkbook();
      const before = workbookOf(engine);
      host.faults.failBatch({ ...fault });
      host.resetStats();
      let failure: unknown = null;
      try {
        await run(workbook);
      } catch (error) {
        failure = error;
      }
      host.faults.clear();
      const { batches } = host.stats();
      // A batch of fewer actions than were to run first does not fail; the client's tidying up at the end may fail without harm.
      if (!batches.some(({ error }) => error !== undefined) || (failure === null && fault.batch === batches.length)) return;
      expect({ fault, failure: failure instanceof OfficeFailure ? failure.code : failure }).toEqual({ fault, failure: fault.code });
      expect((failure as OfficeFailure).rolledBack).toBe(true);
      expect({ fault, after: workbookOf(engine) }).toEqual({ fault, after: before });
      if (andAgain) await run(workbook);
    },
    { book },
  );
}

describe.each(Object.entries(OPERATIONS))('%s that fails leaves the workbook exactly as it was', (_name, operation) => {
  let before: Prepared;
  beforeAll(async () => {
    before = await prepared(operation);
    expect(before.batches).toBeGreaterThan(1);
  });

  test('at every batch, before it ran; and works the next time', async () => {
    for (let batch = 1; batch <= before.batches; batch += 1)
      await failAt(before, { batch, code: CODES[batch % CODES.length] ?? 'GeneralException' }, batch % 3 === 0);
  }, 300_000);

  test('at every batch, half-way through it', async () => {
    for (let batch = 1; batch <= before.batches; batch += 1)
      await failAt(before, { batch, code: 'GeneralException', action: batch % 2 === 0 ? 30 : 2 });
  }, 300_000);
});

test('every code, at the first writing batch of a build', async () => {
  const before = await prepared(OPERATIONS['a first build'] as (typeof OPERATIONS)[string]);
  for (const code of CODES) await failAt(before, { batch: 3, code });
});

test('cancelling takes back what was written', async () => {
  await withAddIn(async ({ engine }) => {
    const workbook = createAlmanacWorkbook();
    await workbook.importActuals(HISTORY, EN);
    const before = workbookOf(engine);
    const stop = new AbortController();
    await expect(
      workbook.buildBreakdown(SPEC, { ...EN, signal: stop.signal, onProgress: ({ step }) => void (step >= 3 && stop.abort()) }),
    ).rejects.toMatchObject({ name: 'Cancelled' });
    expect(workbookOf(engine)).toEqual(before);
  });
});
