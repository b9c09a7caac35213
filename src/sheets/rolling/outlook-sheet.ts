import { outlookSheetText, type OutlookText } from '../../locales/outlook-sheet';
import { cell, range } from '../address';
import type { SheetBlueprint } from '../blueprint';
import { notZero } from '../breakdown/not-zero';
import { displayWidth } from '../display-width';
import { area, Draft } from '../draft';
import { counted, formulaText, monthText } from '../formula-text';
import { COLORS, MONTH, PERCENT, ROLES } from '../roles';
import { asText, quoted } from '../text-content';
import { outlineGroups } from '../tree-rows';
import type { RollingContext } from './context';
import { BLOCK_WIDTH, checksName, FIRST_ROW, GROUP_ROW, HEADER_ROW, LINK_ROW } from './layout';
import { KNOWN, writeOutlookRow } from './outlook-cells';
import { outlookChart, writeChartData } from './outlook-chart';
import { outlookChecks, writeOutlookChecks } from './outlook-checks';
import { CHART_SIZE, FIGURES, KNOWN_UNTIL, OUTLOOK as O, PROGRESS, YEAR } from './outlook-layout';
import { progressSentence, writeFigures, writeMonths, writeProgress } from './outlook-progress';
import type { OutlookInputs } from './read-outlook';
import { styleTree } from './tree-style';

const POINTS = '+0.0;-0.0;0.0';

/** Columns of amounts and of shares among the sums of the year. */
const SHARES: readonly number[] = [O.attainment, O.attainmentToDate, O.growth, O.monthOnMonth, O.yearOnYear, O.requiredShare];

/**
 * Where the plan year lands: what was sold before the window, what `GTM` plans in it, and the annual plan for the rest, by row and month, against target, time
 * gone and last year. Same plan in, same sheet out.
 */
export function outlookSheet(context: RollingContext, inputs: OutlookInputs = { row: '' }): SheetBlueprint {
  const { plan, sheetNames } = context;
  const t: OutlookText = (key, params) => outlookSheetText(context.locale, key, params);
  const draft = new Draft();
  writeHead(context, draft, t, inputs);
  writeProgress(draft, t);
  writeMonths(context, draft, t);
  plan.rows.forEach((_, index) => writeOutlookRow(context, draft, index, t('total')));
  writeFigures(context, draft, t);
  writeChartData(context, draft, t);
  writeOutlookChecks(context, draft, t);
  styleSheet(context, draft);
  const rows = plan.rows.length;
  const checks = outlookChecks(context);
  const { first, count } = outlookChecks(context);
  draft.names.push(
    { name: 'Almanac_Outlook_Sheet', area: draft.area() },
    { name: KNOWN_UNTIL, area: area(FIGURES.known, O.figure) },
    { name: checksName('Outlook'), area: area(first, O.target, count, 1) },
  );
  return draft.sheet({
    id: 'Outlook',
    name: sheetNames.Outlook,
    tabColor: COLORS.plan,
    validations: [
      {
        area: area(HEADER_ROW, O.chart),
        rule: { list: { inCellDropDown: true, source: `=${range(area(FIRST_ROW, O.name, rows, 1), '$both')}` } },
        prompt: null,
        error: { title: t('inputError'), message: t('rowAllowed') },
      },
    ],
    conditionalFormats: [
      { area: area(checks.first, O.target, checks.count, 1), formula: `=${cell(checks.first, O.target)}<>0`, color: COLORS.off },
      { area: area(LINK_ROW, PROGRESS.points), formula: `=N(${cell(LINK_ROW, PROGRESS.points)})<0`, color: COLORS.off },
    ],
    charts: [outlookChart(context, t)],
    freeze: { rows: FIRST_ROW, columns: 1 },
    hiddenColumns: [O.name, O.place, O.parts],
    rowGroups: outlineGroups(plan.rows, FIRST_ROW),
    page: {
      orientation: 'Landscape',
      titleRows: `$${HEADER_ROW + 1}:$${HEADER_ROW + 1}`,
      titleColumns: '$A:$A',
      footerLeft: t('title'),
      printArea: null,
      pagesWide: 6,
    },
  });
}

function writeHead(context: RollingContext, draft: Draft, t: OutlookText, { row }: OutlookInputs): void {
  const { locale } = context;
  const checks = outlookChecks(context);
  const off = notZero(range(area(checks.first, O.target, checks.count, 1)));
  draft.put(0, 0, t('title'));
  draft.put(1, 0, t('method'));
  draft.put(2, 0, `=IF(${off}=0,${progressSentence(context, t)},${counted(off, (count) => t('off', { count }))})`);
  draft.put(LINK_ROW, O.label, `=HYPERLINK("#${cell(HEADER_ROW, O.chart)}",${quoted(t('toChart'))})`);
  draft.put(LINK_ROW, O.chart, `=HYPERLINK("#${cell(FIRST_ROW, O.target)}",${quoted(t('toTable'))})`);
  const groups = [
    [O.target, 'year'],
    [O.planToDate, 'toDate'],
    [O.lastYear, 'compared'],
    [O.runRate, 'aMonth'],
    [O.chart, 'chosen'],
  ] as const;
  for (const [column, key] of groups) draft.put(GROUP_ROW, column, t(key));
  draft.put(HEADER_ROW, O.label, t('row'));
  draft.putRow(HEADER_ROW, O.target, [
    t('target'),
    t('actual'),
    t('window'),
    t('rest'),
    t('landing'),
    t('gap'),
    t('attainment'),
    t('planToDate'),
    t('attainmentToDate'),
    t('lastYear'),
    t('growth'),
    `=${formulaText(t('lastMonth'), { month: monthText(locale, `EDATE(${KNOWN},-1)`) })}`,
    t('monthOnMonth'),
    t('yearOnYear'),
    t('runRate'),
    t('required'),
    t('requiredShare'),
  ]);
  draft.put(HEADER_ROW, O.chart, row === '' ? t('total') : asText(row));
  draft.put(HEADER_ROW, O.chart + 1, `=IF(${cell(FIGURES.line, O.figure)}=0,${quoted(t('notFound'))},"")`);
}

