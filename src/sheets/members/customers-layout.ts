import { FIRST_ROW } from '../rolling/layout';
import { amountFormat } from '../roles';
import { AFTER_2000, DAY, NOT_BELOW_ZERO, settingCell, type Setting } from './setting';
import { settingFits } from './setting-rule';

/** Lines that the table of customers begins with, and empty ones below those that are filled. */
export const FIRST_LINES = 200;
export const SPARE_LINES = 20;
/** Lines below the table that formulas look at as well: those that are pasted in. */
export const LINES_BELOW = 2000;

export const CUSTOMERS_TABLE = 'AlmanacCustomers';

export type CustomerSetting = 'before' | 'asOf' | 'months' | 'threshold' | 'classA' | 'classB' | 'newcomers';

export const CUSTOMER_SETTINGS: readonly Setting<CustomerSetting>[] = [
  { key: 'before', first: '', format: DAY, rule: AFTER_2000, takes: 'date' },
  { key: 'asOf', first: '', format: DAY, rule: AFTER_2000, takes: 'date' },
  { key: 'months', first: 12, format: '0', rule: { wholeNumber: { formula1: 1, formula2: 120, operator: 'Between' } }, takes: 'whole' },
  { key: 'threshold', first: '', format: amountFormat(2), rule: NOT_BELOW_ZERO, takes: 'notBelowZero' },
  { key: 'classA', first: '', format: amountFormat(2), rule: NOT_BELOW_ZERO, takes: 'notBelowZero' },
  { key: 'classB', first: '', format: amountFormat(2), rule: NOT_BELOW_ZERO, takes: 'notBelowZero' },
  { key: 'newcomers', first: '', format: amountFormat(0), rule: NOT_BELOW_ZERO, takes: 'notBelowZero' },
];

/** Without these no customer is counted. */
export const NEEDED = ['before', 'asOf', 'months', 'threshold'] as const satisfies readonly CustomerSetting[];

/** What is typed of a customer. */
export const CUSTOMER_FIELDS = ['id', 'first', 'last', 'orders', 'spend', 'before'] as const;
export type CustomerField = (typeof CUSTOMER_FIELDS)[number];

/** Columns of the table: what is typed, then what is worked out, the last of it hidden. */
export const CUSTOMER_COLUMNS = [
  ...CUSTOMER_FIELDS,
  'tier',
  'class',
  'recencyScore',
  'frequencyScore',
  'monetaryScore',
  // Wide, hence last: the blocks above have their columns in these.
  'check',
  'origin',
  'tierCode',
  'recency',
  'frequency',
  'monetary',
] as const;
export type CustomerColumn = (typeof CUSTOMER_COLUMNS)[number];
export const HIDDEN_CUSTOMER_COLUMNS = [
  'origin',
  'tierCode',
  'recency',
  'frequency',
  'monetary',
] as const satisfies readonly CustomerColumn[];

export const customerColumn = (column: CustomerColumn): number => CUSTOMER_COLUMNS.indexOf(column);

/** Periods that tiers are projected for. */
export const PERIODS = 12;

export const MOVES = ['churn', 'kept', 'up', 'down', 'back'] as const;
export type Move = (typeof MOVES)[number];

export const CUSTOMER_CHECKS = ['lines', 'settings', 'once', 'shares', 'later', 'classes'] as const;
export type CustomerCheck = (typeof CUSTOMER_CHECKS)[number];

const migration = FIRST_ROW + CUSTOMER_SETTINGS.length + 3;
const moves = migration + 8;
const later = moves + MOVES.length + 3;
const power = later + PERIODS + 4;
const classes = power + PERIODS + 4;
const cuts = classes + 7;
const scores = cuts + 6;
const checks = scores + 8;
const table = checks + CUSTOMER_CHECKS.length + 3;

/** First rows of the blocks, below their titles and headers; the table's is that of its first line. */
export const C_ROWS = { migration, moves, later, power, classes, cuts, scores, checks, table } as const;

/** Columns of the matrix: from, customers by tier, all, shares by tier; hidden, the shares as they are used. */
export const MATRIX = { from: 0, counts: 1, total: 4, shares: 5, used: 18 } as const;

/** Columns of later tiers: period, day, customers by tier, all. */
export const LATER = { period: 0, day: 1, counts: 2, total: 5 } as const;

/** Columns of what becomes of each tier: period, then the shares of V in V, 1 and 0, those of 1, those of 0. */
export const POWER = { period: 0, shares: 1 } as const;

/** Columns of the classes of new customers. */
export const CLASS = { name: 0, customers: 1, share: 2, spend: 3, each: 4, orders: 5, again: 6 } as const;

/** Hidden: whether dates and thresholds are there. */
export const READY = { row: FIRST_ROW, column: MATRIX.used } as const;

export const customerSetting = (key: CustomerSetting): string => settingCell(CUSTOMER_SETTINGS, key);
/** Whether a setting can be used, as an expression. */
export const customerFits = (key: CustomerSetting): string => settingFits(CUSTOMER_SETTINGS, key);
/** Whether new customers can be told apart by class, as an expression. */
export const CLASSES_FIT = `AND(${customerFits('classA')},${customerFits('classB')},N(${customerSetting('classB')})<=N(${customerSetting('classA')}))`;
