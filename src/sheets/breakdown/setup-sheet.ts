import { SPREAD_METHODS } from '../../planning/breakdown/plan';
import { noteText } from '../../locales/notes';
import type { SheetTextKey } from '../../locales/sheets';
import { cell, range } from '../address';
import type { ChartBlueprint, ConditionalFormat, SheetBlueprint, Validation } from '../blueprint';
import { area, Draft } from '../draft';
import { COLORS, MONTH, MONTH_ON_CHART, PERCENT, ROLES, WEIGHT, amountFormat } from '../roles';
import { asText, quoted } from '../text-content';
import { formulaText } from '../formula-text';
import { largestTargetText, leastTargetText } from './input-limits';
import { MARKETS, newRowCount, COL, FIRST_ROW, HEADER_ROW, SETUP, USED, type SetupInput } from './layout';
import { monthSerial } from './month-serial';
import { on, setup, setupUnusable, type BreakdownContext } from './context';
import { usableWeight } from './setup-used';

/** The plan's inputs, the shapes to choose from, and the chart that answers while they change. */
export function setupSheet(context: BreakdownContext): SheetBlueprint {
  const draft = new Draft();
  writeInputs(context, draft);
  writeShapes(context, draft);
  writeLists(context, draft);
  styleSheet(context, draft);
  const end = SETUP.newRows + newRowCount(context.plan);
  draft.names.push(
    { name: 'Almanac_Breakdown_Setup', area: area(0, 0, end, 13) },
    { name: 'Almanac_Breakdown_Target', area: area(SETUP.target, SETUP.value) },
    { name: 'Almanac_Breakdown_NewRows', area: area(SETUP.newRows, 0, newRowCount(context.plan), 4) },
  );
  return draft.sheet({
    id: 'Setup',
    name: context.sheetNames.Setup,
    tabColor: COLORS.accent,
    validations: validations(context),
    conditionalFormats: problems(context),
    charts: [chart(context)],
    page: {
      orientation: 'Landscape',
      titleRows: null,
      titleColumns: null,
      footerLeft: context.t('setup.title'),
      printArea: null,
      pagesWide: 1,
    },
  });
}

/** The inputs that are numbers, a date among them. */
const NUMBERS: readonly SetupInput[] = [SETUP.target, SETUP.start, SETUP.digits, SETUP.growth];

function writeInputs(context: BreakdownContext, draft: Draft): void {
  const { plan, t } = context;
  const { spec, kept } = plan;
  draft.put(0, 0, t('setup.title'));
  draft.put(1, 0, t('setup.method'));
  const growth = `=IFERROR(${on(context, 'Workings', cell(USED.values, USED.computedGrowth, '$both'))},0)`;
  const note = (row: SetupInput, cannot: SheetTextKey, usual: SheetTextKey, limits: Readonly<Record<string, string>> = {}) =>
    `=IF(${setupUnusable(context, row)}>0,${quoted(t('setup.notUsed'))}${isText(row)}&${formulaText(t(cannot), limits)},${quoted(t(usual))})`;
  // A 2 that is text looks like the 2 that is asked for.
  const isText = (row: SetupInput) =>
    NUMBERS.includes(row) ? `&IF(ISTEXT(${cell(row, SETUP.value)}),${quoted(t('setup.isText'))},"")` : '';
  const lines = [
    [SETUP.target, t('setup.target'), spec.target, note(SETUP.target, 'setup.targetUnusable', 'setup.targetNote', targetLimits(context))],
    [SETUP.start, t('setup.start'), monthSerial(spec.start), note(SETUP.start, 'setup.startUnusable', 'setup.startNote')],
    [SETUP.method, t('setup.shape'), t(`method.${spec.method}`), note(SETUP.method, 'setup.shapeUnusable', 'setup.shapeNote')],
    [SETUP.market, t('setup.market'), t(`market.${spec.market}`), note(SETUP.market, 'setup.marketUnusable', 'setup.marketNote')],
    [SETUP.digits, t('setup.digits'), spec.digits, note(SETUP.digits, 'setup.digitsUnusable', 'setup.digitsNote')],
    [SETUP.currency, t('setup.currency'), asText(spec.currency), note(SETUP.currency, 'setup.currencyUnusable', 'setup.currencyNote')],
    [SETUP.growth, t('setup.growth'), kept.growth ?? growth, note(SETUP.growth, 'setup.growthUnusable', 'setup.growthNote')],
    [SETUP.lastYear, t('setup.lastYear'), `=${on(context, 'Breakdown', cell(FIRST_ROW, COL.lastYear))}`, t('setup.lastYearNote')],
    [SETUP.built, t('setup.built'), context.builtOn, null],
  ] as const;
  for (const [row, label, value, note] of lines) draft.putRow(row, 0, [label, value, note]);
}

