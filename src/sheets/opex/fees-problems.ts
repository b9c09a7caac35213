import { AMOUNTS, FEE_BASES, RULE_FIELDS } from '../../planning/fees/fees-inputs';
import { cell, range } from '../address';
import { area } from '../draft';
import { quoted } from '../text-content';
import { SCENARIOS } from './fees-amounts';
import { at, baseFigure, ofTable, type FeesContext } from './fees-context';
import { AGENCY, FEES, MONTH_MARKS, problemNumber, type FeeProblem } from './fees-layout';
import { CHOICE_ROW, FIRST_ROW, MONTHS } from './layout';

/** A condition, and what is told where it holds. */
type Case = readonly [condition: string, problem: FeeProblem | string];

/** The number of the first case that holds, else 0; a case may be a formula of its own. */
function firstOf(cases: readonly Case[], otherwise = '0'): string {
  return cases.reduceRight((rest, [condition, told]) => `IF(${condition},${numberOrFormula(told)},${rest})`, otherwise);
}

function numberOrFormula(told: string): string {
  const number = problemNumber(told as FeeProblem);
  return number > 0 ? String(number) : told;
}

const notShare = (of: string): string => `OR(NOT(ISNUMBER(${of})),N(${of})<0,N(${of})>1)`;
const notAmount = (of: string): string => `OR(NOT(ISNUMBER(${of})),N(${of})<0)`;
const given = (of: string, wrong: (of: string) => string): string => `AND(${of}<>"",${wrong(of)})`;
const notDay = (of: string): string => `AND(${of}<>"",OR(NOT(ISNUMBER(${of})),N(${of})<1,N(${of})<>INT(N(${of}))))`;

/** What is wrong with a rule by itself, or still to be typed (see FEE_PROBLEMS). */
export function ruleProblem(context: FeesContext, r: number): string {
  const t = (column: 'fee' | 'category' | 'tiers') => `TRIM(${at(r, column)})`;
  const [kind, basis] = [at(r, 'kindNumber'), at(r, 'basisNumber')];
  const [rate, amount, cap, vat, part] = [at(r, 'rate'), at(r, 'amount'), at(r, 'cap'), at(r, 'vat'), at(r, 'part')];
  const amountOf: readonly Case[] = [
    [given(amount, notAmount), 'wrong.amount'],
    [`${amount}=""`, 'open.amount'],
  ];
  const byKind = [
    firstOf([
      [given(rate, notShare), 'wrong.rate'],
      [given(cap, notAmount), 'wrong.cap'],
      [`${rate}=""`, 'open.rate'],
    ]),
    firstOf(amountOf),
    firstOf([[`${t('tiers')}=""`, 'open.tiers']], tableProblem(context, at(r, 'tableRow'), 'tiers')),
    firstOf(
      [
        [given(at(r, 'month'), (of) => `OR(NOT(ISNUMBER(${of})),N(${of})<1,N(${of})>12,N(${of})<>INT(N(${of})))`), 'wrong.month'],
        ...amountOf,
      ],
      `IF(${t('tiers')}="",0,${tableProblem(context, at(r, 'tableRow'), 'refunds')})`,
    ),
  ];
  const cases: readonly Case[] = [
    [`COUNTA(${range(area(r, FEES.channel, 1, RULE_FIELDS.length - 1), '$column')})=0`, '0'],
    ...channelCases(context, r),
    [`${t('fee')}=""`, 'wrong.fee'],
    [`${kind}=0`, 'wrong.kind'],
    [`OR(${basis}=0,(${kind}=2)<>(${basis}>${AMOUNTS}))`, 'wrong.basis'],
    [`${at(r, 'baseRow')}=0`, 'wrong.figure'],
    [given(part, notShare), 'wrong.part'],
    [given(vat, notShare), 'wrong.vat'],
    [`OR(${notDay(at(r, 'from'))},${notDay(at(r, 'to'))})`, 'wrong.date'],
    [`${at(r, 'last')}<${at(r, 'first')}`, 'wrong.dates'],
  ];
  const open = firstOf([
    [`${vat}=""`, 'open.vat'],
    [`AND(${t('category')}<>"",${part}="")`, 'open.part'],
  ]);
  const chosen = `CHOOSE(${kind},${byKind.join(',')})`;
  return firstOf([...cases, [`${chosen}>0`, chosen]], open);
}

function channelCases({ byChannel, opex }: FeesContext, r: number): Case[] {
  if (!byChannel) return [];
  const names = opex.plan.channels.map(({ name }) => quoted(name));
  const list = range(area(FIRST_ROW, FEES.channels, names.length, 1), '$both');
  return [[`SUMPRODUCT(--(${list}=TRIM(${at(r, 'channel')})))=0`, 'wrong.channel']];
}

/** What is wrong with the table that a line names. */
function tableProblem(context: FeesContext, row: string, used: 'tiers' | 'refunds' | 'commission' | 'scores'): string {
  const of = (column: Parameters<typeof ofTable>[2]) => ofTable(context, row, column);
  const unchosen = {
    tiers: `OR(${of('modeNumber')}=0,${of('windowNumber')}=0)`,
    commission: `${of('modeNumber')}=0`,
    refunds: 'FALSE',
    scores: 'FALSE',
  }[used];
  return firstOf([
    [`${row}<1`, 'wrong.tiers'],
    [`${of('code')}>0`, 'wrong.table'],
    [`OR(${of('low')}<${used === 'scores' ? '(-1)' : '0'},${of('high')}>1)`, 'wrong.rates'],
    [unchosen, 'wrong.counted'],
    [used === 'refunds' ? `${of('falls')}>0` : 'FALSE', 'wrong.rising'],
  ]);
}

