import { cell, range } from '../address';
import type { SheetBlueprint, SheetId } from '../blueprint';
import { area, Draft } from '../draft';
import { COLORS, ROLES, amountFormat } from '../roles';
import { quoted } from '../text-content';
import { on, rowAt, setup, setupUnusable, sheetRow, tableColumn, type BreakdownContext } from './context';
import { CHECKS, COL, FIRST_ROW, HEADER_ROW, SETUP, USED } from './layout';
import { EVENTS } from './events-layout';
import { unusableEvents } from './events-sheet';
import { monthSerial } from './month-serial';

const HEADER = 3;
const FIRST = CHECKS.first;

interface Line {
  readonly what: string;
  readonly formula: string;
  readonly where: { readonly sheet: SheetId; readonly address: string };
}

/** Every identity of the plan in one list; each line is a formula that must be zero. */
export function checksSheet(context: BreakdownContext): SheetBlueprint {
  const { t } = context;
  const draft = new Draft();
  const lines = checkLines(context);
  draft.put(0, 0, t('checks.title'));
  draft.put(1, 0, t('checks.method'));
  draft.putRow(HEADER, 0, [t('checks.what'), t('checks.value'), t('checks.status'), t('checks.where')]);
  lines.forEach((line, i) => {
    const r = FIRST + i;
    const value = cell(r, 1);
    const target = on(context, line.where.sheet, line.where.address);
    draft.putRow(r, 0, [
      line.what,
      line.formula,
      `=IF(ISNUMBER(${value}),IF(${value}=0,${quoted(t('checks.ok'))},${quoted(t('checks.off'))}),${quoted(t('checks.off'))})`,
      `=HYPERLINK(${quoted(`#${target}`)},${quoted(target)})`,
    ]);
  });
  draft.style(area(0, 0), ROLES.title);
  draft.style(area(1, 0), ROLES.method);
  draft.style(area(HEADER, 0, 1, 4), ROLES.headerLeft);
  draft.style(area(HEADER, 1), ROLES.header);
  draft.style(area(FIRST, 1, lines.length, 1), ROLES.check);
  draft.style(area(FIRST, 2, lines.length, 1), ROLES.note);
  draft.style(area(FIRST, 3, lines.length, 1), ROLES.link);
  draft.format(area(FIRST, 1, lines.length, 1), amountFormat(Math.max(0, context.plan.spec.digits)));
  draft.widths(0, 1, 70);
  draft.widths(1, 1, 18);
  draft.widths(2, 1, 12);
  draft.widths(3, 1, 28);
  draft.names.push({ name: 'Almanac_Breakdown_Checks', area: area(FIRST, 0, lines.length, 4) });
  return {
    id: 'Checks',
    name: context.sheetNames.Checks,
    tabColor: COLORS.link,
    contents: draft.contents(),
    numberFormats: draft.numberFormats,
    styles: draft.styles,
    names: draft.names,
    validations: [],
    conditionalFormats: [
      { area: area(FIRST, 1, lines.length, 2), formula: `=IF(ISNUMBER($B${FIRST + 1}),$B${FIRST + 1}<>0,TRUE)`, color: COLORS.off },
    ],
    charts: [],
    tables: [],
    columnWidths: draft.columnWidths,
    freeze: { rows: FIRST, columns: 0 },
    hiddenColumns: [],
    columnGroups: [],
    rowGroups: [],
    page: { orientation: 'Portrait', titleRows: null, titleColumns: null, footerLeft: t('checks.title'), printArea: null, pagesWide: 1 },
  };
}

