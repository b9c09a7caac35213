import { createAlmanacWorkbook, type AlmanacWorkbook } from '../../../src/excel';
import type { LoyaltyResult, LoyaltyToBuild } from '../../../src/excel/contracts';
import type { NodeHost } from '../../../src/host/node';
import { madeOnceEach } from '../made-once';

export const EN = { locale: 'en-US' } as const;
export const AUTO: LoyaltyToBuild = { template: 'premium-auto', size: { start: { year: 2027, month: 1 }, months: 12 } };

type Work = (workbook: AlmanacWorkbook, result: LoyaltyResult, host: NodeHost) => Promise<void>;

/** An empty workbook with a loyalty plan as asked for, built once for all cases that ask for the same. */
export function openedEach(): (asked: LoyaltyToBuild, work: Work) => Promise<void> {
  const once = madeOnceEach((asked: LoyaltyToBuild) => createAlmanacWorkbook().buildLoyalty(asked, EN));
  return (asked, work) => once(asked, (host, result) => work(createAlmanacWorkbook(), result, host));
}