function styleSheet(context: RollingContext, draft: Draft): void {
  const { plan, locale, money } = context;
  const rows = plan.rows.length;
  const all = (column: number, columns = 1) => area(FIRST_ROW, column, rows, columns);
  draft.style(area(0, 0), ROLES.title);
  draft.style(area(1, 0), ROLES.method);
  draft.style(area(2, 0), ROLES.note);
  draft.style(area(LINK_ROW, O.label), ROLES.link);
  draft.style(area(LINK_ROW, O.chart), ROLES.link);
  for (const column of Object.values(PROGRESS)) {
    draft.style(area(LINK_ROW, column - 1), ROLES.check);
    draft.style(area(LINK_ROW, column), { bold: true });
    draft.format(area(LINK_ROW, column), column === PROGRESS.points ? POINTS : PERCENT);
  }
  draft.style(area(GROUP_ROW, O.target, 1, O.requiredShare - O.target + 1), ROLES.blockHeader);
  draft.style(area(GROUP_ROW, O.chart, 1, CHART_SIZE.columns), ROLES.blockHeader);
  draft.style(area(HEADER_ROW, O.label, 1, O.requiredShare + 1), ROLES.header);
  draft.style(area(HEADER_ROW, O.label), ROLES.headerLeft);
  draft.style(area(HEADER_ROW, O.chart), ROLES.input);
  draft.style(area(HEADER_ROW, O.chart + 1), ROLES.note);
  for (const column of [O.monthPlan, O.monthOutlook, O.monthLastYear]) {
    draft.style(area(GROUP_ROW, column, 1, YEAR), ROLES.blockHeader);
    draft.style(area(HEADER_ROW, column, 1, YEAR), ROLES.header);
    draft.format(area(HEADER_ROW, column, 1, YEAR), MONTH[locale]);
    draft.format(all(column, YEAR), money);
  }
  draft.style(area(LINK_ROW, O.monthOutlook, 1, YEAR), ROLES.check);
  draft.format(all(O.target, O.requiredShare - O.target), money);
  for (const column of SHARES) draft.format(all(column), PERCENT);
  draft.style(all(O.target), ROLES.link);
  draft.style(all(O.monthPlan, YEAR), ROLES.link);
  draft.style(all(O.monthLastYear, YEAR), ROLES.lastYear);
  draft.style(all(O.lastYear, 2), ROLES.lastYear);
  styleData(context, draft);
  for (const [from, to] of [
    [O.label, O.requiredShare],
    [O.monthPlan, O.monthLastYear + YEAR - 1],
  ] as const)
    styleTree(draft, plan.rows, { first: FIRST_ROW, column: from, columns: to - from + 1 });
  const longest = plan.rows.reduce((most, row) => Math.max(most, displayWidth(row.label) + 2 * row.depth), 30);
  draft.widths(O.label, 1, Math.min(50, longest + 2));
  draft.widths(O.target, O.requiredShare - O.target + 1, 18);
  draft.widths(O.chart, 1, 30);
  draft.widths(O.chart + 1, CHART_SIZE.columns - 1, BLOCK_WIDTH);
  draft.widths(O.monthPlan, O.figureName - O.monthPlan, BLOCK_WIDTH);
  draft.widths(O.figureName, 1, 34);
  draft.widths(O.figure, 1, BLOCK_WIDTH);
}

function styleData({ locale, money }: RollingContext, draft: Draft): void {
  draft.style(area(GROUP_ROW, O.data, 1, O.end - O.data), ROLES.blockHeader);
  draft.style(area(HEADER_ROW, O.data, 1, O.figureName - 1 - O.data), ROLES.header);
  draft.style(area(FIRST_ROW, O.data, YEAR, O.end - O.data), { ...ROLES.lastYear, horizontal: 'Right' });
  draft.style(area(FIRST_ROW, O.figureName, 4, 1), ROLES.note);
  draft.format(area(FIRST_ROW, O.data, YEAR, 1), MONTH[locale]);
  draft.format(area(FIRST_ROW, O.data + 1, YEAR, O.figureName - 2 - O.data), money);
  draft.format(area(FIGURES.first, O.figure, 2, 1), MONTH[locale]);
  draft.format(area(FIGURES.over, O.figure, 2, 1), '0');
}