/** The least and the largest target at the decimals in use, as written. */
function targetLimits(context: BreakdownContext): Record<'least' | 'most', string> {
  const digits = setup(context, SETUP.digits);
  return { least: `FIXED(${leastTargetText(digits)},MAX(0,${digits}+1))`, most: `FIXED(${largestTargetText(digits)},0)` };
}

function writeShapes(context: BreakdownContext, draft: Draft): void {
  const { plan, t } = context;
  const growth = `MAX(-0.9,${setup(context, SETUP.growth)})`;
  draft.put(SETUP.shapesHeader, 0, t('setup.shapes'));
  const labels: [number, Parameters<typeof t>[0]][] = [
    [SETUP.equal, 'setup.equal'],
    [SETUP.fourFourFive, 'setup.445'],
    [SETUP.straightLine, 'setup.straightLine'],
    [SETUP.typedWeights, 'setup.typedWeights'],
    [SETUP.festivalEstimated, 'setup.festivalEstimated'],
    [SETUP.festivalTyped, 'setup.festivalTyped'],
    [SETUP.festival, 'setup.festival'],
  ];
  for (const [row, key] of labels) draft.put(row, 0, t(key));
  for (let m = 0; m < 12; m += 1) {
    const column = SETUP.month + m;
    draft.put(SETUP.shapesHeader, column, `=${on(context, 'Breakdown', cell(HEADER_ROW, COL.month + m))}`);
    draft.put(SETUP.equal, column, 1);
    draft.put(SETUP.fourFourFive, column, m % 3 === 2 ? 5 : 4);
    draft.put(SETUP.straightLine, column, `=MAX(0,1+${growth}/(1+${growth})*(${m + 1}-6.5)/12)`);
    draft.put(SETUP.typedWeights, column, plan.kept.typedWeights?.[m] ?? 1);
    draft.put(SETUP.festivalEstimated, column, plan.festivalFactors[m] ?? 1);
    draft.put(SETUP.festivalTyped, column, plan.kept.festivalFactors?.[m] ?? '');
    const typedFactor = cell(SETUP.festivalTyped, column);
    draft.put(SETUP.festival, column, `=IF(${usableWeight(typedFactor)},${typedFactor},${cell(SETUP.festivalEstimated, column)})`);
  }
  draft.put(
    SETUP.festivalNote,
    0,
    plan.festivalNote ? noteText(context.locale, plan.festivalNote.code, plan.festivalNote.params) : t('setup.festivalNone'),
  );
  const unusable = [USED.weightsUnusable, USED.factorsUnusable]
    .map((column) => on(context, 'Workings', cell(USED.values, column, '$both')))
    .join('+');
  draft.put(
    SETUP.shapesProblem,
    0,
    `=IF(${unusable}>0,${quoted(t('setup.notUsed'))}&${formulaText(t('setup.monthsUnusable'), { n: `(${unusable})` })},"")`,
  );
}

