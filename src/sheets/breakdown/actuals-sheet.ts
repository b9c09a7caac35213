import type { Locale } from '../../locales/locale';
import { sheetText } from '../../locales/sheets';
import { LEVELS, type ActualsRow } from '../../planning/actuals/actuals';
import type { SheetBlueprint } from '../blueprint';
import { area, Draft } from '../draft';
import { COLORS, ROLES, amountFormat } from '../roles';
import { displayWidth } from '../display-width';
import { asText } from '../text-content';
import type { ActualsTable } from './context';

const HEADER = 3;

/** The table Almanac writes history into. Its headers are the same in every language: formulas and other tools rely on them. */
export const ACTUALS_TABLE: ActualsTable = {
  name: 'Actuals',
  columns: { date: 'date', channel: 'channel', store: 'store', product: 'product', netSales: 'net_sales' },
  scale: 1,
  units: { title: 'units', scale: 1 },
};
const HEADERS = ['date', 'channel', 'store', 'product', 'net_sales', 'units'] as const;

/** Sales history as a table, one line a month and lowest row. */
export function actualsSheet(rows: readonly ActualsRow[], locale: Locale, name: string): SheetBlueprint {
  const t = sheetText(locale);
  const draft = new Draft();
  draft.put(0, 0, t('actuals.title'));
  draft.put(1, 0, t('actuals.method'));
  draft.putRow(HEADER, 0, HEADERS);
  rows.forEach((row, i) =>
    draft.putRow(HEADER + 1 + i, 0, [row.date, asText(row.channel), asText(row.store), asText(row.product), row.netSales, row.units ?? '']),
  );
  const decimals = rows.some((row) => !Number.isInteger(row.netSales)) ? 2 : 0;
  draft.style(area(0, 0), ROLES.title);
  draft.style(area(1, 0), ROLES.method);
  draft.style(area(HEADER + 1, 0, rows.length, 1), { horizontal: 'Left' });
  draft.style(area(HEADER, 0, 1, 4), ROLES.headerLeft);
  draft.style(area(HEADER, 4, 1, 2), ROLES.header);
  draft.format(area(HEADER + 1, 0, rows.length, 1), 'yyyy-mm-dd');
  draft.format(area(HEADER + 1, 4, rows.length, 1), amountFormat(decimals));
  draft.format(area(HEADER + 1, 5, rows.length, 1), amountFormat(0));
  draft.widths(0, 1, 12);
  LEVELS.forEach((level, i) => {
    const longest = rows.reduce((most, row) => Math.max(most, displayWidth(row[level])), level.length);
    draft.widths(1 + i, 1, Math.min(60, Math.max(10, longest + 2)));
  });
  draft.widths(4, 1, 18);
  draft.widths(5, 1, 12);
  draft.names.push({ name: 'Almanac_Actuals_Table', area: area(HEADER, 0, rows.length + 1, HEADERS.length) });
  return draft.sheet({
    id: 'Actuals',
    name,
    tabColor: COLORS.lastYear,
    tables: [{ name: ACTUALS_TABLE.name, area: area(HEADER, 0, rows.length + 1, HEADERS.length), style: 'TableStyleLight1' }],
    freeze: { rows: HEADER + 1, columns: 0 },
    page: {
      orientation: 'Portrait',
      titleRows: `$${HEADER + 1}:$${HEADER + 1}`,
      titleColumns: null,
      footerLeft: t('actuals.title'),
      printArea: null,
      pagesWide: 1,
    },
  });
}
