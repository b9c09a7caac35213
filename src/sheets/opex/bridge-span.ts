import { COMPARISONS } from '../../planning/opex/bridge-inputs';
import { HALF_MONTHS } from '../../planning/opex/view';
import { cell, range } from '../address';
import { area, type Draft } from '../draft';
import { formulaText, monthText } from '../formula-text';
import { quoted } from '../text-content';
import { chartFigures } from './bridge-charts';
import { bridgeFigure, type BridgeContext } from './bridge-context';
import { BRIDGE_FIGURES, COMPARISON, MARKS_ROW, SPAN, WEIGHTS_ROW, WORK, type BridgeFigure } from './bridge-layout';
import { figure, on } from './context';
import { CHOICE_NAMES, CHOICE_ROW, FIRST_ROW, GROUP_ROW, HEADER_ROW, MONTHS, OPEX } from './layout';

/** The comparison that a person chooses, the half-months that count, and what they are worked out from. */
export function writeSpan(context: BridgeContext, draft: Draft): void {
  const { t, inputs } = context;
  draft.put(CHOICE_ROW, 0, t('comparison'));
  draft.put(CHOICE_ROW, COMPARISON.column, t(`comparison.${inputs.comparison}`));
  draft.put(CHOICE_ROW, SPAN, `=${spanText(context)}`);
  COMPARISONS.forEach((one, at) => draft.put(FIRST_ROW + at, WORK.list, t(`comparison.${one}`)));
  draft.put(HEADER_ROW, WORK.list, t('working.lists'));
  draft.put(HEADER_ROW, WORK.figureName, t('working.figures'));
  const formulas = figures(context);
  BRIDGE_FIGURES.forEach((name, at) => {
    if (name === 'unitsBasis' || name === 'unitsActual') return;
    draft.put(FIRST_ROW + at, WORK.figureName, t(`figure.${name}`));
    draft.put(FIRST_ROW + at, WORK.figure, `=${formulas[name]}`);
  });
  writeMarks(context, draft);
}

/** The cells that hold the comparisons to choose from. */
export const COMPARISON_LIST = range(area(FIRST_ROW, WORK.list, COMPARISONS.length, 1), '$both');

function figures(context: BridgeContext): Readonly<Record<Exclude<BridgeFigure, 'unitsBasis' | 'unitsActual'>, string>> {
  const { opex } = context;
  const given = (name: Parameters<typeof figure>[0]) => on(opex, 'Opex', figure(name));
  const [first, last] = [bridgeFigure('first'), bridgeFigure('last')];
  const start = given('start');
  // A month's sales that are not known by day are split as OPEX splits them: whole months are summed, and a part of them taken.
  const firstHalf = `INDEX(${on(opex, 'Opex', range(area(GROUP_ROW, OPEX.planMonth, 1, MONTHS), '$both'))},INT((${first}+1)/2))`;
  const day = (half: string) => `EDATE(${start},INT((${half})/2))+15*MOD(${half},2)`;
  return {
    comparison: `IFERROR(MATCH(${cell(CHOICE_ROW, COMPARISON.column, '$both')},${COMPARISON_LIST},0),0)`,
    first: given('first'),
    last: `MIN(${given('last')},${given('known')})`,
    from: opex.plan.byDay ? day(`(${first}-1)`) : `EDATE(${start},INT((${first}-1)/2))`,
    before: opex.plan.byDay ? day(last) : `EDATE(${start},INT((${last}+1)/2))`,
    ...chartFigures(context),
    part: opex.plan.byDay ? '1' : `IF(${first}=${last},IF(MOD(${first},2)=1,${firstHalf},1-${firstHalf}),1)`,
  };
}

/** What counts of each half-month, and of each month of the plan. */
function writeMarks({ opex, t }: BridgeContext, draft: Draft): void {
  const [first, last] = [bridgeFigure('first'), bridgeFigure('last')];
  draft.put(WEIGHTS_ROW - 2, WORK.halves, t('working.weights'));
  draft.put(MARKS_ROW - 2, WORK.halves, t('working.marks'));
  for (let half = 0; half < HALF_MONTHS; half += 1) {
    const number = cell(MARKS_ROW - 1, WORK.halves + half);
    draft.put(MARKS_ROW - 1, WORK.halves + half, half + 1);
    draft.put(MARKS_ROW, WORK.halves + half, `=(${number}>=${first})*(${number}<=${last})`);
  }
  for (let month = 0; month < MONTHS; month += 1) {
    const mark = (at: number) => cell(MARKS_ROW, WORK.halves + 2 * month + at);
    const firstHalf = on(opex, 'Opex', cell(GROUP_ROW, OPEX.planMonth + month));
    draft.put(WEIGHTS_ROW - 1, WORK.halves + month, `=${on(opex, 'Opex', cell(HEADER_ROW, OPEX.planMonth + month))}`);
    draft.put(WEIGHTS_ROW, WORK.halves + month, `=${mark(0)}*${firstHalf}+${mark(1)}*(1-${firstHalf})`);
  }
}

/** What a month of the plan counts with, one beside the other. */
export const WEIGHTS = range(area(WEIGHTS_ROW, WORK.halves, 1, MONTHS), '$both');

/** View, month under review and the days that are compared. */
function spanText({ opex, t }: BridgeContext): string {
  const dayText = (date: string) => `YEAR(${date})&"-"&TEXT(MONTH(${date}),"00")&"-"&TEXT(DAY(${date}),"00")`;
  const [first, last] = [bridgeFigure('first'), bridgeFigure('last')];
  const start = on(opex, 'Opex', figure('start'));
  const day = (half: string) => `(EDATE(${start},INT((${half})/2))+15*MOD(${half},2))`;
  const text = formulaText(t('span'), {
    view: `${CHOICE_NAMES.view}&${quoted(' · ')}&${monthText(opex.locale, CHOICE_NAMES.asOf)}`,
    first: dayText(day(`(${first}-1)`)),
    last: dayText(`(${day(last)}-1)`),
  });
  return `IF(${last}<${first},${quoted(t('noSpan'))},${text})`;
}
