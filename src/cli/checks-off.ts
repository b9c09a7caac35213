import type { CheckReport } from '../excel';
import type { GroupChecks } from '../excel/contracts';
import { cliText } from '../locales/cli';
import type { Locale } from '../locales/locale';

/** Cells named in the line; the summary lists them all. */
const MOST_NAMED = 5;

/** One line that says how many checks are not zero and where; null when all are. */
export function checksOffLine({ lines, off }: CheckReport, locale: Locale): string | null {
  if (off === 0) return null;
  const cells = lines.filter(({ ok }) => !ok).map(({ address }) => address);
  const where = [...cells.slice(0, MOST_NAMED), ...(cells.length > MOST_NAMED ? ['…'] : [])].join(', ');
  return cliText(locale, 'checks-off', { off, n: lines.length, where });
}

/** The same of a group of sheets, with the first such cell of each. */
export function groupChecksOffLine({ count, off, where }: GroupChecks, locale: Locale): string | null {
  return off === 0 ? null : cliText(locale, 'checks-off', { off, n: count, where: where.join(', ') });
}
