import { cell, range } from '../address';
import { tableColumn } from '../breakdown/context';
import { area, type Draft } from '../draft';
import { amountFormat, ROLES } from '../roles';
import type { ForecastContext } from './context';
import { SOURCE_LINES } from './layout';

/** Sums of many figures agree to this part of them, whatever the order they are added in. */
const SAME = '1E-9';

/** The history the forecast was made from, in a few figures as they were and as they are now, so that a change shows itself. */
export function writeSource(context: ForecastContext, draft: Draft): void {
  const { columns: c, at, table, figures, source, madeOn, t } = context;
  const date = tableColumn(table, table.columns.date);
  const amount = tableColumn(table, figures.title);
  const lines: readonly [string, number, string][] = [
    [t('rows'), source.rows, `COUNT(${date})`],
    [t('newest'), source.newest, `MAX(${date})`],
    [t('amount', { column: figures.title }), source.amount, `SUM(${amount})`],
    [t('checksum', { column: figures.title }), source.checksum, `SUMPRODUCT(${date},${amount})`],
  ];
  const [then, now, differs] = [c.sum, c.sum + 1, c.sum + 2];
  draft.put(at.source, c.label, t('source'));
  draft.put(at.made, c.label, t('made'));
  draft.put(at.made, c.sum, madeOn);
  draft.put(at.changed, c.label, t('changed'));
  draft.put(at.changed, c.sum, `=SUM(${range(area(at.sourceLines, differs, SOURCE_LINES, 1))})`);
  draft.putRow(at.sourceHeader, then, [t('then'), t('now'), t('differs')]);
  lines.forEach(([label, value, formula], line) => {
    const r = at.sourceLines + line;
    const [was, is] = [cell(r, then), cell(r, now)];
    draft.put(r, c.label, label);
    draft.put(r, then, value);
    draft.put(r, now, `=${formula}`);
    draft.put(r, differs, `=IFERROR(IF(ABS(${is}-${was})<=${SAME}*MAX(1,ABS(${was})),0,1),1)`);
  });
  draft.style(area(at.source, c.label, 1, c.month + 2), ROLES.blockHeader);
  draft.style(area(at.sourceHeader, then, 1, 3), ROLES.header);
  draft.style(area(at.sourceLines, now, SOURCE_LINES, 1), ROLES.link);
  draft.style(area(at.changed, c.sum), ROLES.check);
  draft.style(area(at.sourceLines, differs, SOURCE_LINES, 1), ROLES.check);
  draft.style(area(at.made, c.sum), { horizontal: 'Right' });
  draft.format(area(at.made, c.sum), 'yyyy-mm-dd');
  draft.format(area(at.sourceLines, then, SOURCE_LINES, 2), amountFormat(0));
  draft.format(area(at.sourceLines + 1, then, 1, 2), 'yyyy-mm-dd');
  draft.format(area(at.changed, c.sum), amountFormat(0));
  draft.format(area(at.sourceLines, differs, SOURCE_LINES, 1), amountFormat(0));
  draft.names.push({ name: 'Almanac_Forecast_State', area: area(at.made, c.sum, 2, 1) });
}
