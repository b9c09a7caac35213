import type { OpexToBuild, WorkbookState } from '../excel/contracts';
import type { Engine } from '../host/engine/engine';
import type { CellValue } from '../host/engine/snapshot';
import { cliText } from '../locales/cli';
import type { Locale } from '../locales/locale';
import { opexSheetText } from '../locales/opex-sheet';
import { formatAmount } from '../planning/actuals/format-number';
import type { OpexPlan } from '../planning/opex/opex-plan';
import { cutToWidth } from '../sheets/display-width';
import { costRows } from '../sheets/opex/context';
import { FIRST_ROW, OPEX } from '../sheets/opex/layout';
import { changeBook, type BookToChange } from './change-book';
import type { ExitCode } from './exit-code';
import { textTable } from './text-table';

export interface OpexToWrite extends BookToChange {
  /** What to build, by what stands in the workbook. */
  readonly ask: (state: WorkbookState) => OpexToBuild;
}

/** What is printed of each line. */
const COLUMNS = ['actual', 'plan', 'variance', 'activity', 'spending', 'timing', 'oneOff', 'yearPlan', 'outlook'] as const;

/**
 * Builds OPEX against plan in a workbook, writes that and prints the lines that have something in them.
 *
 * @throws InputError, OfficeFailure or UsageError with nothing written
 */
export function writeOpex({ ask, ...book }: OpexToWrite): Promise<ExitCode> {
  const { locale } = book;
  return changeBook(book, async ({ workbook, engine, options }) => {
    const result = await workbook.buildOpex(ask(await workbook.readState({ locale })), options);
    return {
      sheets: result.sheets,
      printed: () => [
        ...(result.added.replaced > 0 ? [cliText(locale, 'opex.replaced', { count: result.added.replaced })] : []),
        summaryOf(engine, result.sheets[0]?.name ?? '', result.plan, locale),
      ],
      checks: async () => (await workbook.readState({ locale })).opex?.checks ?? null,
    };
  });
}

function summaryOf(engine: Engine, sheet: string, plan: OpexPlan, locale: Locale): string {
  const id = engine.sheets().find(({ name }) => name === sheet)?.id ?? '';
  const at = (row: number, column: number): CellValue => engine.readCells(id, { row, column, rows: 1, columns: 1 })[0]?.[0]?.value ?? '';
  const lines = costRows(plan).flatMap((row, index) => {
    const r = FIRST_ROW + index;
    const amounts = COLUMNS.map((column) => at(r, OPEX[column]));
    if (row.kind !== 'total' && amounts.every((amount) => amount === 0 || amount === '')) return [];
    const [label, channel] = [String(at(r, OPEX.label)), String(at(r, OPEX.channel))];
    const name = row.kind === 'line' ? `  ${label}${channel === '' ? '' : ` (${channel})`}` : label;
    return [
      [
        cutToWidth(name, 40),
        ...amounts.map((amount) => (typeof amount === 'number' ? formatAmount(Math.round(amount), locale) : String(amount))),
      ],
    ];
  });
  const header = [opexSheetText(locale, 'column.label'), ...COLUMNS.map((column) => opexSheetText(locale, `column.${column}`))];
  return textTable([header, ...lines]);
}
