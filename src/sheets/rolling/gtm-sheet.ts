import { isoDate } from '../../calendar/serial';
import { SUPPLY_MODELS } from '../../planning/rolling/rolling-inputs';
import { cell, range } from '../address';
import type { SheetBlueprint, Validation } from '../blueprint';
import { monthSerial } from '../breakdown/month-serial';
import { notZero } from '../breakdown/not-zero';
import { LIST_ARROW, titleWidth, widthOf } from '../column-width';
import { displayWidth } from '../display-width';
import { area, Draft } from '../draft';
import { monthName } from '../forecast/month-name';
import { methodDetail } from '../forecast/forecast-words';
import { COLORS, MONTH, PERCENT, ROLES } from '../roles';
import { quoted } from '../text-content';
import { leafRuns, outlineGroups } from '../tree-rows';
import { sheetRow, type RollingContext } from './context';
import { attentionFormula, checkFormula } from './gtm-attention';
import { writeRow } from './gtm-cells';
import { checkRows, writeChecks } from './gtm-checks';
import { isModelRow, modelName, writeStock } from './gtm-stock';
import { problemsSentence } from '../problems-sentence';
import { styleTree } from './tree-style';
import { BLOCK_WIDTH, checksName, FIRST_MONTH, FIRST_ROW, GROUP_ROW, HEADER_ROW, LINK_ROW } from './layout';

const UPLIFT = '0.0%_);(0.0%);"–"_)';
/** Columns of the widest window with many events. */
const WIDEST = 200;
/** Most characters of a column of an event. */
const WIDEST_EVENT = 30;
const WEEKS = '0.0_);(0.0);"–"_)';

/** The rolling plan: a row a member; sums over the window, then blocks by month from the baseline to stock. Same plan in, same sheet out. */
export function gtmSheet(context: RollingContext): SheetBlueprint {
  const { plan, columns: c } = context;
  const draft = new Draft();
  writeHead(context, draft);
  plan.rows.forEach((_, index) => {
    writeRow(context, draft, index);
    writeStock(context, draft, index);
    draft.put(sheetRow(index), c.check, checkFormula(context, index));
    draft.put(sheetRow(index), c.attention, attentionFormula(context, index));
  });
  writeChecks(context, draft);
  styleSheet(context, draft);
  const rows = plan.rows.length;
  const last = checkRows(context);
  draft.names.push(
    { name: 'Almanac_GTM_Sheet', area: draft.area() },
    { name: 'Almanac_GTM_Rows', area: area(FIRST_ROW, c.path, rows, 1) },
    { name: 'Almanac_GTM_Plan', area: area(FIRST_ROW, 0, rows, c.end) },
    { name: checksName('GTM'), area: area(last.first, c.net, last.count, 1) },
    { name: FIRST_MONTH, area: area(HEADER_ROW, c.baseline) },
  );
  return draft.sheet({
    id: 'GTM',
    name: context.sheetNames.GTM,
    tabColor: COLORS.plan,
    validations: validations(context),
    conditionalFormats: [
      { area: area(FIRST_ROW, c.check, rows, 2), formula: `=$${cell(FIRST_ROW, c.check)}<>0`, color: COLORS.off },
      { area: area(last.first, c.net, last.count, 1), formula: `=${cell(last.first, c.net)}<>0`, color: COLORS.off },
      ...(c.stock
        ? [
            {
              area: area(FIRST_ROW, c.stock.short, rows, plan.months.length),
              formula: `=N(${cell(FIRST_ROW, c.stock.short)})>0`,
              color: COLORS.off,
            },
            {
              area: area(FIRST_ROW, c.stock.weeks, rows, plan.months.length),
              formula: `=AND(ISNUMBER(${cell(FIRST_ROW, c.stock.weeks)}),ROUND(N(${cell(FIRST_ROW, c.stock.weeks)})-N(${cell(FIRST_ROW, c.stock.cover, '$column')}),1)<0)`,
              color: COLORS.off,
            },
          ]
        : []),
    ],
    freeze: { rows: FIRST_ROW, columns: 1 },
    hiddenColumns: [c.path, c.member, c.member + 1, c.member + 2, c.channelNumber, c.productNumber, c.lowest],
    rowGroups: outlineGroups(plan.rows, FIRST_ROW),
    page: {
      orientation: 'Landscape',
      titleRows: `$${HEADER_ROW + 1}:$${HEADER_ROW + 1}`,
      titleColumns: '$A:$A',
      footerLeft: context.sheetNames.GTM,
      printArea: null,
      pagesWide: 6,
    },
  });
}