/** What is wrong with an agency's terms by themselves, or still to be typed. */
export function agencyProblem(context: FeesContext, r: number): string {
  const input = (field: keyof typeof AGENCY) => cell(r, AGENCY[field], '$column');
  const t = (field: keyof typeof AGENCY) => `TRIM(${input(field)})`;
  const typed = [area(r, FEES.channel, 1, FEES.check), area(r, FEES.scores, 1, MONTHS)].map((of) => `COUNTA(${range(of, '$column')})`);
  const scores = range(area(r, FEES.scores, 1, MONTHS), '$column');
  const named = (field: 'tiers' | 'kpi', row: 'tableRow' | 'kpiRow', used: 'commission' | 'scores') =>
    `IF(${t(field)}="",0,${tableProblem(context, at(r, row), used)})`;
  const [commission, kpi] = [named('tiers', 'tableRow', 'commission'), named('kpi', 'kpiRow', 'scores')];
  const bases = FEE_BASES.slice(0, AMOUNTS).map((word) => quoted(context.opex.t(`base.${word}`)));
  return firstOf([
    [`${typed.join('+')}=0`, '0'],
    ...channelCases(context, r),
    [`${t('fee')}=""`, 'wrong.fee'],
    [`${at(r, 'kindNumber')}=0`, 'wrong.settled'],
    [`AND(${t('tiers')}<>"",SUMPRODUCT(--({${bases.join(',')}}=${t('basis')}))=0)`, 'wrong.basis'],
    [`AND(${t('tiers')}<>"",${at(r, 'baseRow')}=0)`, 'wrong.figure'],
    [`OR(${given(input('retainer'), notAmount)},${given(input('minimum'), notAmount)})`, 'wrong.amount'],
    [given(input('cap'), notAmount), 'wrong.cap'],
    [`AND(${input('cap')}<>"",N(${input('minimum')})>N(${input('cap')}))`, 'wrong.minimum'],
    [given(input('vat'), notShare), 'wrong.vat'],
    [`${commission}>0`, commission],
    [`${kpi}>0`, kpi],
    [`AND(${t('kpi')}<>"",${at(r, 'basisNumber')}=0)`, 'wrong.kpiOf'],
    [`OR(COUNTA(${scores})>COUNT(${scores}),${given(input('plannedScore'), (of) => `NOT(ISNUMBER(${of}))`)})`, 'wrong.score'],
    [`${input('vat')}=""`, 'open.vat'],
    [`AND(${input('retainer')}="",${t('tiers')}="",${input('minimum')}="")`, 'open.terms'],
  ]);
}

/** What is told of a line: what is wrong with it by itself or beside others, else what people should know of a line that counts. */
export function finalProblem(context: FeesContext, r: number, of: 'rule' | 'agency'): string {
  const lowest = `MIN(${range(area(r, FEES.days, 1, MONTHS), '$column')})`;
  const beside: readonly Case[] = [
    [`${at(r, 'overlaps')}>1`, 'wrong.overlap'],
    [`AND(${at(r, 'counts')}=0,${lowest}<0)`, 'wrong.parts'],
  ];
  const isCapped = `AND(${at(r, 'kindNumber')}=1,${at(r, 'cap')}<>"")`;
  const sold = range(area(r, FEES.planSold, 1, MONTHS), '$column');
  const known = range(area(CHOICE_ROW, MONTH_MARKS.known, 1, MONTHS), '$both');
  const untilNow = (block: 'plan' | 'actual') => `SUMPRODUCT(${known}*${range(area(r, FEES[`${block}Sold`], 1, MONTHS), '$column')})`;
  const hints: readonly Case[] = [
    ...(of === 'rule'
      ? ([
          [`IF(${at(r, 'kindNumber')}=4,FALSE,COUNTIF(${sold},0)=${MONTHS})`, 'hint.sales'],
          [`AND(${untilNow('plan')}<>0,${untilNow('actual')}=0)`, 'hint.actual'],
          [`IF(${isCapped},${noUnits(context, r)},FALSE)`, 'hint.units'],
        ] as const)
      : []),
    [`${at(r, 'line')}=0`, 'hint.line'],
  ];
  return firstOf([[`${at(r, 'code')}>0`, at(r, 'code')], ...(of === 'rule' ? beside : []), [`${at(r, 'counts')}=0`, '0'], ...hints]);
}

/** Whether some month, in the plan or known and forecast, has sales to charge and no units for the cap. */
function noUnits(context: FeesContext, r: number): string {
  const missing = SCENARIOS.flatMap(({ block, months }) =>
    Array.from(
      { length: MONTHS },
      (_, month) => `(${cell(r, FEES[`${block}Sold`] + month)}>0)*(${baseFigure(context, at(r, 'unitsRow'), months(month))}=0)`,
    ),
  );
  return `IF(${at(r, 'unitsRow')}=0,TRUE,${missing.join('+')}>0)`;
}
