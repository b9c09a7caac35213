import type { FunctionTextKey } from '../locales/functions';

/** What an argument holds: one number, one date, one word, or a range of numbers. */
export type ArgumentKind = 'number' | 'date' | 'text' | 'range';

export interface ParameterSpec {
  /** As a person reads it while typing the formula; the same in every language. */
  readonly name: string;
  readonly kind: ArgumentKind;
  readonly description: FunctionTextKey;
  /** What an omitted argument counts as; undefined where the argument is needed, '' where omitting it means none. */
  readonly fallback?: string | number;
}

/** One argument of an example: a value, a row of an array constant per inner array, or a date. */
export type ExampleArgument =
  number | string | null | readonly (readonly (number | string)[])[] | { readonly date: readonly [number, number, number] };

export interface ExampleSpec {
  readonly says: FunctionTextKey;
  readonly values: readonly ExampleArgument[];
}

export interface ErrorSpec {
  readonly error: '#VALUE!' | '#N/A' | '#NUM!';
  readonly when: FunctionTextKey;
}

/** The same with native functions, for one cell of the result. */
export interface TwinSpec {
  readonly formula: string;
  readonly says: FunctionTextKey;
}

/**
 * What Excel and the help pages say about one PLAN function. Once shipped, id, names and order stay: parameters are only
 * ever appended.
 */
export interface FunctionSpec {
  readonly id: string;
  readonly category: 'allocation' | 'calendar';
  readonly description: FunctionTextKey;
  readonly parameters: readonly ParameterSpec[];
  readonly returns: FunctionTextKey;
  /** Columns of the result that hold dates, from 0. */
  readonly dateColumns: readonly number[];
  readonly examples: readonly ExampleSpec[];
  readonly errors: readonly ErrorSpec[];
  readonly remarks: readonly FunctionTextKey[];
  readonly twins: readonly TwinSpec[];
}

/** The namespace people type before a function's name. */
export const NAMESPACE = 'PLAN';

const JANUARY_2027: ExampleArgument = { date: [2027, 1, 1] };

/** Every PLAN function, in the order of the help. */
export const CATALOGUE = [
  {
    id: 'SPREAD',
    category: 'allocation',
    description: 'SPREAD.description',
    parameters: [
      { name: 'total', kind: 'number', description: 'SPREAD.total' },
      { name: 'weights', kind: 'range', description: 'SPREAD.weights' },
      { name: 'digits', kind: 'number', description: 'SPREAD.digits', fallback: 0 },
      { name: 'locks', kind: 'range', description: 'SPREAD.locks', fallback: '' },
    ],
    returns: 'SPREAD.returns',
    dateColumns: [],
    examples: [
      { says: 'SPREAD.example.thirds', values: [100, [[1, 1, 1]]] },
      { says: 'SPREAD.example.lock', values: [100, [[10, 20, 30]], 0, [['', 20, '']]] },
    ],
    errors: [
      { error: '#VALUE!', when: 'SPREAD.error.value' },
      { error: '#NUM!', when: 'SPREAD.error.num' },
    ],
    remarks: ['SPREAD.remark.rounding', 'remark.blank'],
    twins: [
      {
        formula: '=ROUND($B$1*SUM($A$2:A2)/SUM($A$2:$A$13),0)-ROUND($B$1*(SUM($A$2:A2)-A2)/SUM($A$2:$A$13),0)',
        says: 'SPREAD.twin',
      },
    ],
  },
  {
    id: 'BREAKDOWN',
    category: 'allocation',
    description: 'BREAKDOWN.description',
    parameters: [
      { name: 'annual', kind: 'number', description: 'BREAKDOWN.annual' },
      { name: 'start', kind: 'date', description: 'BREAKDOWN.start' },
      { name: 'history', kind: 'range', description: 'BREAKDOWN.history', fallback: '' },
      { name: 'market', kind: 'text', description: 'BREAKDOWN.market', fallback: 'none' },
      { name: 'grain', kind: 'text', description: 'BREAKDOWN.grain', fallback: 'month' },
      { name: 'digits', kind: 'number', description: 'BREAKDOWN.digits', fallback: 0 },
    ],
    returns: 'BREAKDOWN.returns',
    dateColumns: [0],
    examples: [
      { says: 'BREAKDOWN.example.quarters', values: [1000, JANUARY_2027, [[210, 190, 180, 320]], null, 'quarter'] },
      { says: 'BREAKDOWN.example.retail', values: [5200, { date: [2027, 1, 31] }, null, null, '445'] },
    ],
    errors: [
      { error: '#VALUE!', when: 'BREAKDOWN.error.value' },
      { error: '#N/A', when: 'BREAKDOWN.error.na' },
    ],
    remarks: ['BREAKDOWN.remark.grain', 'BREAKDOWN.remark.festival', 'remark.dates', 'remark.blank'],
    twins: [],
  },
  {
    id: 'SEASONAL',
    category: 'allocation',
    description: 'SEASONAL.description',
    parameters: [
      { name: 'history', kind: 'range', description: 'SEASONAL.history' },
      { name: 'period', kind: 'number', description: 'SEASONAL.period', fallback: 12 },
      { name: 'kind', kind: 'text', description: 'SEASONAL.kind', fallback: 'multiplicative' },
    ],
    returns: 'SEASONAL.returns',
    dateColumns: [],
    examples: [{ says: 'SEASONAL.example', values: [[[80, 100, 90, 130, 88, 110, 99, 143, 97, 121, 109, 157]], 4] }],
    errors: [
      { error: '#VALUE!', when: 'SEASONAL.error.value' },
      { error: '#N/A', when: 'SEASONAL.error.na' },
      { error: '#NUM!', when: 'SEASONAL.error.num' },
    ],
    remarks: ['SEASONAL.remark.method', 'remark.blank'],
    twins: [],
  },
  {
    id: 'PERIODS',
    category: 'calendar',
    description: 'PERIODS.description',
    parameters: [
      { name: 'start', kind: 'date', description: 'PERIODS.start' },
      { name: 'count', kind: 'number', description: 'PERIODS.count' },
      { name: 'grain', kind: 'text', description: 'PERIODS.grain', fallback: 'month' },
    ],
    returns: 'PERIODS.returns',
    dateColumns: [0, 1],
    examples: [
      { says: 'PERIODS.example.months', values: [JANUARY_2027, 3] },
      { says: 'PERIODS.example.weeks', values: [JANUARY_2027, 2, 'week'] },
      { says: 'PERIODS.example.retail', values: [{ date: [2027, 1, 31] }, 3, '454'] },
    ],
    errors: [{ error: '#VALUE!', when: 'PERIODS.error.value' }],
    remarks: ['PERIODS.remark.grain', 'PERIODS.remark.retail', 'remark.dates'],
    twins: [{ formula: '=EDATE(DATE(YEAR($B$1),MONTH($B$1),1),ROWS($1:1)-1)', says: 'PERIODS.twin' }],
  },
] as const satisfies readonly FunctionSpec[];

export type FunctionId = (typeof CATALOGUE)[number]['id'];
