import type { HistoryColumn } from '../../locales/actuals/column-names';
import { InputError } from '../../locales/input-error';
import type { Locale } from '../../locales/locale';
import type { ActualsNote } from './actuals';
import { columnLetters } from './column';
import { comparableName, readHeaderName, type HeaderName } from './header-name';

/** A column of the file that is wanted. */
export interface MatchedColumn {
  readonly index: number;
  readonly title: string;
  readonly scale: number;
}

export interface MatchedColumns {
  readonly columns: Readonly<Partial<Record<HistoryColumn, MatchedColumn>>> & {
    readonly date: MatchedColumn;
    readonly netSales: MatchedColumn;
  };
  /** The language the titles are in, where they are in one of ours but English. */
  readonly locale: Locale | null;
  readonly notes: readonly ActualsNote[];
}

type Candidate = HeaderName & MatchedColumn;

/**
 * Finds out which column of a history holds what, by its titles in English, Chinese or Vietnamese, in any order.
 * @throws InputError `history-no-columns`, `history-no-date`, `history-no-sales` or `history-header-twice`.
 */
export function matchColumns(header: readonly string[]): MatchedColumns {
  const candidates = header.flatMap((title, index): Candidate[] => {
    const name = readHeaderName(title);
    return name ? [{ ...name, index, title }] : [];
  });
  const notes: ActualsNote[] = [];
  const chosen = new Map<HistoryColumn, Candidate>();
  for (const candidate of candidates) {
    const rival = chosen.get(candidate.column);
    if (rival) refuseTwins(rival, candidate);
    const [used, ignored] = rival && rival.rank <= candidate.rank ? [rival, candidate] : [candidate, rival];
    chosen.set(candidate.column, used);
    if (ignored) notes.push({ code: 'columns-preferred', params: { used: used.title, ignored: ignored.title } });
  }

  const [date, netSales] = [chosen.get('date'), chosen.get('netSales')];
  const found = quoted(header.filter((title) => title !== ''));
  if (!date && !netSales) throw new InputError('history-no-columns', { found });
  if (!date) throw new InputError('history-no-date', { found });
  if (!netSales) throw new InputError('history-no-sales', { found });

  const unknown = header.filter((title, index) => title !== '' && !candidates.some((candidate) => candidate.index === index));
  if (unknown.length > 0) notes.push({ code: 'columns-ignored', params: { columns: quoted(unknown) } });
  for (const { column, title, scale, gross } of chosen.values()) {
    if (scale !== 1) notes.push({ code: 'header-scale', params: { column: title, factor: scale } });
    if (column === 'netSales' && gross) notes.push({ code: 'sales-not-net', params: { column: title } });
  }
  const locale = candidates.map(({ locales }) => locales).find((locales) => !locales.includes('en-US'))?.[0] ?? null;
  return { columns: { ...Object.fromEntries(chosen), date, netSales }, locale, notes };
}

function refuseTwins(first: Candidate, second: Candidate): void {
  if (comparableName(first.title) !== comparableName(second.title)) return;
  throw new InputError('history-header-twice', {
    name: second.title,
    first: columnLetters(first.index),
    second: columnLetters(second.index),
  });
}

const MOST_QUOTED = 12;

/** Titles as a list for a message; long titles and long lists are cut. */
function quoted(titles: readonly string[]): string {
  const shown = titles.slice(0, MOST_QUOTED).map((title) => `“${title.length > 40 ? `${title.slice(0, 39)}…` : title}”`);
  return shown.join(', ') + (titles.length > MOST_QUOTED ? ' …' : '');
}