/** The blocks by month: where they begin, what they are called. */
function blocks({ columns: c, inUnits, t }: RollingContext): readonly (readonly [column: number, title: string])[] {
  const unit = t(inUnits ? 'units' : 'amount');
  const s = c.stock;
  return [
    [c.baseline, t('baseline', { unit })],
    [c.uplift, t('uplift')],
    [c.manual, t('manual', { unit })],
    [c.demand, t('demand', { unit })],
    ...(c.price === null
      ? []
      : ([
          [c.price, t('price')],
          [c.monthNet, t('netSales')],
        ] as const)),
    [c.monthPlan, t('plan')],
    [c.monthLastYear, t('lastYear')],
    [c.monthGap, t('gap')],
    [c.monthAttainment, t('attainment')],
    [c.actual, t('actual')],
    ...(s === null
      ? []
      : ([
          [s.arrivals, t('arrivals')],
          [s.opening, t('opening')],
          [s.sellIn, t('sellIn')],
          [s.closing, t('closing')],
          [s.short, t('short')],
          [s.weeks, t('weeks')],
          [s.orderValue, t('orderValue')],
        ] as const)),
  ];
}

/** The sums over the window. */
const sumTitles = ({ t }: RollingContext): string[] => [t('netSales'), t('plan'), t('gap'), t('attainment'), t('lastYear'), t('growth')];

/** What is typed of a row's stock. */
const stockTitles = ({ t }: RollingContext): string[] => [t('model'), t('cover'), t('openingStock'), t('purchasePrice')];

/** The events of the window, each with its month. */
function eventTitles({ plan, locale, eventName }: RollingContext): string[] {
  return plan.events.map(({ month, event }) => {
    const of = plan.months[month];
    return `${of ? monthName(locale, of) : ''} ${eventName(event)}`;
  });
}

function writeHead(context: RollingContext, draft: Draft): void {
  const { plan, columns: c, t, locale } = context;
  const n = plan.months.length;
  const methods = [
    ...new Set(plan.rows.flatMap(({ method, children }) => (children.length === 0 && method !== '' ? [methodDetail(method, locale)] : []))),
  ];
  draft.put(0, 0, t('title', { month: monthName(locale, plan.spec.asOf) }));
  draft.put(1, 0, t('method', { date: isoDate(context.madeOn), methods: methods.join(', ') || '–' }));
  const column = (of: number) => range(area(FIRST_ROW, of, plan.rows.length, 1));
  const checks = checkRows(context);
  draft.put(
    2,
    0,
    problemsSentence(t('allHold'), [
      { count: `SUMPRODUCT((${column(c.attention)}<>"")*(${column(c.check)}<>0))`, words: (count) => t('off', { count }) },
      { count: notZero(range(area(checks.first, c.net, checks.count, 1))), words: (count) => t('checksOff', { count }) },
    ]),
  );
  if (c.stock) {
    draft.put(LINK_ROW, c.label, `=HYPERLINK("#${cell(FIRST_ROW, c.stock.model)}",${quoted(t('toStock'))})`);
    draft.put(LINK_ROW, c.stock.model, `=HYPERLINK("#${cell(FIRST_ROW, c.net)}",${quoted(t('toPlan'))})`);
    draft.put(GROUP_ROW, c.stock.model, t('stock'));
    draft.putRow(HEADER_ROW, c.stock.model, stockTitles(context));
  }
  draft.put(GROUP_ROW, c.net, t('window'));
  draft.put(HEADER_ROW, c.label, t('row'));
  draft.putRow(HEADER_ROW, c.net, [...sumTitles(context), t('check'), t('attention')]);
  draft.putRow(HEADER_ROW, c.planner, [t('planner'), t('source')]);
  if (plan.events.length > 0) draft.put(GROUP_ROW, c.events, t('events'));
  draft.putRow(HEADER_ROW, c.events, eventTitles(context));
  for (const [column, title] of blocks(context)) {
    draft.put(GROUP_ROW, column, title);
    for (let at = 0; at < n; at += 1) {
      const first = cell(HEADER_ROW, c.baseline, '$both');
      const own = at === 0 ? monthSerial(plan.spec.asOf) : `=EDATE(${first},${at})`;
      draft.put(HEADER_ROW, column + at, column === c.baseline ? own : `=${cell(HEADER_ROW, c.baseline + at, '$row')}`);
    }
  }
}

