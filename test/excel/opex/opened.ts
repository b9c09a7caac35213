import { createAlmanacWorkbook, type AlmanacWorkbook } from '../../../src/excel';
import type { OpexResult, OpexToBuild } from '../../../src/excel/contracts';
import type { NodeHost } from '../../../src/host/node';
import { serialOf } from '../../../src/calendar/serial';
import { ledgerCells, type LedgerCells } from '../../../src/planning/opex/ledger-line';
import { withAddIn } from '../add-in';
import { madeOnce } from '../made-once';
import { EN, sold, SPEC } from '../rolling/in-march';

export { EN } from '../rolling/in-march';
export const MARCH = { asOf: { year: 2027, month: 3 }, view: 'month' } as const;

/** A booking of a day of 2027. */
export const booked = (month: number, day: number, line: string, amount: number, more: Partial<LedgerCells> = {}): LedgerCells =>
  ledgerCells({ date: serialOf(2027, month, day), line, amount, ...more });

/** Builds an annual plan by channel on sales until March, and OPEX as asked for. */
async function make(workbook: AlmanacWorkbook, asked: Partial<OpexToBuild>): Promise<OpexResult> {
  await workbook.importActuals(sold(3), EN);
  await workbook.buildBreakdown(SPEC, EN);
  return workbook.buildOpex({ spec: MARCH, ...asked }, EN);
}

type Work = (workbook: AlmanacWorkbook, result: OpexResult, host: NodeHost) => Promise<void>;

/** A workbook with an annual plan by channel and sales until March, and OPEX as asked for. */
export async function opened(asked: Partial<OpexToBuild>, work: Work): Promise<void> {
  await withAddIn(async (host) => {
    const workbook = createAlmanacWorkbook();
    await work(workbook, await make(workbook, asked), host);
  });
}

/** As `opened`, of a workbook that is built once for all cases. */
export function openedOnce(asked: Partial<OpexToBuild>): (work: Work) => Promise<void> {
  const once = madeOnce(() => make(createAlmanacWorkbook(), asked));
  return (work) => once((host, result) => work(createAlmanacWorkbook(), result, host));
}
