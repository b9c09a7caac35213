import type { GtmLogKey } from '../../locales/gtm-log';
import { cell, range } from '../address';
import type { Content } from '../blueprint';
import { escaped } from '../breakdown/literal';
import { area, type Draft } from '../draft';
import { aggregate } from '../sum-of';
import { asText, quoted } from '../text-content';
import { CAUSES, causeColumn, CHANGES as C, CHOICE, type Cause } from './changes-layout';
import { on, sheetRow, type RollingContext } from './context';
import { logReference, type LogContents } from './log-contents';
import type { LogField } from './log-layout';
import { FIRST_MONTH, HEADER_ROW } from './layout';
import { OUTLOOK as O, YEAR } from './outlook-layout';

/** What is looked up in the log for each month of the window: its line, then what it says. */
const LOOKED_UP = ['baseline', 'uplift', 'manual', 'price', 'forecast'] as const satisfies readonly LogField[];

export interface ChangesContext {
  readonly context: RollingContext;
  readonly log: LogContents;
  readonly t: (key: GtmLogKey, params?: Readonly<Record<string, string | number>>) => string;
}

/** Months of the window. */
const size = ({ context }: ChangesContext): number => context.plan.months.length;
/** Columns of the block that is looked up of a field; without one, of the log's line. */
const blockOf = (changes: ChangesContext, field: (typeof LOOKED_UP)[number] | null): number =>
  C.blocks + (field === null ? 0 : 1 + LOOKED_UP.indexOf(field)) * size(changes);

/** Figures of the view and the year, right of the blocks: first month, month after its last, first month of the plan year, month after it, month after the window. */
export function figures(changes: ChangesContext): Readonly<Record<'view' | 'from' | 'until' | 'year' | 'yearEnd' | 'windowEnd', string>> {
  const at = (index: number) => cell(CHOICE.row, blockOf(changes, null) + (1 + LOOKED_UP.length) * size(changes) + 1 + index, '$both');
  return {
    view: cell(CHOICE.row, CHOICE.view, '$both'),
    from: cell(CHOICE.row, CHOICE.from, '$both'),
    until: at(0),
    year: at(1),
    yearEnd: at(2),
    windowEnd: at(3),
  };
}

/** The columns that are not for people, from the blocks to the last figure. */
export const hiddenBlocks = (changes: ChangesContext): number => (1 + LOOKED_UP.length) * size(changes) + 5;

/** The view chosen, and what is known of it and of the year. */
export function writeChoice(changes: ChangesContext, draft: Draft, view: Content): void {
  const { context, log, t } = changes;
  const f = figures(changes);
  const row = CHOICE.row;
  const last = C.blocks + hiddenBlocks(changes) - 4;
  const column = (field: LogField) => logReference(log, field);
  const found = (field: LogField) => `=IFERROR(INDEX(${column(field)},MATCH(${f.view},${column('view')},0)),"")`;
  draft.put(row, C.label, t('changes.with'));
  draft.putRow(row, CHOICE.view, [view, t('changes.from'), found('asOf'), t('changes.logged'), found('frozenOn')]);
  const year = on(context, 'Outlook', cell(HEADER_ROW, O.monthOutlook, '$both'));
  draft.putRow(row, last, [
    `=IF(${f.from}="",${FIRST_MONTH},EDATE(SUMPRODUCT(MAX((${column('view')}=${f.view})*${column('month')})),1))`,
    `=${year}`,
    `=EDATE(${year},${YEAR})`,
    `=EDATE(${FIRST_MONTH},${size(changes)})`,
  ]);
}

/** A row: what the landing was and is, and what each cause has moved it by. */
export function writeChangesRow(changes: ChangesContext, draft: Draft, index: number, total: string): void {
  const { context } = changes;
  const row = context.plan.rows[index];
  if (!row) return;
  const r = sheetRow(index);
  const at = (column: number) => cell(r, column);
  draft.put(r, C.label, row.parent < 0 ? total : asText(row.label));
  draft.put(r, C.path, row.parent < 0 ? '' : `=${escaped(on(context, 'GTM', cell(r, context.columns.path)))}`);
  draft.put(r, C.now, `=${on(context, 'Outlook', cell(r, O.landing))}`);
  draft.put(r, C.change, `=SUM(${range(area(r, C.causes, 1, CAUSES.length))})`);
  draft.put(r, C.then, `=${at(C.now)}-${at(C.change)}`);
  draft.put(r, C.percent, `=IF(ROUND(${at(C.then)},2)=0,"",${at(C.change)}/ABS(${at(C.then)}))`);
  draft.put(r, C.mostly, `=${mostly(changes, r)}`);
  const parts = row.children.map(sheetRow);
  if (parts.length > 0) {
    for (const cause of CAUSES) draft.put(r, causeColumn(cause), `=${aggregate('SUM', parts, causeColumn(cause))}`);
    return;
  }
  writeLookedUp(changes, draft, r);
  for (const cause of CAUSES) draft.put(r, causeColumn(cause), `=IF(${figures(changes).from}="",0,${causeFormula(changes, r, cause)})`);
}

function writeLookedUp(changes: ChangesContext, draft: Draft, r: number): void {
  const { context, log } = changes;
  const { view } = figures(changes);
  const path = cell(r, C.path, '$column');
  for (let m = 0; m < size(changes); m += 1) {
    const month = on(context, 'GTM', cell(HEADER_ROW, context.columns.baseline + m, '$row'));
    const line = cell(r, blockOf(changes, null) + m);
    draft.put(r, blockOf(changes, null) + m, `=IFERROR(MATCH(${view}&"|"&${month}&"|"&${path},${logReference(log, 'key')},0),0)`);
    for (const field of LOOKED_UP)
      draft.put(r, blockOf(changes, field) + m, `=IF(${line}=0,0,N(INDEX(${logReference(log, field)},${line})))`);
  }
}