function styleSheet(context: RollingContext, draft: Draft): void {
  const { plan, columns: c, locale, quantity, money } = context;
  const n = plan.months.length;
  const rows = plan.rows.length;
  const all = (column: number, count = n) => area(FIRST_ROW, column, rows, count);
  draft.style(area(0, 0), ROLES.title);
  draft.style(area(1, 0), ROLES.method);
  draft.style(area(2, 0), ROLES.note);
  draft.style(area(LINK_ROW, c.label), ROLES.link);
  draft.style(area(HEADER_ROW, 0, 1, c.source + 1), ROLES.header);
  draft.style(area(HEADER_ROW, 0), ROLES.headerLeft);
  draft.style(area(HEADER_ROW, c.attention), ROLES.headerLeft);
  draft.style(area(HEADER_ROW, c.planner, 1, 2), ROLES.headerLeft);
  draft.style(area(GROUP_ROW, c.net, 1, 9), ROLES.blockHeader);
  for (const [column] of blocks(context)) {
    draft.style(area(GROUP_ROW, column, 1, n), ROLES.blockHeader);
    draft.style(area(HEADER_ROW, column, 1, n), ROLES.header);
    draft.format(area(HEADER_ROW, column, 1, n), MONTH[locale]);
  }
  if (plan.events.length > 0) {
    draft.style(area(GROUP_ROW, c.events, 1, plan.events.length), ROLES.blockHeader);
    draft.style(area(HEADER_ROW, c.events, 1, plan.events.length), ROLES.header);
    draft.style(all(c.events, plan.events.length), ROLES.link);
    draft.format(all(c.events, plan.events.length), UPLIFT);
  }
  for (const column of [c.baseline, c.manual, c.demand]) draft.format(all(column), quantity);
  for (const column of [c.monthNet, c.monthPlan, c.monthLastYear, c.monthGap, c.actual]) draft.format(all(column), money);
  draft.format(all(c.uplift), UPLIFT);
  draft.format(all(c.monthAttainment), PERCENT);
  draft.style(all(c.monthPlan), ROLES.link);
  draft.style(all(c.monthLastYear), ROLES.lastYear);
  for (const column of [c.net, c.plan, c.gap, c.lastYear]) draft.format(all(column, 1), money);
  for (const column of [c.attainment, c.growth]) draft.format(all(column, 1), PERCENT);
  draft.style(all(c.lastYear, 2), ROLES.lastYear);
  draft.style(all(c.check, 1), ROLES.check);
  draft.style(all(c.attention, 1), ROLES.note);
  draft.style(all(c.source, 1), ROLES.note);
  draft.style(all(c.planner, 1), ROLES.input);
  if (c.price !== null) draft.format(all(c.price), '#,##0.00_);(#,##0.00);"–"_)');
  styleStock(context, draft);
  styleRows(context, draft);
  setWidths(context, draft);
}

function setWidths(context: RollingContext, draft: Draft): void {
  const { plan, columns: c, t } = context;
  const longest = plan.rows.reduce((most, row) => Math.max(most, displayWidth(row.label) + 2 * row.depth), 30);
  draft.widths(c.label, 1, Math.min(50, longest + 2));
  draft.widths(c.net, 6, Math.max(14, ...sumTitles(context).map(titleWidth)));
  draft.widths(c.check, 1, 14);
  draft.widths(c.attention, 1, 40);
  draft.widths(c.planner, 1, Math.max(14, titleWidth(t('planner'))));
  draft.widths(c.source, 1, 40);
  // Alike, as a window of other months has its blocks elsewhere and leaves the widths as they are.
  const models = SUPPLY_MODELS.map((model) => modelName(context, model));
  const block = widthOf(c.stock ? models : [], { least: BLOCK_WIDTH, most: 20 }, LIST_ARROW);
  const wide = Math.max(block, ...(c.stock ? stockTitles(context).map(titleWidth) : []));
  draft.widths(c.source + 1, c.events - c.source - 1, wide);
  draft.widths(c.events, WIDEST, Math.max(wide, ...eventTitles(context).map((title) => Math.min(WIDEST_EVENT, titleWidth(title)))));
}

