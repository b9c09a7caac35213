import { createAlmanacWorkbook, type AlmanacWorkbook } from '../../../src/excel';
import type { OpexResult, OpexToBuild } from '../../../src/excel/contracts';
import type { NodeHost } from '../../../src/host/node';
import { serialOf } from '../../../src/calendar/serial';
import { ledgerCells, type LedgerCells } from '../../../src/planning/opex/ledger-line';
import { withAddIn } from '../add-in';
import { EN, sold, SPEC } from '../rolling/in-march';

export { EN } from '../rolling/in-march';
export const MARCH = { asOf: { year: 2027, month: 3 }, view: 'month' } as const;

/** A booking of a day of 2027. */
export const booked = (month: number, day: number, line: string, amount: number, more: Partial<LedgerCells> = {}): LedgerCells =>
  ledgerCells({ date: serialOf(2027, month, day), line, amount, ...more });

/** A workbook with an annual plan by channel and sales until March, and OPEX as asked for. */
export async function opened(
  asked: Partial<OpexToBuild>,
  work: (workbook: AlmanacWorkbook, result: OpexResult, host: NodeHost) => Promise<void>,
): Promise<void> {
  await withAddIn(async (host) => {
    const workbook = createAlmanacWorkbook();
    await workbook.importActuals(sold(3), EN);
    await workbook.buildBreakdown(SPEC, EN);
    await work(workbook, await workbook.buildOpex({ spec: MARCH, ...asked }, EN), host);
  });
}
