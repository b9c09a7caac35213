import type { LoyaltyTyped } from '../../excel/contracts';
import { loyaltyPageText } from '../../locales/loyalty-page';
import type { Locale } from '../../locales/locale';

/** Cells that are told one by one; of others it is told how many they are. */
const TOLD = 6;

/** What was typed into which cells, such as `Loyalty!B41, “Earn rate”: 0.6 → 0.5455`. */
export function typedText(cells: LoyaltyTyped['cells'], locale: Locale): string {
  const format = new Intl.NumberFormat(locale, { maximumSignificantDigits: 4 });
  const held = (content: number | null): string => (content === null ? loyaltyPageText(locale, 'typed-empty') : format.format(content));
  const told = cells.slice(0, TOLD).map(({ place, before, after }) => `${place}: ${held(before)} → ${held(after)}`);
  const others = cells.length - told.length;
  return [...told, ...(others > 0 ? [loyaltyPageText(locale, 'typed-others', { count: others })] : [])].join('; ');
}

/** Two cells of a sheet and all between them, such as `Loyalty!C43:T43`. */
export function spannedAddress(first: string, last: string): string {
  return first === last ? first : `${first}:${last.slice(last.lastIndexOf('!') + 1)}`;
}

/** The sheets of cells, each once. */
export function sheetsOf(cells: LoyaltyTyped['cells']): string[] {
  const names = cells.map(({ address }) => address.slice(0, address.lastIndexOf('!')).replace(/^'|'$/g, '').replace(/''/g, "'"));
  return [...new Set(names)];
}
