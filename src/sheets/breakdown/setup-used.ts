import { SPREAD_METHODS } from '../../planning/breakdown/plan';
import { cell, range } from '../address';
import { area, type Draft } from '../draft';
import { MONTH, PERCENT, ROLES, WEIGHT, amountFormat } from '../roles';
import { quoted } from '../text-content';
import { literal } from './literal';
import { on, setup, setupCell, setupUnusable, wholeLastYear, type BreakdownContext } from './context';
import { eventFactorCell } from './events-sheet';
import { DIGITS, largestTargetText, leastTargetText, LARGEST_TEXT, START } from './input-limits';
import { COL, FIRST_ROW, MARKETS, SETUP, USED, newRowCount, usedColumn, type SetupInput } from './layout';
import { monthSerial } from './month-serial';

interface UsedInput {
  readonly row: SetupInput;
  readonly name: string;
  /** Condition that a cell without an error value cannot be used. */
  readonly cannot: string;
  /** What the plan uses; where the input cannot be used this must not depend on it. */
  readonly used: string;
}

/**
 * The inputs of `Setup` as the plan uses them, in the head of `Workings`. Validation does not stop what is pasted: what cannot be used counts as
 * not typed, and is counted.
 */
export function writeUsedSetup(context: BreakdownContext, draft: Draft): void {
  const { t } = context;
  draft.put(USED.names, 0, t('workings.setup'));
  const put = (column: number, name: string, content: string) => {
    draft.put(USED.names, column, name);
    draft.put(USED.values, column, content);
  };
  const inputs = usedInputs(context);
  for (const { row, name, cannot, used } of inputs) {
    put(usedColumn(row), name, `=${used}`);
    put(usedColumn(row) + 1, t('workings.notUsed'), `=IF(ISERROR(${setupCell(context, row)}),1,IF(${cannot},1,0))`);
  }
  put(USED.computedGrowth, t('workings.computedGrowth'), computedGrowth(context));
  const months = (row: number) => on(context, 'Setup', range(area(row, SETUP.month, 1, 12), '$both'));
  for (let m = 0; m < 12; m += 1) {
    const typed = on(context, 'Setup', cell(SETUP.typedWeights, SETUP.month + m, '$both'));
    put(USED.typedWeights + m, `${t('setup.typedWeights')} ${m + 1}`, `=IF(${usableWeight(typed)},${typed},0)`);
  }
  put(USED.weightsUnusable, t('workings.weightsUnusable'), `=${unusableWeights(months(SETUP.typedWeights))}`);
  put(USED.factorsUnusable, t('workings.factorsUnusable'), `=${unusableWeights(months(SETUP.festivalTyped))}`);
  const newRows = on(context, 'Setup', range(area(SETUP.newRows, 0, newRowCount(context.plan), 4), '$both'));
  put(USED.newRowsUnusable, t('workings.newRowsUnusable'), `=SUMPRODUCT(--ISERROR(${newRows}))`);
  const counted = [
    ...inputs.map(({ row }) => setupUnusable(context, row)),
    ...[USED.weightsUnusable, USED.factorsUnusable, USED.newRowsUnusable].map((column) => cell(USED.values, column, '$both')),
  ];
  put(USED.unusable, t('workings.unusable'), `=${counted.join('+')}`);
  for (let m = 0; m < 12; m += 1) put(USED.eventFactors + m, `${t('workings.eventFactor')} ${m + 1}`, eventFactor(context, m));
  style(context, draft);
}

/** Condition that a cell holds a weight or factor of 0 or more; false for anything but a number. */
export function usableWeight(reference: string): string {
  return `IF(ISNUMBER(${reference}),AND(${reference}>=0,${reference}<=${LARGEST_TEXT}),FALSE)`;
}

/** How many filled cells of a range hold no such number. */
function unusableWeights(reference: string): string {
  return `COUNTA(${reference})-COUNTIFS(${reference},">=0",${reference},"<=${LARGEST_TEXT}")`;
}

