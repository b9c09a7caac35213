import type { BuildResult } from '../excel';
import { cliText } from '../locales/cli';
import type { Locale } from '../locales/locale';
import { sheetText } from '../locales/sheets';
import { isoMonth, monthAt, monthNumber } from '../calendar/months';
import { computeBreakdown } from '../planning/breakdown/compute-breakdown';
import { monthsKnown } from '../planning/breakdown/months-known';
import type { PlanRow } from '../planning/breakdown/plan';
import { cutToWidth } from '../sheets/display-width';
import { textTable } from './text-table';

/** Rows a terminal shows well; deeper levels that would make more of them are left to the workbook. */
const MOST_ROWS = 40;

/** Places for the name of a row: with its amounts beside it the table fits a terminal. In the workbook names are whole. */
const NAME_PLACES = 40;

/** What was built, to read in a terminal: year and quarters of the rows (as deep as they are few), months of the total, checks, notes. */
export function breakdownSummary(result: BuildResult, locale: Locale): string {
  const { plan } = result;
  const t = sheetText(locale);
  const { rows } = computeBreakdown(plan);
  const decimals = Math.max(0, plan.spec.digits);
  const percent = new Intl.NumberFormat(locale, {
    style: 'percent',
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
    useGrouping: false,
  });
  const amount = (value: number) => value.toLocaleString(locale, { minimumFractionDigits: decimals, maximumFractionDigits: decimals });
  const depth = depthShown(plan.rows);
  const left = plan.rows.filter((row) => row.depth > depth).length;
  const upper = plan.rows.flatMap((row, i) => {
    const figures = rows[i];
    if (!figures || row.depth > depth) return [];
    const months = monthsKnown(row);
    const partYear = figures.lastYear !== null && months < 12;
    const growth = figures.growth === null ? '' : percent.format(figures.growth);
    return [
      [
        i === 0 ? t('total') : cutToWidth(`${'  '.repeat(row.depth)}${row.label}`, NAME_PLACES),
        amount(figures.year),
        ...figures.quarters.map(amount),
        figures.lastYear === null ? '' : amount(figures.lastYear),
        partYear ? cliText(locale, 'part-year', { months }) : growth,
      ],
    ];
  });
  const first = monthNumber(plan.spec.start);
  const months = (rows[0]?.months ?? []).map((value, m) => [isoMonth(monthAt(first + m)), amount(value)]);
  const { lines, off } = result.checks;
  return [
    textTable([[cliText(locale, 'row'), t('year'), ...[1, 2, 3, 4].map((n) => t('quarter', { n })), t('lastYear'), t('growth')], ...upper]),
    ...(left > 0 ? [cliText(locale, 'more-rows', { count: left })] : []),
    '',
    textTable(months),
    '',
    cliText(locale, 'checks', {
      result: off === 0 ? cliText(locale, 'ok', { n: lines.length }) : cliText(locale, 'off', { off, n: lines.length }),
    }),
    ...lines.filter(({ ok }) => !ok).map(({ label, value, address }) => `  ${cliText(locale, 'check-off', { label, value, address })}`),
    ...(result.notes.length > 0 ? ['', cliText(locale, 'notes'), ...result.notes.map((note) => `  - ${note}`)] : []),
  ].join('\n');
}

/** The deepest level whose rows, with all above, are still few; the first level always. */
function depthShown(rows: readonly PlanRow[]): number {
  const upTo = (depth: number) => rows.filter((row) => row.depth <= depth).length;
  const deepest = rows.reduce((most, row) => Math.max(most, row.depth), 0);
  let depth = Math.min(1, deepest);
  while (depth < deepest && upTo(depth + 1) <= MOST_ROWS) depth += 1;
  return depth;
}
