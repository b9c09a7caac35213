import { createAlmanacWorkbook, OfficeFailure } from '../../src/excel';
import type { BreakdownSpec } from '../../src/planning/breakdown/plan';
import { rollingForecast } from '../../src/planning/rolling/plan-rolling';
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
  levels: ['channel'],
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

/** Builds the rolling plan from a month of 2025, rolling on from another. */
async function rolled(workbook: ReturnType<typeof createAlmanacWorkbook>, month: number, from?: number): Promise<void> {
  const { breakdown, actuals } = await workbook.readState(EN);
  if (!breakdown || !actuals) throw new Error('There is no plan.');
  const spec = { asOf: { year: 2025, month }, months: 2 };
  const forecast = await madeForecast(actuals.rows, rollingForecast(spec, breakdown.plan, actuals.rows));
  await workbook.buildRolling({ spec, forecast, ...(from === undefined ? {} : { rollFrom: { year: 2025, month: from } }) }, EN);
}

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
    run: (workbook) => workbook.buildBreakdown({ ...SPEC, levels: ['product'], digits: 2 }, { locale: 'zh-CN', chosen: 'zh-CN' }),
  },
  'a rolling plan rolled forward for the first time': {
    prepare: async (workbook) => {
      await workbook.importActuals(HISTORY, EN);
      await workbook.buildBreakdown({ ...SPEC, start: { year: 2025, month: 7 } }, EN);
      await rolled(workbook, 9);
    },
    run: (workbook) => rolled(workbook, 10, 9),
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
  /** Actions of every batch the operation takes when nothing goes wrong. */
  readonly batches: readonly number[];
  readonly run: Operation;
}

/** The workbook before the operation, and what the operation sends when nothing goes wrong. */
async function prepared({ prepare, run }: { prepare: Operation; run: Operation }): Promise<Prepared> {
  return withAddIn(async ({ host, engine }) => {
    const workbook = createAlmanacWorkbook();
    await prepare(workbook);
    const book = engine.snapshot();
    host.resetStats();
    await run(workbook);
    return { book, batches: host.stats().batches.map(({ actions }) => actions), run };
  });
}

interface Fault {
  /** Counted from 1. */
  readonly batch: number;
  readonly code: string;
  /** Actions that run before the failure; without it none. */
  readonly action?: number;
}

/** The operation, failing by one fault after the other in the same workbook, which is every time as it was; then it works. */
async function failsWithoutTrace({ book, run }: Prepared, faults: readonly Fault[]): Promise<void> {
  await withAddIn(
    async ({ host, engine }) => {
      const workbook = createAlmanacWorkbook();
      const before = workbookOf(engine);
      for (const fault of faults) {
        host.faults.failBatch({ ...fault });
        host.resetStats();
        const failure: unknown = await run(workbook).then(
          () => null,
          (error: unknown) => error,
        );
        host.faults.clear();
        expect({ fault, failed: host.stats().batches.some(({ error }) => error !== undefined) }).toEqual({ fault, failed: true });
        expect({ fault, failure: failure instanceof OfficeFailure ? failure.code : failure }).toEqual({ fault, failure: fault.code });
        expect((failure as OfficeFailure).rolledBack).toBe(true);
        expect({ fault, after: workbookOf(engine) }).toEqual({ fault, after: before });
      }
      await run(workbook);
    },
    { book },
  );
}

test.each(Object.entries(OPERATIONS))(
  '%s that fails at any batch, before it ran or half-way, leaves the workbook exactly as it was, and works the next time',
  async (_name, operation) => {
    const before = await prepared(operation);
    expect(before.batches.length).toBeGreaterThan(1);
    await failsWithoutTrace(
      before,
      // The last batch is the client's own tidying up, which may fail without harm.
      before.batches.slice(0, -1).flatMap((actions, i) => [
        { batch: i + 1, code: CODES[i % CODES.length] ?? 'GeneralException' },
        { batch: i + 1, code: 'InvalidOperation', action: Math.floor(actions / (i % 2 === 0 ? 2 : 5)) },
      ]),
    );
  },
  300_000,
);

test('every code, at the first writing batch of a build', async () => {
  const before = await prepared(OPERATIONS['a first build'] as (typeof OPERATIONS)[string]);
  await failsWithoutTrace(
    before,
    CODES.map((code) => ({ batch: 3, code })),
  );
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
