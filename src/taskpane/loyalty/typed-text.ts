import type { LoyaltyTyped } from '../../excel/contracts';
import { loyaltyPageText } from '../../locales/loyalty-page';
import type { Locale } from '../../locales/locale';

/** Cells that are told one by one; of more it is told how many they are. */
const TOLD = 6;

/** What was typed into which cells, such as `Loyalty!B41 0.6 → 0.5455`. */
export function typedText(cells: LoyaltyTyped['cells'], locale: Locale): string {
  if (cells.length > TOLD) return loyaltyPageText(locale, 'typed-cells', { count: cells.length });
  const format = new Intl.NumberFormat(locale, { maximumSignificantDigits: 4 });
  return cells.map(({ address, before, after }) => `${address} ${format.format(before)} → ${format.format(after)}`).join('; ');
}

/** The sheets of cells, each once. */
export function sheetsOf(cells: LoyaltyTyped['cells']): string[] {
  const names = cells.map(({ address }) => address.slice(0, address.lastIndexOf('!')).replace(/^'|'$/g, '').replace(/''/g, "'"));
  return [...new Set(names)];
}
