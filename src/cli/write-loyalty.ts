import type { AlmanacWorkbook, LoyaltyToBuild, OperationOptions } from '../excel/contracts';
import { cliText } from '../locales/cli';
import type { Locale } from '../locales/locale';
import { loyaltySheetText } from '../locales/loyalty-sheet';
import { formatAmount } from '../planning/actuals/format-number';
import { reestimateRedemption, type Reestimate } from '../planning/loyalty/reestimate-redemption';
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
  /** Whether the redemption curve is to follow what came true. */
  readonly reestimate: boolean;
}

/**
 * Builds a loyalty plan in a workbook, or builds it again, simulates it, writes the workbook and prints what each fiscal year may cost.
 *
 * @throws InputError, OfficeFailure or UsageError with nothing written
 */
export function writeLoyalty({ asked, sampling, reestimate, ...book }: LoyaltyToWrite): Promise<ExitCode> {
  const { locale } = book;
  return changeBook(book, async ({ workbook, engine, options }) => {
    const { sheets } = await workbook.buildLoyalty(asked, options);
    await engine.settle();
    const found = reestimate ? await reestimated(workbook, options) : null;
    await engine.settle();
    const block = await workbook.readLoyalty(options);
    const { assumptions } = block;
    const tell = tellingRuns(locale);
    const figures = await simulateInThreads(assumptions, sampling, { report: ({ done }) => tell(done, sampling.runs) });
    const simulated = simulatedLoyalty(block, sampling, figures);
    const risk = await workbook.writeRisk(simulated, options);
    return {
      sheets: [...sheets, { name: risk.sheet }],
      printed: () => [...(found ? [cliText(locale, 'loyalty.reestimated', told(found, locale))] : []), yearsOf(simulated, locale)],
      checks: async () => (await workbook.readState({ locale })).loyalty?.checks ?? null,
    };
  });
}

/** Takes a new estimate of redemption over. @throws InputError as reestimateRedemption */
async function reestimated(workbook: AlmanacWorkbook, options: OperationOptions): Promise<Reestimate> {
  const { assumptions, actual } = await workbook.readLoyalty(options);
  const reestimate = reestimateRedemption(assumptions, actual);
  await workbook.typeLoyalty({ kind: 'reestimate', ...reestimate }, options);
  return reestimate;
}

function told({ factor, months, before, after }: Reestimate, locale: Locale): Readonly<Record<string, string | number>> {
  const percent = (part: number): string => `${decimals(100 * part, 1, locale)} %`;
  return { months, factor: decimals(factor, 3, locale), before: percent(before), after: percent(after) };
}

function decimals(value: number, most: number, locale: Locale): string {
  return value.toLocaleString(locale, { maximumFractionDigits: most });
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
  const calendar = { shape: assumptions, t };
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
    aboveCap === null ? '' : `${decimals(100 * aboveCap.value, 1, locale)} % ± ${decimals(100 * aboveCap.error, 1, locale)}`,
  ]);
  return textTable([header, ...lines]);
}
