import { cell } from '../address';
import type { ChartBlueprint } from '../blueprint';
import { area, type Draft } from '../draft';
import { COLORS } from '../roles';
import type { BridgeContext } from './bridge-context';
import { B, CONTRIBUTION, DATA, lastLine, NET, SERIES, type Waterfall } from './bridge-layout';

/** Columns that a chart covers, and the lines of the one of net sales, which stands above that of contribution. */
const PLACE = { columns: 11, above: NET.first - 2, below: CONTRIBUTION.first - 2 } as const;

/** White as the sheet, so that a step seems to float. */
const SERIES_COLORS: Readonly<Record<(typeof SERIES)[number], string>> = {
  base: COLORS.accentText,
  total: COLORS.accent,
  up: COLORS.plan,
  down: COLORS.off,
  upBelow: COLORS.plan,
  downBelow: COLORS.off,
};

/**
 * What stacked columns make a waterfall of: a step from one level to the next stands on an invisible column, above zero or below it; what of a step lies on the
 * other side of zero is a series of its own.
 */
export function writeChartData({ t }: BridgeContext, draft: Draft): void {
  for (const waterfall of [NET, CONTRIBUTION]) {
    const { first, lines } = waterfall;
    draft.putRow(first - 1, DATA.from, [t('working.from'), t('working.to'), ...SERIES.map((key) => t(`series.${key}`))]);
    draft.putRow(first - 1, DATA.basis, [t('basis'), t('actual')]);
    for (let r = first; r < first + lines; r += 1) writeStep(draft, r, r === first || r === lastLine(waterfall));
  }
}

function writeStep(draft: Draft, r: number, isTotal: boolean): void {
  const [amount, from, to] = [cell(r, B.amount), cell(r, DATA.from), cell(r, DATA.to)];
  const [low, high] = [`MIN(${from},${to})`, `MAX(${from},${to})`];
  draft.put(r, DATA.from, isTotal ? 0 : `=${cell(r - 1, DATA.to)}`);
  draft.put(r, DATA.to, isTotal ? `=${amount}` : `=${from}+${amount}`);
  const above = `MAX(0,${high})-MAX(0,${low})`;
  const below = `MIN(0,${low})-MIN(0,${high})`;
  const when = (condition: string, value: string) => (isTotal ? 0 : `=IF(${condition},${value},0)`);
  const series: Readonly<Record<(typeof SERIES)[number], string | number>> = {
    base: isTotal ? 0 : `=MAX(0,${low})+MIN(0,${high})`,
    total: isTotal ? `=${amount}` : 0,
    up: when(`${to}>${from}`, above),
    down: when(`${to}<${from}`, above),
    upBelow: when(`${to}>${from}`, below),
    downBelow: when(`${to}<${from}`, below),
  };
  SERIES.forEach((key, at) => draft.put(r, DATA.series + at, series[key]));
}

/** Waterfalls of net sales and of contribution, in stacked columns, which every Excel draws. */
export function bridgeCharts(context: BridgeContext): ChartBlueprint[] {
  const { t } = context;
  return [
    chart(context, 'Almanac_Bridge_NetSales', NET, { row: PLACE.above, title: t('chart'), altText: t('chartAlt') }),
    chart(context, 'Almanac_Bridge_Contribution', CONTRIBUTION, {
      row: PLACE.below,
      title: t('contributionChart'),
      altText: t('contributionChartAlt'),
    }),
  ];
}

function chart(
  { opex, t }: BridgeContext,
  name: string,
  { first, lines }: Waterfall,
  { row, title, altText }: { readonly row: number; readonly title: string; readonly altText: string },
): ChartBlueprint {
  return {
    name,
    type: 'ColumnStacked',
    title,
    altText,
    place: area(row, B.chart, lines + 4, PLACE.columns),
    categories: area(first, B.label, lines, 1),
    categoriesOn: 'Bridge',
    series: SERIES.map((key, at) => ({
      name: t(`series.${key}`),
      sheet: 'Bridge',
      values: area(first, DATA.series + at, lines, 1),
      color: SERIES_COLORS[key],
    })),
    valueFormat: opex.money,
    categoryFormat: 'General',
  };
}
