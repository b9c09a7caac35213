import type { BuildResult } from '../excel';
import { cliText } from '../locales/cli';
import type { Locale } from '../locales/locale';
import { sheetText } from '../locales/sheets';
import { isoMonth, monthAt, monthNumber } from '../calendar/months';
import { computeBreakdown } from '../planning/breakdown/compute-breakdown';
import { monthsKnown } from '../planning/breakdown/months-known';
import { textTable } from './text-table';

/** What was built, to read in a terminal: year and quarters of the upper rows, months of the total, checks, notes. */
export function breakdownSummary(result: BuildResult, locale: Locale): string {
  const { plan } = result;
  const t = sheetText(locale);
  const { rows } = computeBreakdown(plan);
  const decimals = Math.max(0, plan.spec.digits);
  const amount = (value: number) => value.toLocaleString(locale, { minimumFractionDigits: decimals, maximumFractionDigits: decimals });
  const upper = plan.rows.flatMap((row, i) => {
    const figures = rows[i];
    if (!figures || row.depth > 1) return [];
    const months = monthsKnown(row);
    const partYear = figures.lastYear !== null && months < 12;
    const growth = figures.growth === null ? '' : `${(100 * figures.growth).toFixed(1)}%`;
    return [
      [
        i === 0 ? t('total') : `  ${row.label}`,
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
    '',
    textTable(months),
    '',
    `${cliText(locale, 'checks')}: ${off === 0 ? cliText(locale, 'ok', { n: lines.length }) : cliText(locale, 'off', { off, n: lines.length })}`,
    ...lines.filter(({ ok }) => !ok).map(({ label, value, address }) => `  ${label}: ${value} (${address})`),
    ...(result.notes.length > 0 ? ['', `${cliText(locale, 'notes')}:`, ...result.notes.map((note) => `  - ${note}`)] : []),
  ].join('\n');
}
