import type { MediaPlan } from '../../planning/media/plan-media';
import { cell, range } from '../address';
import type { ChartBlueprint, SheetBlueprint, Validation } from '../blueprint';
import { displayWidth } from '../display-width';
import { area, Draft } from '../draft';
import { monthName } from '../forecast/month-name';
import { counted } from '../formula-text';
import { COLORS } from '../roles';
import { quoted } from '../text-content';
import { on, type RollingContext } from './context';
import { BLOCK_WIDTH, checksName, FIRST_ROW, GROUP_ROW, HEADER_ROW, LINK_ROW } from './layout';
import { mediaContext, tools, type MediaContext } from './media-context';
import { historyLines, writeHistory } from './media-history';
import { MEDIA_CHECKS, MEDIA_HISTORY_COLUMNS, MEDIA_HISTORY_TABLE } from './media-layout';
import { styleMedia, titledBlocks } from './media-style';
import { writeTools } from './media-tools';
import { writeChecks, writeTotals } from './media-totals';

/** What is summed over the window. */
const WINDOW = ['budget', 'sales', 'roi', 'recommendedSales', 'gain'] as const;

/** Rows and columns that the chart covers. */
const CHART = { rows: 16, columns: 7 };

/**
 * Performance marketing: a line a tool with its response curve, then blocks by month from the budget to the recommended one; totals, what `GTM` and
 * `Focus` say of the months, and past spend and sales. Same plan in, same sheet out.
 */
export function mediaSheet(rolling: RollingContext, media: MediaPlan): SheetBlueprint {
  const context = mediaContext(rolling, media);
  const { columns: c, rows, n } = context;
  const draft = new Draft();
  writeHead(context, draft);
  writeTools(context, draft);
  writeTotals(context, draft);
  writeChecks(context, draft);
  writeHistory(context, draft);
  styleMedia(context, draft);
  setWidths(context, draft);
  draft.names.push(
    { name: 'Almanac_Media_Sheet', area: draft.area() },
    { name: checksName('Media'), area: area(rows.checks, c.window, MEDIA_CHECKS.length, 1) },
  );
  const uncovered = rows.line('uncovered');
  return draft.sheet({
    id: 'Media',
    name: rolling.sheetNames.Media,
    tabColor: COLORS.plan,
    validations: validations(context),
    conditionalFormats: [
      { area: area(uncovered, c.window, 1, 1), formula: `=${cell(uncovered, c.window)}>0`, color: COLORS.off },
      { area: area(uncovered, c.budget, 1, n), formula: `=${cell(uncovered, c.budget)}>0`, color: COLORS.off },
      {
        area: area(rows.checks, c.window, MEDIA_CHECKS.length, 1),
        formula: `=${cell(rows.checks, c.window)}<>0`,
        color: COLORS.off,
      },
      {
        area: area(FIRST_ROW, c.tool, context.toolLines, 1),
        formula: `=${cell(FIRST_ROW, c.named, '$column')}>1`,
        color: COLORS.off,
      },
    ],
    charts: [chart(context)],
    tables: [
      {
        name: MEDIA_HISTORY_TABLE,
        area: area(HEADER_ROW, c.history, historyLines(context) + 1, MEDIA_HISTORY_COLUMNS.length),
        style: 'TableStyleLight1',
        banded: false,
      },
    ],
    freeze: { rows: FIRST_ROW, columns: 1 },
    hiddenColumns: [c.fittedFor, c.named, c.free, c.strength, c.freeHalf, c.entry, c.until],
    page: {
      orientation: 'Landscape',
      titleRows: `$${HEADER_ROW + 1}:$${HEADER_ROW + 1}`,
      titleColumns: '$A:$A',
      footerLeft: rolling.sheetNames.Media,
      printArea: area(0, 0, rows.chart + CHART.rows, c.end),
      pagesWide: 3,
    },
  });
}

function titleOf({ rolling, t }: MediaContext): string {
  return t('title', { month: monthName(rolling.locale, rolling.plan.spec.asOf) });
}

function writeHead(context: MediaContext, draft: Draft): void {
  const { columns: c, rolling, n, t } = context;
  draft.put(0, 0, titleOf(context));
  draft.put(1, 0, t('method'));
  draft.put(2, 0, problemFormula(context));
  draft.put(LINK_ROW, c.tool, `=HYPERLINK("#${cell(HEADER_ROW, c.history)}",${quoted(t('toHistory'))})`);
  draft.put(LINK_ROW, c.history, `=HYPERLINK("#${cell(FIRST_ROW, c.tool)}",${quoted(t('toPlan'))})`);
  draft.putRow(HEADER_ROW, c.tool, [t('tool'), t('fixed'), t('basis')]);
  draft.put(GROUP_ROW, c.window, t('window'));
  draft.putRow(
    HEADER_ROW,
    c.window,
    WINDOW.map((key) => t(key)),
  );
  for (const [column, title] of [
    [c.most, t('most')],
    [c.half, t('half')],
  ] as const) {
    draft.put(GROUP_ROW, column, title);
    draft.putRow(HEADER_ROW, column, [t('fitted'), t('typed'), t('used')]);
  }
  draft.put(GROUP_ROW, c.fittedFor, t('working'));
  for (const [column, title] of titledBlocks(context)) {
    draft.put(GROUP_ROW, column, title);
    for (let at = 0; at < n; at += 1) {
      const month = on(rolling, 'GTM', cell(HEADER_ROW, rolling.columns.baseline + at, '$row'));
      draft.put(HEADER_ROW, column + at, `=${column === c.budget ? month : cell(HEADER_ROW, c.budget + at, '$row')}`);
    }
  }
}