function usedInputs(context: BreakdownContext): UsedInput[] {
  const { plan, t } = context;
  const { spec } = plan;
  const typed = (row: SetupInput) => setupCell(context, row);
  const unusable = (row: SetupInput) => `${setupUnusable(context, row)}>0`;
  const isNot = (row: SetupInput, ...conditions: string[]) => `IF(ISNUMBER(${typed(row)}),NOT(AND(${conditions.join(',')})),TRUE)`;
  const unlessEmpty = (row: SetupInput, cannot: string) => `IF(${typed(row)}="",FALSE,${cannot})`;
  const list = (row: number, count: number) => on(context, 'Setup', range(area(row, SETUP.label, count, 1), '$both'));
  const chosen = (row: SetupInput, from: string) => `MATCH(${literal(typed(row))},${from},0)`;
  const [shapes, markets] = [list(SETUP.methods, SPREAD_METHODS.length), list(SETUP.markets, MARKETS.length)];
  const { target, start, method, market, digits, currency, growth } = SETUP;
  const decimals = setup(context, digits);
  return [
    {
      row: target,
      name: t('setup.target'),
      cannot: isNot(target, `${typed(target)}>=${leastTargetText(decimals)}`, `${typed(target)}<=${largestTargetText(decimals)}`),
      used: `IF(${unusable(target)},0,${typed(target)})`,
    },
    {
      row: start,
      name: t('setup.start'),
      cannot: isNot(start, `${typed(start)}>=${START.first}`, `${typed(start)}<${START.end}`),
      used: `IF(${unusable(start)},${monthSerial(spec.start)},DATE(YEAR(${typed(start)}),MONTH(${typed(start)}),1))`,
    },
    {
      row: method,
      name: t('setup.shape'),
      cannot: unlessEmpty(method, `ISERROR(${chosen(method, shapes)})`),
      used: `IFERROR(INDEX(${shapes},${chosen(method, shapes)}),INDEX(${shapes},1))`,
    },
    {
      row: market,
      name: t('setup.market'),
      cannot: unlessEmpty(market, `ISERROR(${chosen(market, markets)})`),
      used: `IF(${unusable(market)},${quoted(t(`market.${spec.market}`))},IFERROR(INDEX(${markets},${chosen(market, markets)}),INDEX(${markets},1)))`,
    },
    {
      row: digits,
      name: t('setup.digits'),
      cannot: unlessEmpty(
        digits,
        isNot(digits, `${typed(digits)}>=${DIGITS.least}`, `${typed(digits)}<=${DIGITS.most}`, `INT(${typed(digits)})=${typed(digits)}`),
      ),
      used: `IF(${unusable(digits)},0,N(${typed(digits)}))`,
    },
    {
      row: currency,
      name: t('setup.currency'),
      cannot: 'FALSE',
      used: `IF(${unusable(currency)},"",${typed(currency)}&"")`,
    },
    {
      row: growth,
      name: t('setup.growth'),
      cannot: unlessEmpty(growth, `NOT(ISNUMBER(${typed(growth)}))`),
      used: `IF(ISNUMBER(${typed(growth)}),${typed(growth)},${cell(USED.values, USED.computedGrowth, '$both')})`,
    },
  ];
}

/** Growth of the total plan over last year: 0 where there is no last year of twelve months above zero. */
function computedGrowth(context: BreakdownContext): string {
  const known = wholeLastYear(context, 0);
  const lastYear = on(context, 'Breakdown', cell(FIRST_ROW, COL.lastYear, '$both'));
  return known === null ? '=0' : `=IFERROR(IF(AND(${known},${lastYear}>0),${setup(context, SETUP.target)}/${lastYear}-1,0),0)`;
}

/** What last year's shape is multiplied by where rows follow the events; as for last year's shape itself where there are none, or no whole last year. */
function eventFactor(context: BreakdownContext, month: number): string {
  const { events, historyMonths } = context.plan;
  const festival = on(context, 'Setup', cell(SETUP.festival, SETUP.month + month, '$both'));
  const years = historyMonths.length / 12;
  if (events === null || years === 0) return `=${festival}`;
  const wholeYear = cell(FIRST_ROW, context.columns.yearTotal + years - 1, '$both');
  return `=IF(${wholeYear}>0,IFERROR(${eventFactorCell(context, month)},${festival}),${festival})`;
}

function style(context: BreakdownContext, draft: Draft): void {
  const value = (column: number, count = 1) => area(USED.values, column, 1, count);
  const end = USED.eventFactors + 12;
  draft.style(area(USED.names, 0, 1, end), ROLES.note);
  draft.style(area(USED.names, USED.inputs, 1, end - USED.inputs), { wrap: true });
  draft.format(value(usedColumn(SETUP.target)), amountFormat(Math.max(0, context.plan.spec.digits)));
  draft.format(value(usedColumn(SETUP.start)), MONTH[context.locale]);
  for (const column of [usedColumn(SETUP.growth), USED.computedGrowth]) draft.format(value(column), PERCENT);
  draft.format(value(USED.typedWeights, 12), WEIGHT);
  draft.format(value(USED.eventFactors, 12), WEIGHT);
}
