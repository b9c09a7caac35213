import { cell } from '../address';
import type { Area, ChartBlueprint, ConditionalFormat, SheetBlueprint } from '../blueprint';
import { area, Draft } from '../draft';
import { COLORS, MONTH_ON_CHART } from '../roles';
import { checksName } from '../rolling/layout';
import { quoted } from '../text-content';
import type { LoyaltyContext } from './context';
import { HEADER_ROW } from './layout';
import { fiscalYearName, monthHeader } from './loyalty-tables';
import { writeCardAgeing } from './stored-ageing';
import { typedCell } from './stored-cells';
import { storedProblems, writeStoredChecks } from './stored-checks';
import { writeCardInputs } from './stored-inputs';
import { CARD, CARD_BLOCKS, CARD_DERIVED, CARD_FIELDS, cardLineRow, STORED_CHECKS, type CardLine } from './stored-layout';
import { writeCardLines } from './stored-lines';
import { styleStored } from './stored-style';
import { storedValidations } from './stored-validations';

/** Stored-value cards month by month: credit, what it is used for, revenue and liability. Same inputs in, same sheet out. */
export function storedValueSheet(context: LoyaltyContext): SheetBlueprint {
  const { stored, shape, at, t, sheetNames } = context;
  const draft = new Draft();
  draft.put(0, 0, t('stored.title'));
  draft.put(1, 0, t('stored.method'));
  draft.put(2, 0, storedProblems(context));
  draft.put(HEADER_ROW, at.label, t('column.month'));
  for (let year = 0; year < shape.years; year += 1) draft.put(HEADER_ROW, at.year + year, fiscalYearName(context, year));
  draft.put(HEADER_ROW, at.start, t('column.start'));
  draft.putRow(HEADER_ROW, at.month, monthHeader(context));
  draft.put(stored.title, at.label, t('stored.all'));
  writeCardInputs(context, draft);
  writeCardLines(context, draft);
  for (const rows of stored.cards)
    for (const block of CARD_BLOCKS)
      draft.put(rows.titles[block], at.label, `=${typedCell(rows, 'name')}&${quoted(`: ${t(`cardBlock.${block}`)}`)}`);
  writeCardAgeing(context, draft);
  writeStoredChecks(context, draft);
  styleStored(context, draft);
  const checks = area(stored.checks, at.year, STORED_CHECKS.length);
  draft.names.push({ name: 'Almanac_StoredValue_Sheet', area: draft.area() }, { name: checksName('StoredValue'), area: checks });
  return draft.sheet({
    id: 'StoredValue',
    name: sheetNames.StoredValue,
    tabColor: COLORS.plan,
    validations: storedValidations(context),
    conditionalFormats: [
      { area: checks, formula: `=N(${cell(stored.checks, at.year)})<>0`, color: COLORS.off },
      ...stored.cards.flatMap(({ fields, sold, lines }) => [
        marked(area(fields, CARD.meaning, CARD_FIELDS.length + CARD_DERIVED.length)),
        marked(area(sold, at.label, lines - sold)),
      ]),
    ],
    charts: [storedChart(context)],
    freeze: { rows: HEADER_ROW + 1, columns: 1 },
    rowGroups: stored.cards.flatMap(({ block }) => CARD_BLOCKS.map((one) => ({ row: block[one], count: stored.ages }))),
    page: {
      orientation: 'Landscape',
      titleRows: `$${HEADER_ROW + 1}:$${HEADER_ROW + 1}`,
      titleColumns: '$A:$A',
      footerLeft: t('stored.title'),
      printArea: area(0, 0, stored.workings, Math.max(at.after, at.month + (stored.cards.length > 0 ? shape.cardAges : 0))),
      pagesWide: 2,
    },
  });
}

/** Notes that say what cannot be used, in the colour of what is off. */
function marked(of: Area): ConditionalFormat {
  return { area: of, formula: `=LEFT(${cell(of.row, of.column)},1)="▲"`, color: COLORS.off };
}

/** Credit left on all cards, and the liability for it, by month. */
function storedChart({ stored, at, shape, t, money, locale }: LoyaltyContext): ChartBlueprint {
  const series = (line: CardLine, color: string) => ({
    name: t(`cardLine.${line}`),
    sheet: 'StoredValue' as const,
    values: area(cardLineRow(stored.all, line), at.month, 1, shape.months),
    color,
  });
  return {
    name: 'Almanac_StoredValue_Balance',
    type: 'Line',
    title: t('chart.stored'),
    altText: t('chart.storedAlt'),
    place: area(stored.chart, 0, stored.chartLines - 1, 6),
    categories: area(HEADER_ROW, at.month, 1, shape.months),
    categoriesOn: 'StoredValue',
    series: [series('balance', COLORS.plan), series('liability', COLORS.accent)],
    valueFormat: money,
    categoryFormat: MONTH_ON_CHART[locale],
  };
}