/** What is to be mended or known; else that all is well. */
function problemFormula(context: MediaContext): string {
  const { columns: c, rows, n, t } = context;
  const [budget, sales] = [tools(context, c.window), tools(context, c.window + 1)];
  const uncovered = range(area(rows.line('uncovered'), c.budget, 1, n));
  const split = (['budget', 'sales'] as const).map((check) => `(${cell(rows.checks + MEDIA_CHECKS.indexOf(check), c.window)}<>0)`);
  const problems = [
    [cell(rows.checks + MEDIA_CHECKS.indexOf('cells'), c.window), 'problem.cells'],
    [cell(rows.checks + MEDIA_CHECKS.indexOf('history'), c.window), 'problem.history'],
    [`SUMPRODUCT((${budget}>0)*(${sales}=""))`, 'problem.noCurve'],
    [`COUNTIF(${tools(context, c.named)},">1")`, 'problem.twice'],
    [`COUNTIF(${uncovered},">0")`, 'problem.uncovered'],
    [`(${split.join('+')})`, 'problem.checks'],
  ] as const;
  const said = problems.map(([count, key]) => `IF(${count}>0,${counted(count, (of) => t(key, { count: of }))},"")`).join('&');
  return `=IF(${problems.map(([count]) => count).join('+')}=0,${quoted(t('allHold'))},${said})`;
}

function validations(context: MediaContext): Validation[] {
  const { columns: c, rows, n, toolLines, t } = context;
  const error = (message: string) => ({ title: t('inputError'), message });
  const notNegative = { decimal: { formula1: 0, operator: 'GreaterThanOrEqualTo' } } as const;
  const amounts = [
    area(FIRST_ROW, c.most + 1, toolLines, 1),
    area(FIRST_ROW, c.budget, toolLines, n),
    area(rows.line('typedFactor'), c.budget, 1, n),
    area(FIRST_ROW, c.history + 2, historyLines(context), 2),
  ];
  return [
    {
      area: area(FIRST_ROW, c.fixed, toolLines, 1),
      rule: { list: { inCellDropDown: true, source: 'x' } },
      prompt: null,
      error: error(t('fixedAllowed')),
    },
    {
      area: area(FIRST_ROW, c.half + 1, toolLines, 1),
      rule: { decimal: { formula1: 0, operator: 'GreaterThan' } },
      prompt: null,
      error: error(t('aboveZero')),
    },
    ...amounts.map((of): Validation => ({ area: of, rule: notNegative, prompt: null, error: error(t('notNegative')) })),
  ];
}

/** What the recommendation moves in the first month, tool by tool. */
function chart(context: MediaContext): ChartBlueprint {
  const { columns: c, rows, media, rolling, t } = context;
  const column = (of: number) => area(FIRST_ROW, of, media.tools.length, 1);
  return {
    name: 'Almanac_Media_Chart',
    type: 'ColumnClustered',
    title: t('chart', { month: monthName(rolling.locale, rolling.plan.spec.asOf) }),
    altText: t('chartAlt'),
    place: area(rows.chart, 0, CHART.rows, CHART.columns),
    categories: column(c.tool),
    categoriesOn: 'Media',
    series: [
      { name: t('budget'), sheet: 'Media', values: column(c.budget), color: COLORS.lastYear },
      { name: t('recommended'), sheet: 'Media', values: column(c.recommended), color: COLORS.plan },
    ],
    valueFormat: rolling.money,
    categoryFormat: 'General',
  };
}

function setWidths(context: MediaContext, draft: Draft): void {
  const { columns: c, media, n, t } = context;
  const longest = Math.max(24, ...media.tools.map(({ name }) => (typeof name === 'object' ? 0 : displayWidth(String(name)))));
  draft.widths(c.tool, 1, Math.min(44, Math.max(longest + 2, displayWidth(t('line.level')))));
  draft.widths(c.fixed, 1, displayWidth(t('fixed')) + 2);
  const bases = [t('basis.none'), t('basis.assumed', { months: 12 })];
  draft.widths(c.basis, 1, Math.max(...bases.map(displayWidth)) + 1);
  WINDOW.forEach((key, at) => draft.widths(c.window + at, 1, Math.max(14, displayWidth(t(key)) + 3)));
  draft.widths(c.most, c.fittedFor - c.most, BLOCK_WIDTH);
  draft.widths(c.budget, 7 * (n + 1), BLOCK_WIDTH);
  draft.widths(c.history, 1, 12);
  draft.widths(c.history + 1, 1, 22);
  draft.widths(c.history + 2, 2, 14);
  draft.widths(c.history + 4, 1, 50);
}
