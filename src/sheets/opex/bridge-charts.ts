import type { Locale } from '../../locales/locale';
import { cell, range } from '../address';
import type { ChartBlueprint } from '../blueprint';
import { area, type Draft } from '../draft';
import { formulaText } from '../formula-text';
import { COLORS } from '../roles';
import { quoted } from '../text-content';
import { bridgeFigure, type BridgeContext } from './bridge-context';
import { B, CONTRIBUTION, DATA, floorRow, lastLine, NET, SERIES, type Waterfall } from './bridge-layout';

/** Columns that a chart covers, and the lines of the one of net sales, which stands above that of contribution. */
const PLACE = { columns: 11, above: NET.first - 2, below: CONTRIBUTION.first - 2 } as const;

/** The column below a step is white as the sheet, so that the step seems to float: an add-in cannot take the fill of a column away in every Excel. */
const SERIES_COLORS: Readonly<Record<(typeof SERIES)[number], string>> = {
  base: COLORS.accentText,
  total: COLORS.accent,
  up: COLORS.plan,
  down: COLORS.off,
  upBelow: COLORS.plan,
  downBelow: COLORS.off,
};

/** What large amounts are counted in on the charts: tens of thousands and hundreds of millions in Chinese. */
const UNITS: Readonly<Record<Locale, { readonly low: number; readonly high: number }>> = {
  'en-US': { low: 1e3, high: 1e6 },
  'zh-CN': { low: 1e4, high: 1e8 },
  'vi-VN': { low: 1e3, high: 1e6 },
};
/** Amounts are counted in a unit from so many of it on. */
const MANY = 10;

const WATERFALLS = [
  { waterfall: NET, floor: bridgeFigure('salesFloor') },
  { waterfall: CONTRIBUTION, floor: bridgeFigure('contributionFloor') },
] as const;

/**
 * What stacked columns make a waterfall of: a step from one level to the next stands on an invisible column, above zero or below it; what of a step lies on the
 * other side of zero is a series of its own. Where all levels are far from zero, columns begin at a floor, so that the steps can be seen.
 */
export function writeChartData({ t }: BridgeContext, draft: Draft): void {
  for (const { waterfall, floor } of WATERFALLS) {
    const { first, lines } = waterfall;
    draft.putRow(first - 1, DATA.from, [t('working.from'), t('working.to'), ...SERIES.map((key) => t(`series.${key}`))]);
    draft.putRow(first - 1, DATA.basis, [t('basis'), t('actual'), t('working.label')]);
    for (let r = first; r < first + lines; r += 1) writeStep(draft, r, r === first || r === lastLine(waterfall), floor);
    const said = formulaText(t('floor'), { floor: amountText(floor) });
    draft.put(floorRow(waterfall), B.label, `=IF(${floor}=0,"",${said})`);
  }
}

function writeStep(draft: Draft, r: number, isTotal: boolean, floor: string): void {
  const [amount, from, to] = [cell(r, B.amount), cell(r, DATA.from), cell(r, DATA.to)];
  const [low, high] = [`MIN(${from},${to})`, `MAX(${from},${to})`];
  draft.put(r, DATA.from, isTotal ? 0 : `=${cell(r - 1, DATA.to)}`);
  draft.put(r, DATA.to, isTotal ? `=${amount}` : `=${from}+${amount}`);
  const above = `MAX(0,${high})-MAX(0,${low})`;
  const below = `MIN(0,${low})-MIN(0,${high})`;
  const when = (condition: string, value: string) => (isTotal ? 0 : `=IF(${condition},${value},0)`);
  const series: Readonly<Record<(typeof SERIES)[number], string | number>> = {
    base: isTotal ? 0 : `=MAX(0,${low})+MIN(0,${high})-${floor}`,
    total: isTotal ? `=${amount}-${floor}` : 0,
    up: when(`${to}>${from}`, above),
    down: when(`${to}<${from}`, above),
    upBelow: when(`${to}>${from}`, below),
    downBelow: when(`${to}<${from}`, below),
  };
  SERIES.forEach((key, at) => draft.put(r, DATA.series + at, series[key]));
  draft.put(r, DATA.label, `=${cell(r, B.label)}&CHAR(10)&${amountText(amount)}`);
}

/** An amount as charts have it, in the unit of all of them. */
function amountText(amount: string): string {
  const [unit, letters] = [bridgeFigure('unit'), bridgeFigure('letters')];
  return `FIXED(${amount}/${unit},IF(${unit}=1,0,1))&${letters}`;
}

/** Unit and floors of the charts. A floor is as far below the lowest level as the levels are apart, and never below zero. */
export function chartFigures({
  opex,
  t,
}: BridgeContext): Readonly<Record<'unit' | 'letters' | 'salesFloor' | 'contributionFloor', string>> {
  const { low, high } = UNITS[opex.locale];
  const levels = ({ first, lines }: Waterfall) => range(area(first, DATA.to, lines, 1), '$both');
  const largest = `MAX(${WATERFALLS.flatMap(({ waterfall }) => [`MAX(${levels(waterfall)})`, `-MIN(${levels(waterfall)})`]).join(',')})`;
  const unit = bridgeFigure('unit');
  const floor = (waterfall: Waterfall) => {
    const [least, most] = [`MIN(${levels(waterfall)})`, `MAX(${levels(waterfall)})`];
    return `IF(${most}=${least},0,MAX(0,2*${least}-${most}))`;
  };
  return {
    unit: `IF(${largest}>=${MANY * high},${high},IF(${largest}>=${MANY * low},${low},1))`,
    letters: `IF(${unit}=${high},${quoted(t('unit.high'))},IF(${unit}=${low},${quoted(t('unit.low'))},""))`,
    salesFloor: floor(NET),
    contributionFloor: floor(CONTRIBUTION),
  };
}

/** Waterfalls of net sales and of contribution, in stacked columns, which every Excel draws. */
export function bridgeCharts(context: BridgeContext): ChartBlueprint[] {
  const { t } = context;
  return [
    waterfallChart(context, NET, {
      name: 'Almanac_Bridge_NetSales',
      title: t('chart'),
      altText: t('chartAlt'),
      place: area(PLACE.above, B.chart, NET.lines + 4, PLACE.columns),
    }),
    waterfallChart(context, CONTRIBUTION, {
      name: 'Almanac_Bridge_Contribution',
      title: t('contributionChart'),
      altText: t('contributionChartAlt'),
      place: area(PLACE.below, B.chart, CONTRIBUTION.lines + 4, PLACE.columns),
    }),
  ];
}

/** A waterfall of this sheet, drawn on it or on another one. */
export function waterfallChart(
  { opex, t }: BridgeContext,
  { first, lines }: Waterfall,
  own: Pick<ChartBlueprint, 'name' | 'title' | 'altText' | 'place'>,
): ChartBlueprint {
  return {
    type: 'ColumnStacked',
    categories: area(first, DATA.label, lines, 1),
    categoriesOn: 'Bridge',
    bare: true,
    ...own,
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
