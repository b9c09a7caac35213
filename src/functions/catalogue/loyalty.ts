import type { FunctionSpec } from './spec';

/** Functions about points: what they defer, when they are revenue, and how many are left. */
export const LOYALTY = [
  {
    id: 'POINTSALLOC',
    category: 'loyalty',
    description: 'POINTSALLOC.description',
    parameters: [
      { name: 'sales', kind: 'number', description: 'POINTSALLOC.sales' },
      { name: 'points', kind: 'number', description: 'POINTSALLOC.points' },
      { name: 'point_price', kind: 'number', description: 'POINTSALLOC.point_price' },
      { name: 'redemption', kind: 'number', description: 'POINTSALLOC.redemption' },
    ],
    returns: 'POINTSALLOC.returns',
    holds: 'numbers',
    dateColumns: [],
    examples: [{ says: 'POINTSALLOC.example.standard', values: [100000, 10000, 1, 0.95] }],
    errors: [
      { error: '#VALUE!', when: 'POINTSALLOC.error.value' },
      { error: '#NUM!', when: 'POINTSALLOC.error.num' },
    ],
    remarks: ['POINTSALLOC.remark.method', 'POINTSALLOC.remark.stands'],
    twins: [{ formula: '=$B$1*$B$2*$B$3*$B$4/($B$1+$B$2*$B$3*$B$4)', says: 'POINTSALLOC.twin' }],
  },
  {
    id: 'POINTSREVENUE',
    category: 'loyalty',
    description: 'POINTSREVENUE.description',
    parameters: [
      { name: 'deferred', kind: 'number', description: 'POINTSREVENUE.deferred' },
      { name: 'redeemed_to_date', kind: 'number', description: 'POINTSREVENUE.redeemed_to_date' },
      { name: 'expected_redeemed', kind: 'number', description: 'POINTSREVENUE.expected_redeemed' },
    ],
    returns: 'POINTSREVENUE.returns',
    holds: 'numbers',
    dateColumns: [],
    examples: [
      { says: 'POINTSREVENUE.example.first', values: [8675.8, 4500, 9500] },
      { says: 'POINTSREVENUE.example.second', values: [8675.8, 8500, 9700] },
    ],
    errors: [{ error: '#VALUE!', when: 'POINTSREVENUE.error.value' }],
    remarks: ['POINTSREVENUE.remark.period', 'POINTSREVENUE.remark.breakage'],
    twins: [{ formula: '=$B$1*$B$2/$B$3', says: 'POINTSREVENUE.twin' }],
  },
  {
    id: 'POINTSROLL',
    category: 'loyalty',
    description: 'POINTSROLL.description',
    parameters: [
      { name: 'opening', kind: 'range', description: 'POINTSROLL.opening' },
      { name: 'issued', kind: 'range', description: 'POINTSROLL.issued' },
      { name: 'redeemed_share', kind: 'range', description: 'POINTSROLL.redeemed_share' },
      { name: 'expiry_months', kind: 'number', description: 'POINTSROLL.expiry_months' },
      { name: 'months', kind: 'number', description: 'POINTSROLL.months' },
    ],
    returns: 'POINTSROLL.returns',
    holds: 'numbers',
    dateColumns: [],
    examples: [
      { says: 'POINTSROLL.example.expiry', values: [1000, 100, 0, 2, 4] },
      { says: 'POINTSROLL.example.ages', values: [[[300, 500]], [[400, 600, 200]], 0.25, 2, 3] },
    ],
    errors: [
      { error: '#VALUE!', when: 'POINTSROLL.error.value' },
      { error: '#NUM!', when: 'POINTSROLL.error.num' },
    ],
    remarks: ['POINTSROLL.remark.order', 'POINTSROLL.remark.expiry', 'POINTSROLL.remark.sum'],
    twins: [],
  },
] as const satisfies readonly FunctionSpec[];
