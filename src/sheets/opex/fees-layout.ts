import { TIERS, type AgencyField, type FeesInputs, type RuleField } from '../../planning/fees/fees-inputs';
import { FIRST_ROW, MONTHS } from './layout';

/** Cells above the table that are typed, in the row of choices. */
export const FEE_CHOICES = { tolerance: 1, withVat: 4 } as const;

/** Names by which `OPEX` takes fees over: the line of OPEX that each is booked on, its months, its plan and actual over the view. */
export const FEE_NAMES = {
  line: 'Almanac_Fees_Line',
  plan: 'Almanac_Fees_Plan',
  actual: 'Almanac_Fees_Actual',
  viewPlan: 'Almanac_Fees_View_Plan',
  viewActual: 'Almanac_Fees_View_Actual',
} as const;

function feesColumns() {
  let next = 0;
  const take = (count = 1): number => (next += count) - count;
  const block = (count: number): number => {
    next += 1;
    return take(count);
  };
  return {
    channel: take(),
    fee: take(),
    category: take(),
    part: take(),
    kind: take(),
    basis: take(),
    rate: take(),
    amount: take(),
    cap: take(),
    vat: take(),
    refund: take(),
    from: take(),
    to: take(),
    tiers: take(),
    month: take(),
    check: take(),
    yearPlan: take(),
    planVat: take(),
    outlook: take(),
    outlookVat: take(),
    monthShould: take(),
    monthBooked: take(),
    monthGap: take(),
    should: take(),
    booked: take(),
    gap: take(),
    flag: take(),
    note: take(),
    scores: block(MONTHS),
    plan: block(MONTHS),
    actual: block(MONTHS),
    days: block(MONTHS),
    planSold: block(MONTHS),
    planKept: block(MONTHS),
    planToDate: block(MONTHS),
    planCum: block(MONTHS),
    planFee: block(MONTHS),
    actualSold: block(MONTHS),
    actualKept: block(MONTHS),
    actualToDate: block(MONTHS),
    actualCum: block(MONTHS),
    actualFee: block(MONTHS),
    /** Number of what is wrong with the line itself, and of what is told of it (see FEE_PROBLEMS). */
    code: block(1),
    final: take(),
    kindNumber: take(),
    basisNumber: take(),
    /** Rows of the base of OPEX, counted from its first; 0 is none. */
    baseRow: take(),
    paidRow: take(),
    returnsRow: take(),
    unitsRow: take(),
    /** Rows of the tables, counted from the first; 0 is none, -1 one that is not found. */
    tableRow: take(),
    kpiRow: take(),
    byMonth: take(),
    /** Days in force, far away where they are open. */
    first: take(),
    last: take(),
    key: take(),
    pair: take(),
    group: take(),
    overlaps: take(),
    weight: take(),
    counts: take(),
    factor: take(),
    line: take(),
    shared: take(),
    own: take(),
    ownMonth: take(),
    viewPlan: take(),
    viewActual: take(),
    kinds: block(1),
    bases: take(),
    modes: take(),
    windows: take(),
    settled: take(),
    kpiOf: take(),
    channels: take(),
    problems: take(),
    end: next,
  } as const;
}

/** Columns of `Fees`, zero-based: what is typed of a rule, what people read, months, and what they are made of. */
export const FEES = feesColumns();
export type FeesColumn = keyof typeof FEES;

/** Marks above the months: of the month under review, of those until it, and the part of a month that lies in the view. */
export const MONTH_MARKS = { month: FEES.plan, known: FEES.actual, view: FEES.days } as const;

/** Where an agency's inputs stand, below those of rules that are like them. */
export const AGENCY: Readonly<Record<AgencyField, number>> = {
  channel: FEES.channel,
  fee: FEES.fee,
  settled: FEES.category,
  plannedScore: FEES.part,
  basis: FEES.kind,
  kpiOf: FEES.basis,
  retainer: FEES.rate,
  minimum: FEES.amount,
  cap: FEES.cap,
  vat: FEES.vat,
  kpi: FEES.to,
  tiers: FEES.tiers,
  note: FEES.note,
};

