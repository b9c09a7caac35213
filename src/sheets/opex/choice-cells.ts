import { OPEX_VIEWS, HALF_MONTHS } from '../../planning/opex/view';
import { COST_ITEMS, DRIVERS } from '../../planning/opex/items';
import { cell, range } from '../address';
import { monthSerial } from '../breakdown/month-serial';
import { area, type Draft } from '../draft';
import { figure, type OpexContext } from './context';
import { CHOICES, CHOICE_ROW, FIGURES, FIRST_ROW, GROUP_ROW, HEADER_ROW, MONTHS, OPEX as O } from './layout';

/** The cells a person chooses month, view and limits in, what they choose from, and the half-months that follow. */
export function writeChoices(context: OpexContext, draft: Draft): void {
  const { plan, t } = context;
  const { asOf, view } = plan.spec;
  draft.put(CHOICE_ROW, 0, t('asOf'));
  draft.put(CHOICE_ROW, CHOICES.asOf, monthSerial(asOf));
  draft.put(CHOICE_ROW, CHOICES.view - 1, t('view'));
  draft.put(CHOICE_ROW, CHOICES.view, t(`view.${view}`));
  draft.put(CHOICE_ROW, CHOICES.amount - 1, t('flagAmount'));
  draft.put(CHOICE_ROW, CHOICES.amount, plan.materiality.amount ?? '');
  draft.put(CHOICE_ROW, CHOICES.share - 1, t('flagShare'));
  draft.put(CHOICE_ROW, CHOICES.share, plan.materiality.share ?? '');
  for (let month = 0; month < MONTHS; month += 1) draft.put(FIRST_ROW + month, O.months, `=EDATE(${figure('start')},${month})`);
  OPEX_VIEWS.forEach((one, at) => draft.put(FIRST_ROW + at, O.views, t(`view.${one}`)));
  COST_ITEMS.forEach((item, at) => draft.put(FIRST_ROW + at, O.items, t(`item.${item}`)));
  driverNames(context).forEach((name, at) => draft.put(FIRST_ROW + at, O.drivers, name));
  writeFigures(context, draft);
  writeMarks(draft);
  writeHeads(context, draft);
}

/** What a line of cost can be driven by: figures of the base, or the rules of `Fees`. */
export function driverNames({ t }: Pick<OpexContext, 't'>): string[] {
  return [...DRIVERS.map((driver) => t(`base.${driver}`)), t('driver.feeRules')];
}

function writeFigures({ plan, t }: OpexContext, draft: Draft): void {
  const asOf = cell(CHOICE_ROW, CHOICES.asOf, '$both');
  const start = figure('start');
  const month = figure('month');
  const [view, first, last] = [figure('view'), figure('first'), figure('last')];
  const number = `(YEAR(${asOf})-YEAR(${start}))*12+MONTH(${asOf})-MONTH(${start})+1`;
  const views = range(area(FIRST_ROW, O.views, OPEX_VIEWS.length, 1), '$both');
  const begun = (months: number) => `2*${months}*INT((${month}-1)/${months})+1`;
  const chosen = (choices: readonly string[], otherwise: number) =>
    `=IF(OR(${month}=0,${view}=0),${otherwise},CHOOSE(${view},${choices.join(',')}))`;
  const formulas = {
    start: monthSerial(plan.start),
    month: `=IFERROR(IF(AND(${number}>=1,${number}<=${MONTHS}),${number},0),0)`,
    known: `=2*${month}`,
    view: `=IFERROR(MATCH(${cell(CHOICE_ROW, CHOICES.view, '$both')},${views},0),0)`,
    first: chosen([`2*${month}-1`, `2*${month}`, `2*${month}-1`, begun(3), begun(6), '1', '1'], 1),
    last: chosen([`2*${month}-1`, `2*${month}`, `2*${month}`, `${first}+5`, `${first}+11`, `2*${month}`, String(HALF_MONTHS)], 0),
    before: `=2*${first}-${last}-1`,
    beforeLast: `=${first}-1`,
  };
  FIGURES.forEach((name, at) => {
    draft.put(FIRST_ROW + at, O.figureName, t(`figure.${name}`));
    draft.put(FIRST_ROW + at, O.figure, formulas[name]);
  });
}

/** 1 above the half-months that a span holds. */
function writeMarks(draft: Draft): void {
  const inside = (number: string, first: string, last: string) => `=(${number}>=${first})*(${number}<=${last})`;
  const [first, last, before, beforeLast] = [figure('first'), figure('last'), figure('before'), figure('beforeLast')];
  for (let half = 0; half < HALF_MONTHS; half += 1) {
    const number = String(half + 1);
    draft.put(CHOICE_ROW, O.actualHalf + half, inside(number, first, last));
    draft.put(CHOICE_ROW, O.planHalf + half, inside(number, before, beforeLast));
    draft.put(CHOICE_ROW, O.lastYearHalf + half, inside(number, '1', figure('known')));
    draft.put(GROUP_ROW, O.lastYearHalf + half, inside(String(half + 1 - HALF_MONTHS), before, beforeLast));
  }
}

/** Months and half-months above their blocks, and the part of a month that falls into its first half. */
function writeHeads({ plan, t }: OpexContext, draft: Draft): void {
  draft.put(GROUP_ROW, O.planTyped - 1, t('firstHalf'));
  for (let month = 0; month < MONTHS; month += 1) {
    const date = `=EDATE(${figure('start')},${month})`;
    for (const column of [O.planTyped, O.forecastTyped, O.planMonth, O.forecastMonth]) draft.put(HEADER_ROW, column + month, date);
    draft.put(GROUP_ROW, O.planTyped + month, plan.firstHalf[month] ?? '');
    const typed = cell(GROUP_ROW, O.planTyped + month);
    const day = cell(HEADER_ROW, O.planMonth + month);
    draft.put(GROUP_ROW, O.planMonth + month, `=IF(ISNUMBER(${typed}),${typed},15/DAY(EDATE(${day},1)-1))`);
  }
  for (let half = 0; half < HALF_MONTHS; half += 1) {
    const month = cell(HEADER_ROW, O.planMonth + (half >> 1), '$both');
    const day = half % 2 === 0 ? `=${month}` : `=${month}+15`;
    for (const column of [O.planHalf, O.actualHalf]) draft.put(HEADER_ROW, column + half, day);
    draft.put(HEADER_ROW, O.lastYearHalf + half, `=EDATE(${cell(HEADER_ROW, O.planHalf + half)},-12)`);
  }
}
