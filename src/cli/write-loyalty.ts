import type { LoyaltyToBuild } from '../excel/contracts';
import { cliText } from '../locales/cli';
import type { Locale } from '../locales/locale';
import { loyaltySheetText } from '../locales/loyalty-sheet';
import { formatAmount } from '../planning/actuals/format-number';
import { checkLoyalty } from '../planning/loyalty/check-loyalty';
import { monthOfFiscalYear } from '../planning/loyalty/fiscal-years';
import { assumptionsOfBlock } from '../planning/loyalty/read-assumptions-block';
import { simulatedLoyalty, type SimulatedLoyalty } from '../planning/loyalty/simulated-loyalty';
import type { LoyaltyRuns } from '../planning/loyalty/simulate-loyalty';
import { fiscalYearName } from '../sheets/loyalty/loyalty-tables';
import { changeBook, type BookToChange } from './change-book';
import type { ExitCode } from './exit-code';
import { simulateInThreads } from './simulate-in-threads';
import { textTable } from './text-table';

export interface LoyaltyToWrite extends BookToChange {
  readonly asked: LoyaltyToBuild;
  readonly sampling: LoyaltyRuns;
}

/**
 * Builds a loyalty plan in a workbook, or builds it again, simulates it, writes the workbook and prints what each fiscal year may cost.
 *
 * @throws InputError, OfficeFailure or UsageError with nothing written
 */
export function writeLoyalty({ asked, sampling, ...book }: LoyaltyToWrite): Promise<ExitCode> {
  const { locale } = book;
  return changeBook(book, async ({ workbook, engine, options }) => {
    const { sheets } = await workbook.buildLoyalty(asked, options);
    await engine.settle();
    const block = await workbook.readLoyalty(options);
    const assumptions = assumptionsOfBlock(block.rows);
    checkLoyalty(assumptions);
    const tell = tellingRuns(locale);
    const figures = await simulateInThreads(assumptions, sampling, { report: ({ done }) => tell(done, sampling.runs) });
    const simulated = simulatedLoyalty(block, sampling, figures);
    const risk = await workbook.writeRisk(simulated, options);
    return {
      sheets: [...sheets, { name: risk.sheet }],
      printed: () => [yearsOf(simulated, locale)],
      checks: async () => (await workbook.readState({ locale })).loyalty?.checks ?? null,
    };
  });
}

/** Tells a tenth of the runs at a time. */
function tellingRuns(locale: Locale): (done: number, of: number) => void {
  let told = 0;
  return (done, of) => {
    const tenths = Math.floor((10 * done) / of);
    if (tenths <= told) return;
    told = tenths;
    process.stderr.write(`${cliText(locale, 'loyalty.simulated', { done: formatAmount(done, locale), of: formatAmount(of, locale) })}\n`);
  };
}

function yearsOf({ assumptions, risk }: SimulatedLoyalty, locale: Locale): string {
  const t = (key: Parameters<typeof loyaltySheetText>[1], params?: Parameters<typeof loyaltySheetText>[2]) =>
    loyaltySheetText(locale, key, params);
  const calendar = { shape: assumptions, before: monthOfFiscalYear(assumptions, 0), t };
  const amount = (value: number): string => formatAmount(Math.round(value), locale);
  const header = [
    t('column.fiscalYear'),
    t('risk.mean'),
    ...(risk.years[0]?.cost.quantiles ?? []).map(({ p }) => `P${Math.round(100 * p)}`),
    t('plan.cap'),
    t('risk.aboveCap'),
  ];
  const lines = risk.years.map(({ cost, cap, aboveCap }, year) => [
    fiscalYearName(calendar, year),
    amount(cost.mean.value),
    ...cost.quantiles.map(({ value }) => amount(value)),
    cap === null ? '' : amount(cap),
    aboveCap === null ? '' : `${(100 * aboveCap.value).toFixed(1)} % ± ${(100 * aboveCap.error).toFixed(1)}`,
  ]);
  return textTable([header, ...lines]);
}
