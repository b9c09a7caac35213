import { COLUMN_NAMES, GROSS_SALES_NAMES, PIECE_UNITS, type HistoryColumn } from '../../locales/actuals/column-names';
import { LOCALES, type Locale } from '../../locales/locale';
import { scaleOfUnit } from './number-words';
import { plainText } from './plain-text';

/** What a column title says. */
export interface HeaderName {
  readonly column: HistoryColumn;
  /** Languages this title belongs to. */
  readonly locales: readonly Locale[];
  /** 0 for the best title of this column; a higher rank gives way to a lower one. */
  readonly rank: number;
  /** Factor of the unit in brackets: 10,000 for 销售额(万元); 1 without one. */
  readonly scale: number;
  /** The title usually means money before returns and cancellations. */
  readonly gross: boolean;
}

type Known = Omit<HeaderName, 'scale' | 'gross'>;

/** Titles are compared as letters and digits only. */
export const comparableName = (text: string): string => plainText(text).replace(/[\s_\-.:*#'"/\\]+/g, '');

const KNOWN: ReadonlyMap<string, Known> = knownNames();
const GROSS = new Set(GROSS_SALES_NAMES.map(comparableName));
const PIECES = new Set(PIECE_UNITS.map(comparableName));

function knownNames(): Map<string, Known> {
  const known = new Map<string, Known>();
  for (const locale of LOCALES) {
    for (const [column, names] of Object.entries(COLUMN_NAMES[locale]) as [HistoryColumn, readonly string[]][]) {
      names.forEach((name, rank) => {
        const key = comparableName(name);
        const other = known.get(key);
        known.set(key, other ? { ...other, locales: [...other.locales, locale] } : { column, locales: [locale], rank });
      });
    }
  }
  return known;
}

/** Recognises a column title in any of our languages; null for a title we have no use for. */
export function readHeaderName(title: string): HeaderName | null {
  const plain = plainText(title);
  const bracket = /[([{【〔<]([^)\]}】〕>]*)[)\]}】〕>]/.exec(plain);
  const bare = bracket ? plain.replace(bracket[0], ' ') : plain;
  const [name = '', unit = ''] = splitUnit(bare, bracket?.[1]);
  const known = KNOWN.get(comparableName(plain)) ?? KNOWN.get(comparableName(bare)) ?? KNOWN.get(comparableName(name));
  if (!known || unit.includes('%')) return null;
  const column = known.column === 'netSales' && PIECES.has(comparableName(unit)) ? 'units' : known.column;
  const scale = column === 'netSales' || column === 'units' ? scaleOfUnit(unit) : 1;
  return { ...known, column, scale, gross: GROSS.has(comparableName(bare)) || GROSS.has(comparableName(name)) };
}

/** A unit stands in brackets or behind a comma, a slash or a colon: `Net sales, mn`, `销售额/万元`. */
function splitUnit(bare: string, bracket: string | undefined): [string, string] {
  if (bracket !== undefined) return [bare, bracket];
  const tail = /^(.*)[,，/:;]\s*([^,，/:;]+)$/.exec(bare);
  return tail ? [tail[1] ?? '', tail[2] ?? ''] : [bare, ''];
}

/** How many different kinds of column the titles of a line name; a lone word is no header. */
export function historyHeaderScore(cells: readonly string[]): number {
  const columns = new Set(cells.map((cell) => readHeaderName(cell)?.column).filter((column) => column !== undefined));
  return columns.size >= 2 ? columns.size : 0;
}
