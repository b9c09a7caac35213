import type { ExampleArgument, FunctionSpec } from './spec';

const JANUARY_2027: ExampleArgument = { date: [2027, 1, 1] };

/** Functions that share amounts out. */
export const ALLOCATION = [
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
    holds: 'numbers',
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
    id: 'RAKE',
    category: 'allocation',
    description: 'RAKE.description',
    parameters: [
      { name: 'seed', kind: 'range', description: 'RAKE.seed' },
      { name: 'row_totals', kind: 'range', description: 'RAKE.row_totals' },
      { name: 'column_totals', kind: 'range', description: 'RAKE.column_totals' },
      { name: 'digits', kind: 'number', description: 'RAKE.digits', fallback: 0 },
    ],
    returns: 'RAKE.returns',
    holds: 'numbers',
    dateColumns: [],
    examples: [
      {
        says: 'RAKE.example.growth',
        values: [
          [
            [40, 30, 20],
            [35, 50, 100],
          ],
          [[120], [210]],
          [[90, 100, 140]],
        ],
      },
      {
        says: 'RAKE.example.zero',
        values: [
          [
            [1, 1],
            [1, 0],
          ],
          [[7], [3]],
          [[5, 5]],
        ],
      },
    ],
    errors: [
      { error: '#VALUE!', when: 'RAKE.error.value' },
      { error: '#NUM!', when: 'RAKE.error.num' },
    ],
    remarks: ['RAKE.remark.method', 'RAKE.remark.rounding', 'RAKE.remark.zeros'],
    twins: [],
  },
  {
    id: 'DISAGGREGATE',
    category: 'allocation',
    description: 'DISAGGREGATE.description',
    parameters: [
      { name: 'low', kind: 'range', description: 'DISAGGREGATE.low' },
      { name: 'indicator', kind: 'range', description: 'DISAGGREGATE.indicator' },
      { name: 'method', kind: 'text', description: 'DISAGGREGATE.method', fallback: 'denton-cholette' },
      { name: 'conversion', kind: 'text', description: 'DISAGGREGATE.conversion', fallback: 'sum' },
    ],
    returns: 'DISAGGREGATE.returns',
    holds: 'numbers',
    dateColumns: [],
    examples: [
      { says: 'DISAGGREGATE.example.years', values: [[[400, 440]], [[20, 24, 22, 30, 22, 26, 25, 33]]] },
      { says: 'DISAGGREGATE.example.ahead', values: [[[400, '']], [[20, 24, 22, 30, 22, 26, 25, 33]]] },
      { says: 'DISAGGREGATE.example.uniform', values: [[[300, 330]], [[1, 1, 1, 1, 1, 1]], 'uniform'] },
    ],
    errors: [
      { error: '#VALUE!', when: 'DISAGGREGATE.error.value' },
      { error: '#N/A', when: 'DISAGGREGATE.error.na' },
      { error: '#NUM!', when: 'DISAGGREGATE.error.num' },
    ],
    remarks: ['DISAGGREGATE.remark.methods', 'DISAGGREGATE.remark.length', 'DISAGGREGATE.remark.ahead', 'remark.blank'],
    twins: [{ formula: '=INDEX($A$1:$A$4,INT((ROWS(A$1:A1)+2)/3))/3', says: 'DISAGGREGATE.twin' }],
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
    holds: 'numbers',
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
    holds: 'numbers',
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
] as const satisfies readonly FunctionSpec[];