function writeLists(context: BreakdownContext, draft: Draft): void {
  const { plan, t } = context;
  draft.put(SETUP.methodsHeader, 0, t('setup.methods'));
  SPREAD_METHODS.forEach((method, i) => draft.put(SETUP.methods + i, 0, t(`method.${method}`)));
  draft.put(SETUP.marketsHeader, 0, t('setup.markets'));
  MARKETS.forEach((market, i) => draft.put(SETUP.markets + i, 0, t(`market.${market}`)));
  draft.put(SETUP.newRowsHeader - 1, 0, t('setup.newRows'));
  draft.putRow(SETUP.newRowsHeader, 0, [t('channel'), t('store'), t('product'), t('like')]);
  for (let i = 0; i < newRowCount(plan); i += 1) {
    const row = plan.kept.newRows[i];
    draft.putRow(SETUP.newRows + i, 0, row ? [row.channel, row.store, row.product, row.like].map(asText) : ['', '', '', '']);
  }
}

function styleSheet(context: BreakdownContext, draft: Draft): void {
  const { plan } = context;
  draft.style(area(0, 0), ROLES.title);
  draft.style(area(1, 0), ROLES.method);
  draft.style(area(SETUP.target, SETUP.value, SETUP.growth - SETUP.target + 1, 1), { ...ROLES.input, horizontal: 'Right' });
  draft.style(area(SETUP.lastYear, SETUP.value), ROLES.link);
  draft.style(area(SETUP.built, SETUP.value), ROLES.lastYear);
  draft.style(area(SETUP.target, SETUP.note, 9, 1), { ...ROLES.note, indent: 1 });
  draft.style(area(SETUP.target, SETUP.value), { bold: true });
  for (const row of [SETUP.shapesHeader, SETUP.newRowsHeader])
    draft.style(area(row, 0, 1, row === SETUP.shapesHeader ? 13 : 4), row === SETUP.shapesHeader ? ROLES.header : ROLES.headerLeft);
  draft.style(area(SETUP.shapesHeader, 0), ROLES.headerLeft);
  draft.style(area(SETUP.typedWeights, SETUP.month, 1, 12), ROLES.input);
  draft.style(area(SETUP.festivalTyped, SETUP.month, 1, 12), ROLES.input);
  draft.style(area(SETUP.festivalNote, 0), ROLES.note);
  for (const row of [SETUP.methodsHeader, SETUP.marketsHeader, SETUP.newRowsHeader - 1]) draft.style(area(row, 0), ROLES.blockHeader);
  draft.style(area(SETUP.newRows, 0, newRowCount(plan), 4), ROLES.input);
  const amount = amountFormat(Math.max(0, plan.spec.digits));
  draft.format(area(SETUP.target, SETUP.value), amount);
  draft.format(area(SETUP.start, SETUP.value), MONTH[context.locale]);
  draft.format(area(SETUP.digits, SETUP.value), '0');
  draft.format(area(SETUP.growth, SETUP.value), PERCENT);
  draft.format(area(SETUP.lastYear, SETUP.value), amount);
  draft.format(area(SETUP.built, SETUP.value), 'yyyy-mm-dd');
  draft.format(area(SETUP.shapesHeader, SETUP.month, 1, 12), MONTH[context.locale]);
  draft.format(area(SETUP.equal, SETUP.month, 7, 12), WEIGHT);
  draft.widths(0, 1, 34);
  draft.widths(1, 1, Math.max(22, Math.ceil(plan.spec.target).toLocaleString('en-US').length + 4));
  draft.widths(2, 11, 13);
}

/** What cannot be used, and the line that says so, in the colour of what is off. */
function problems(context: BreakdownContext): ConditionalFormat[] {
  const prefix = quoted(context.t('setup.notUsed'));
  const told = (row: number, column: number) => `=LEFT(${cell(row, column, '$column')},LEN(${prefix}))=${prefix}`;
  const months = (row: number) => {
    const first = cell(row, SETUP.month);
    return {
      area: area(row, SETUP.month, 1, 12),
      formula: `=NOT(IF(ISBLANK(${first}),TRUE,${usableWeight(first)}))`,
      color: COLORS.off,
    };
  };
  return [
    {
      area: area(SETUP.target, SETUP.value, SETUP.growth - SETUP.target + 1, 2),
      formula: told(SETUP.target, SETUP.note),
      color: COLORS.off,
    },
    { area: area(SETUP.shapesProblem, 0), formula: told(SETUP.shapesProblem, 0), color: COLORS.off },
    months(SETUP.typedWeights),
    months(SETUP.festivalTyped),
  ];
}