/** Where the parts of a table stand: what is typed left of the column of checks. */
export const TABLES = {
  name: FEES.channel,
  mode: FEES.fee,
  window: FEES.category,
  thresholds: FEES.part,
  rates: FEES.part + TIERS,
  check: FEES.check,
  /** Worked out: thresholds with empty ones out of reach, steps, lowest and highest rate, rates that do not rise, numbers of mode and window, problem. */
  numbers: FEES.code,
  steps: FEES.code + TIERS,
  low: FEES.code + 2 * TIERS,
  high: FEES.code + 2 * TIERS + 1,
  falls: FEES.code + 2 * TIERS + 2,
  modeNumber: FEES.code + 2 * TIERS + 3,
  windowNumber: FEES.code + 2 * TIERS + 4,
  code: FEES.code + 2 * TIERS + 5,
} as const;

/** What is told of a line: what makes it unusable, what it waits for, then what it counts in spite of. */
export const FEE_PROBLEMS = [
  'wrong.channel',
  'wrong.fee',
  'wrong.kind',
  'wrong.basis',
  'wrong.figure',
  'wrong.rate',
  'wrong.amount',
  'wrong.cap',
  'wrong.vat',
  'wrong.part',
  'wrong.date',
  'wrong.dates',
  'wrong.tiers',
  'wrong.table',
  'wrong.rates',
  'wrong.rising',
  'wrong.counted',
  'wrong.month',
  'wrong.settled',
  'wrong.kpiOf',
  'wrong.score',
  'wrong.minimum',
  'wrong.overlap',
  'wrong.parts',
  'open.rate',
  'open.amount',
  'open.vat',
  'open.part',
  'open.tiers',
  'open.terms',
  'hint.line',
  'hint.units',
  'hint.sales',
  'hint.actual',
] as const;
export type FeeProblem = (typeof FEE_PROBLEMS)[number];

/** Number of a problem, from 1. */
export const problemNumber = (problem: FeeProblem): number => FEE_PROBLEMS.indexOf(problem) + 1;

/** The first number of what a line waits for, and of what it counts in spite of. */
export const FIRST_OPEN = FEE_PROBLEMS.findIndex((problem) => problem.startsWith('open.')) + 1;
export const FIRST_HINT = FEE_PROBLEMS.findIndex((problem) => problem.startsWith('hint.')) + 1;

/** What is told of a table. */
export const TABLE_PROBLEMS = ['name', 'numbers', 'rising', 'choice'] as const;

/** What must be zero. */
export const FEE_CHECKS = ['rules', 'tables', 'choices'] as const;
export type FeeCheck = (typeof FEE_CHECKS)[number];

/** Empty lines below those that are typed. */
const SPARE = { rules: 8, agencies: 2, tables: 4 } as const;

/** What a build leaves for the next one to find the inputs of `Fees`: lines of each kind, empty ones among them. */
export interface FeesRecord {
  readonly rules: number;
  readonly agencies: number;
  readonly tables: number;
}

export function feesRecord({ rules, agencies, tables }: Pick<FeesInputs, 'rules' | 'agencies' | 'tables'>): FeesRecord {
  return {
    rules: rules.length + SPARE.rules,
    agencies: agencies.length + SPARE.agencies,
    tables: tables.length + SPARE.tables,
  };
}

/** Rows of `Fees`. */
export function feesRows({ rules, agencies, tables }: FeesRecord) {
  const agencyHeader = FIRST_ROW + rules + 2;
  const firstAgency = agencyHeader + 1;
  const total = firstAgency + agencies;
  const tableHeader = total + 3;
  const firstTable = tableHeader + 1;
  const checks = firstTable + tables + 2;
  return { agencyHeader, firstAgency, total, tableHeader, firstTable, checks, end: checks + FEE_CHECKS.length } as const;
}

/** Column of a typed cell of a rule. */
export const ruleColumn = (field: RuleField): number => FEES[field];