function styleStock(context: RollingContext, draft: Draft): void {
  const { plan, columns: c, quantity, money } = context;
  const s = c.stock;
  if (!s) return;
  const all = (column: number, count = plan.months.length) => area(FIRST_ROW, column, plan.rows.length, count);
  draft.style(area(LINK_ROW, s.model), ROLES.link);
  draft.style(area(GROUP_ROW, s.model, 1, 4), ROLES.blockHeader);
  draft.style(area(HEADER_ROW, s.model, 1, 4), ROLES.header);
  for (const column of [s.arrivals, s.opening, s.sellIn, s.closing, s.short]) draft.format(all(column), quantity);
  draft.format(all(s.openingStock, 1), quantity);
  draft.format(all(s.purchasePrice, 1), '#,##0.00_);(#,##0.00);"–"_)');
  draft.format(all(s.weeks), WEEKS);
  draft.format(all(s.cover, 1), WEEKS);
  draft.format(all(s.orderValue), money);
}

function styleRows(context: RollingContext, draft: Draft): void {
  const { plan, columns: c } = context;
  const n = plan.months.length;
  styleTree(draft, plan.rows, { first: FIRST_ROW, column: 0, columns: c.end });
  plan.rows.forEach((row, index) => {
    if (c.stock && row.children.length > 0 && isModelRow(context, row))
      draft.style(area(sheetRow(index), c.stock.model, 1, 2), ROLES.input);
  });
  for (const { first, count } of leafRuns(plan.rows)) {
    const block = (column: number, columns: number) => area(sheetRow(first), column, count, columns);
    draft.style(block(c.manual, n), ROLES.input);
    if (c.price !== null) draft.style(block(c.price, n), ROLES.input);
    if (!c.stock) continue;
    draft.style(block(c.stock.model, 4), ROLES.input);
    draft.style(block(c.stock.arrivals, n), ROLES.input);
  }
}

function validations(context: RollingContext): Validation[] {
  const { plan, columns: c, t } = context;
  const n = plan.months.length;
  const error = (key: 'numberAllowed' | 'notNegative' | 'modelAllowed') => ({ title: t('inputError'), message: t(key) });
  const number = { decimal: { formula1: -1e15, formula2: 1e15, operator: 'Between' } } as const;
  const notNegative = { decimal: { formula1: 0, operator: 'GreaterThanOrEqualTo' } } as const;
  const source = SUPPLY_MODELS.map((model) => modelName(context, model)).join(',');
  return [
    ...leafRuns(plan.rows).flatMap(({ first, count }): Validation[] => {
      const block = (column: number, columns: number) => area(sheetRow(first), column, count, columns);
      const s = c.stock;
      return [
        { area: block(c.manual, n), rule: number, prompt: null, error: error('numberAllowed') },
        ...(c.price === null ? [] : [{ area: block(c.price, n), rule: notNegative, prompt: null, error: error('notNegative') }]),
        ...(s === null
          ? []
          : [
              { area: block(s.openingStock, 2), rule: notNegative, prompt: null, error: error('notNegative') },
              { area: block(s.arrivals, n), rule: notNegative, prompt: null, error: error('notNegative') },
            ]),
      ];
    }),
    ...(c.stock
      ? [
          {
            area: area(FIRST_ROW, c.stock.model, plan.rows.length, 1),
            rule: { list: { inCellDropDown: true, source } } as const,
            prompt: null,
            error: error('modelAllowed'),
          },
          { area: area(FIRST_ROW, c.stock.cover, plan.rows.length, 1), rule: notNegative, prompt: null, error: error('notNegative') },
        ]
      : []),
  ];
}