function validations(context: BreakdownContext): Validation[] {
  const { plan, t } = context;
  const notNegative = { decimal: { formula1: 0, operator: 'GreaterThanOrEqualTo' } } as const;
  const list = (row: number, count: number) => ({
    list: { inCellDropDown: true as const, source: `=${range(area(row, 0, count, 1), '$both')}` },
  });
  return [
    {
      area: area(SETUP.target, SETUP.value),
      rule: { decimal: { formula1: 0, operator: 'GreaterThan' } },
      prompt: null,
      error: { title: t('setup.target'), message: t('target.error') },
    },
    {
      area: area(SETUP.start, SETUP.value),
      rule: { date: { formula1: '2000-01-01', operator: 'GreaterThan' } },
      prompt: null,
      error: { title: t('setup.start'), message: t('start.error') },
    },
    {
      area: area(SETUP.method, SETUP.value),
      rule: list(SETUP.methods, SPREAD_METHODS.length),
      prompt: null,
      error: { title: t('setup.shape'), message: t('method.error') },
    },
    {
      area: area(SETUP.market, SETUP.value),
      rule: list(SETUP.markets, MARKETS.length),
      prompt: null,
      error: { title: t('setup.market'), message: t('market.error') },
    },
    {
      area: area(SETUP.digits, SETUP.value),
      rule: { wholeNumber: { formula1: -8, formula2: 4, operator: 'Between' } },
      prompt: null,
      error: { title: t('setup.digits'), message: t('digits.error') },
    },
    {
      area: area(SETUP.typedWeights, SETUP.month, 1, 12),
      rule: notNegative,
      prompt: null,
      error: { title: t('monthWeights'), message: t('weight.error') },
    },
    {
      area: area(SETUP.festivalTyped, SETUP.month, 1, 12),
      rule: notNegative,
      prompt: null,
      error: { title: t('setup.festival'), message: t('weight.error') },
    },
    ...(plan.rows.length > 1
      ? [
          {
            area: area(SETUP.newRows, 3, newRowCount(plan), 1),
            rule: {
              list: {
                inCellDropDown: true as const,
                source: `=${on(context, 'Breakdown', range(area(FIRST_ROW + 1, COL.path, plan.rows.length - 1, 1), '$both'))}`,
              },
            },
            prompt: { title: t('like'), message: t('like.prompt') },
            error: { title: t('like'), message: t('like.error') },
          },
        ]
      : []),
  ];
}

function chart(context: BreakdownContext): ChartBlueprint {
  const { plan, t, columns } = context;
  const years = plan.historyMonths.length / 12;
  return {
    name: 'Almanac_Breakdown_Chart',
    type: 'ColumnClustered',
    title: t('breakdown.chart'),
    altText: t('breakdown.chartAlt'),
    place: area(4, 7, 11, 6),
    categories: area(HEADER_ROW, COL.month, 1, 12),
    categoriesOn: 'Breakdown',
    series: [
      { name: t('plan'), sheet: 'Breakdown', values: area(FIRST_ROW, COL.month, 1, 12), color: COLORS.plan },
      ...(years > 0
        ? [
            {
              name: t('lastYear'),
              sheet: 'Workings' as const,
              values: area(FIRST_ROW, columns.history + 12 * (years - 1), 1, 12),
              color: COLORS.lastYear,
              type: 'Line' as const,
            },
          ]
        : []),
    ],
    valueFormat: '#,##0',
    categoryFormat: MONTH_ON_CHART[context.locale],
  };
}