/** What a cause has moved the landing of a lowest row by. Rounding and floors of the demand count as forecast, so that the causes add up. */
function causeFormula(changes: ChangesContext, r: number, cause: Cause): string {
  const { context, log } = changes;
  const { columns: c } = context;
  const n = size(changes);
  const f = figures(changes);
  const gtm = (column: number) => on(context, 'GTM', range(area(r, column, 1, n), '$column'));
  const months = on(context, 'GTM', range(area(HEADER_ROW, c.baseline, 1, n), '$both'));
  const was = (field: (typeof LOOKED_UP)[number] | null) => range(area(r, blockOf(changes, field), 1, n), '$column');
  const inBoth = `(${was(null)}>0)*(${months}<${f.yearEnd})`;
  const logged = (from: string, before: string) =>
    `SUMIFS(${logReference(log, 'forecast')},${logReference(log, 'view')},${f.view},${logReference(log, 'path')},"="&${cell(r, C.path, '$column')},` +
    `${logReference(log, 'month')},">="&${from},${logReference(log, 'month')},"<"&${before})`;
  const ofYear = (column: number, from: string, before: string) => {
    const header = on(context, 'Outlook', range(area(HEADER_ROW, column, 1, YEAR), '$both'));
    const values = on(context, 'Outlook', range(area(r, column, 1, YEAR), '$column'));
    return `SUMIFS(${values},${header},">="&${from},${header},"<"&${before})`;
  };
  switch (cause) {
    case 'actuals':
      // Months over since: those the view had, and any between its last and the window.
      return (
        `${ofYear(O.monthOutlook, f.from, FIRST_MONTH)}-${logged(`MAX(${f.from},${f.year})`, FIRST_MONTH)}` +
        `-${ofYear(O.monthPlan, f.until, FIRST_MONTH)}`
      );
    case 'forecast': {
      const others = (['events', 'manual', 'price'] as const).map((one) => cell(r, causeColumn(one))).join('-');
      return `SUMPRODUCT(${inBoth}*(${gtm(c.monthNet)}-${was('forecast')}))-${others}`;
    }
    case 'events':
      return `SUMPRODUCT(${inBoth}*${gtm(c.baseline)}*(${gtm(c.uplift)}-${was('uplift')})*${was('price')})`;
    case 'manual':
      // Words for a number are told on GTM.
      return `IFERROR(SUMPRODUCT(${inBoth}*(${gtm(c.manual)}-${was('manual')})*${was('price')}),0)`;
    case 'price':
      return c.price === null ? '0' : `IFERROR(SUMPRODUCT(${inBoth}*${gtm(c.demand)}*(${gtm(c.price)}-${was('price')})),0)`;
    case 'months':
      return (
        `SUMPRODUCT((${was(null)}=0)*(${months}>=${f.from})*(${months}<${f.yearEnd})*(${gtm(c.monthNet)}-${gtm(c.monthPlan)}))` +
        `+${ofYear(O.monthPlan, f.windowEnd, f.until)}-${logged(f.windowEnd, f.yearEnd)}`
      );
  }
}

/** The cause that has moved a row's landing most the way it went; either way where it came back to where it was. */
function mostly({ t }: ChangesContext, r: number): string {
  const causes = range(area(r, C.causes, 1, CAUSES.length));
  const change = `ROUND(${cell(r, C.change)},2)`;
  const most = `IF(${change}>0,MAX(${causes}),IF(${change}<0,MIN(${causes}),IF(MAX(${causes})>-MIN(${causes}),MAX(${causes}),MIN(${causes}))))`;
  const named = CAUSES.reduceRight(
    (rest, cause) => `IF(${cell(r, causeColumn(cause))}=${most},${quoted(t(`changes.${cause}`))},${rest})`,
    '""',
  );
  return `IF(ROUND(MAX(${causes})-MIN(${causes}),2)=0,"",${named})`;
}

/** What the view had for rows that are planned no more, in the plan year. */
export function goneRows(changes: ChangesContext): string {
  const { context, log } = changes;
  const f = figures(changes);
  const column = (field: LogField) => logReference(log, field);
  const paths = on(context, 'GTM', range(area(sheetRow(0), context.columns.path, context.plan.rows.length, 1), '$both'));
  const ofView = `(${column('view')}=${f.view})*(${column('month')}>=${f.year})*(${column('month')}<${f.yearEnd})`;
  return `SUMPRODUCT(${ofView}*(COUNTIF(${paths},${column('path')})=0)*(${column('path')}<>"")*${column('forecast')})`;
}

/** What the total's landing was by the view's own lines, without looking at the causes. */
export function thenByLines(changes: ChangesContext): string {
  const { context, log } = changes;
  const f = figures(changes);
  const header = (column: number) => on(context, 'Outlook', range(area(HEADER_ROW, column, 1, YEAR), '$both'));
  const total = (column: number) => on(context, 'Outlook', range(area(sheetRow(0), column, 1, YEAR), '$both'));
  const month = logReference(log, 'month');
  return (
    `SUMIF(${header(O.monthOutlook)},"<"&${f.from},${total(O.monthOutlook)})` +
    `+SUMIFS(${logReference(log, 'forecast')},${logReference(log, 'view')},${f.view},${month},">="&${f.year},${month},"<"&${f.yearEnd})` +
    `+SUMIF(${header(O.monthPlan)},">="&${f.until},${total(O.monthPlan)})`
  );
}
