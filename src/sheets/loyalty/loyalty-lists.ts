import { DISTRIBUTIONS, DRAWN, EXPIRY_KINDS, SALES_SOURCES } from '../../planning/loyalty/loyalty-inputs';
import { ACCOUNTING_VIEWS } from '../../planning/loyalty/loyalty-assumptions';
import { BREAKAGE_METHODS } from '../../planning/loyalty/stored-value';
import { range } from '../address';
import { area, type Draft } from '../draft';
import { LISTS, programmeCell, type ListName, type LoyaltyContext } from './context';

/** What can be chosen, in the order of the lists. */
export const CHOICES = {
  expiry: EXPIRY_KINDS,
  salesSource: SALES_SOURCES,
  view: ACCOUNTING_VIEWS,
  distribution: DISTRIBUTIONS,
  drawn: DRAWN,
  breakageMethod: BREAKAGE_METHODS,
} as const satisfies Readonly<Record<ListName, readonly string[]>>;

/** The cells of a list. */
export function listCells({ rows }: LoyaltyContext, list: ListName): string {
  return range(area(rows.programme, rows.lists + LISTS.indexOf(list), CHOICES[list].length), '$both');
}

/** The lists to choose from, each below the number of its line that is chosen; 0 where it is none of the list. */
export function writeLists(context: LoyaltyContext, draft: Draft): void {
  const { rows, t } = context;
  LISTS.forEach((list, at) => {
    CHOICES[list].forEach((one, line) => draft.put(rows.programme + line, rows.lists + at, t(`${list}.${one}` as Parameters<typeof t>[0])));
  });
  for (const list of ['expiry', 'salesSource', 'view'] as const) {
    const typed = programmeCell(context, list);
    draft.put(rows.programme - 1, rows.lists + LISTS.indexOf(list), `=IFERROR(MATCH(${typed},${listCells(context, list)},0),0)`);
  }
}