function checkLines(context: BreakdownContext): Line[] {
  const { plan, columns: c, t, actuals } = context;
  const rows = plan.rows.length;
  const column = (start: number, count = 1) => on(context, 'Breakdown', range(area(FIRST_ROW, start, rows, count), '$both'));
  const years = column(COL.year);
  const decimals = `MAX(0,${setup(context, SETUP.digits)})`;
  const leaves = plan.rows.flatMap((row, i) => (row.children.length === 0 ? [i] : []));
  const leafMark = `ISNUMBER(${on(context, 'Workings', range(area(FIRST_ROW, c.monthsLeft, rows, 1), '$both'))})`;
  const total = on(context, 'Breakdown', range(area(FIRST_ROW, COL.month, 1, 12), '$both'));
  const lines: Line[] = [
    {
      what: t('checks.target'),
      formula: `=IF(${setupUnusable(context, SETUP.target)}>0,1,${on(context, 'Breakdown', cell(FIRST_ROW, COL.year))}-ROUND(${setup(context, SETUP.target)},${setup(context, SETUP.digits)}))`,
      where: { sheet: 'Breakdown', address: cell(FIRST_ROW, COL.year) },
    },
    { what: t('checks.rows'), formula: `=SUM(${column(COL.check)})`, where: { sheet: 'Breakdown', address: cell(FIRST_ROW, COL.check) } },
    {
      what: t('checks.quarters'),
      formula: `=ROUND(SUMPRODUCT(ABS(${[0, 1, 2, 3].map((q) => column(COL.quarter + q)).join('+')}-${years})),${decimals})`,
      where: { sheet: 'Breakdown', address: cell(FIRST_ROW, COL.quarter) },
    },
    {
      what: t('checks.months'),
      formula: `=ROUND(${[0, 1, 2, 3].map((q) => `SUMPRODUCT(ABS(${[0, 1, 2].map((m) => column(COL.month + 3 * q + m)).join('+')}-${column(COL.quarter + q)}))`).join('+')},${decimals})`,
      where: { sheet: 'Breakdown', address: cell(FIRST_ROW, COL.month) },
    },
    {
      what: t('checks.leaves'),
      formula:
        leaves.length === rows
          ? '=0'
          : `=ROUND(${Array.from({ length: 12 }, (_, m) => `ABS(SUMPRODUCT(${leafMark}*${column(COL.month + m)})-INDEX(${total},${m + 1}))`).join('+')},${decimals})`,
      where: { sheet: 'Breakdown', address: cell(FIRST_ROW, COL.month) },
    },
    {
      what: t('checks.locks'),
      formula: `=SUMPRODUCT(--(${column(COL.check)}<>0))`,
      where: { sheet: 'Breakdown', address: cell(FIRST_ROW, COL.attention) },
    },
    {
      what: t('checks.shares'),
      formula: `=SUMPRODUCT(--(ROUND(${on(context, 'Workings', range(area(FIRST_ROW, c.childrenTyped, rows, 1), '$both'))}-1,9)>0))+${unfilledShares(context)}`,
      where: { sheet: 'Breakdown', address: cell(FIRST_ROW, COL.shareTyped) },
    },
    {
      what: t('checks.negative'),
      formula: `=COUNTIF(${column(COL.year, 17)},"<0")`,
      where: { sheet: 'Breakdown', address: cell(FIRST_ROW, COL.year) },
    },
    {
      what: t('checks.unusable'),
      formula: `=SUM(${on(context, 'Workings', range(area(FIRST_ROW, c.unusable, rows, 1), '$both'))})`,
      where: { sheet: 'Breakdown', address: cell(FIRST_ROW, COL.attention) },
    },
    {
      what: t('checks.setupUnusable'),
      formula: `=${on(context, 'Workings', cell(USED.values, USED.unusable, '$both'))}`,
      where: { sheet: 'Setup', address: cell(SETUP.target, SETUP.note) },
    },
    ...(plan.events
      ? [
          {
            what: t('checks.events'),
            formula: `=${unusableEvents(context)}`,
            where: { sheet: 'Events' as const, address: cell(EVENTS.list, EVENTS.check) },
          },
        ]
      : []),
    {
      what: t('checks.errors'),
      formula: `=SUMPRODUCT(--ISERROR(${column(COL.year, COL.check)}))+SUMPRODUCT(--ISERROR(${column(COL.weight, 12)}))`,
      where: { sheet: 'Breakdown', address: cell(FIRST_ROW, COL.year) },
    },
    {
      what: t('checks.setup'),
      formula: `=(${setup(context, SETUP.start)}<>${monthSerial(plan.spec.start)})+(${setup(context, SETUP.market)}<>${quoted(t(`market.${plan.spec.market}`))})`,
      where: { sheet: 'Setup', address: cell(SETUP.start, SETUP.value) },
    },
  ];
  if (actuals && plan.historyMonths.length > 0) {
    const firstMonth = on(context, 'Workings', cell(HEADER_ROW, c.history + plan.historyMonths.length - 12, '$both'));
    const scale = actuals.scale === 1 ? '' : `*${actuals.scale}`;
    lines.push({
      what: t('checks.history', { table: actuals.name }),
      formula: `=ROUND(SUM(${on(context, 'Breakdown', cell(FIRST_ROW, COL.lastYear))})-SUMIFS(${tableColumn(actuals, actuals.columns.netSales)},${tableColumn(actuals, actuals.columns.date)},">="&${firstMonth},${tableColumn(actuals, actuals.columns.date)},"<"&EDATE(${firstMonth},12))${scale},2)`,
      where: { sheet: 'Breakdown', address: cell(FIRST_ROW, COL.lastYear) },
    });
  }
  return lines;
}

/** Parents all of whose parts have a typed share, together less than 100 %. */
function unfilledShares(context: BreakdownContext): string {
  const { plan, columns: c } = context;
  const terms = plan.rows.flatMap((row, i) => {
    if (rowAt(plan, i).children.length === 0) return [];
    const typed = on(context, 'Workings', cell(sheetRow(i), c.childrenTyped));
    const count = on(context, 'Workings', cell(sheetRow(i), c.childrenTypedCount));
    return [`(${count}=${row.children.length})*(ROUND(${typed}-1,9)<0)`];
  });
  return terms.length === 0 || terms.length > 100 ? '0' : terms.join('+');
}
