import type { FunctionSpec } from './spec';

/** Functions that hold one figure against another. */
export const VARIANCE = [
  {
    id: 'VARIANCE',
    category: 'variance',
    description: 'VARIANCE.description',
    parameters: [
      { name: 'actual', kind: 'range', description: 'VARIANCE.actual' },
      { name: 'plan', kind: 'range', description: 'VARIANCE.plan' },
      { name: 'kind', kind: 'text', description: 'VARIANCE.kind', fallback: 'revenue' },
    ],
    returns: 'VARIANCE.returns',
    holds: 'numbers and errors',
    dateColumns: [],
    examples: [
      { says: 'VARIANCE.example.revenue', values: [95, 100] },
      { says: 'VARIANCE.example.cost', values: [95, 100, 'cost'] },
      { says: 'VARIANCE.example.range', values: [[[95, 120, '']], [[100, 100, 100]]] },
    ],
    errors: [
      { error: '#VALUE!', when: 'VARIANCE.error.value' },
      { error: '#N/A', when: 'VARIANCE.error.na' },
    ],
    remarks: ['VARIANCE.remark.sign', 'remark.cells', 'remark.blank'],
    twins: [
      { formula: '=IF(OR(A2="",B2=""),NA(),A2-B2)', says: 'VARIANCE.twin.revenue' },
      { formula: '=IF(OR(A2="",B2=""),NA(),B2-A2)', says: 'VARIANCE.twin.cost' },
    ],
  },
  {
    id: 'ATTAINMENT',
    category: 'variance',
    description: 'ATTAINMENT.description',
    parameters: [
      { name: 'actual', kind: 'range', description: 'ATTAINMENT.actual' },
      { name: 'target', kind: 'range', description: 'ATTAINMENT.target' },
    ],
    returns: 'ATTAINMENT.returns',
    holds: 'numbers and errors',
    dateColumns: [],
    examples: [
      { says: 'ATTAINMENT.example.sales', values: [95, 100] },
      { says: 'ATTAINMENT.example.loss', values: [-80, -100] },
      { says: 'ATTAINMENT.example.range', values: [[[95, 120, 30]], [[100, 100, 0]]] },
    ],
    errors: [
      { error: '#VALUE!', when: 'ATTAINMENT.error.value' },
      { error: '#N/A', when: 'ATTAINMENT.error.na' },
    ],
    remarks: ['ATTAINMENT.remark.sign', 'ATTAINMENT.remark.cost', 'remark.cells', 'remark.blank'],
    twins: [{ formula: '=IF(OR(A2="",B2="",B2=0),NA(),1+(A2-B2)/ABS(B2))', says: 'ATTAINMENT.twin' }],
  },
  {
    id: 'GROWTH',
    category: 'variance',
    description: 'GROWTH.description',
    parameters: [
      { name: 'current', kind: 'range', description: 'GROWTH.current' },
      { name: 'previous', kind: 'range', description: 'GROWTH.previous' },
    ],
    returns: 'GROWTH.returns',
    holds: 'numbers and errors',
    dateColumns: [],
    examples: [
      { says: 'GROWTH.example.sales', values: [110, 100] },
      { says: 'GROWTH.example.loss', values: [-80, -100] },
      {
        says: 'GROWTH.example.range',
        values: [
          [[110], [95], [30]],
          [[100], [100], [0]],
        ],
      },
    ],
    errors: [
      { error: '#VALUE!', when: 'GROWTH.error.value' },
      { error: '#N/A', when: 'GROWTH.error.na' },
    ],
    remarks: ['GROWTH.remark.sign', 'remark.cells', 'remark.blank'],
    twins: [{ formula: '=IF(OR(A2="",B2="",B2=0),NA(),(A2-B2)/ABS(B2))', says: 'GROWTH.twin' }],
  },
  {
    id: 'BRIDGE',
    category: 'variance',
    description: 'BRIDGE.description',
    parameters: [
      { name: 'from', kind: 'range', description: 'BRIDGE.from' },
      { name: 'to', kind: 'range', description: 'BRIDGE.to' },
    ],
    returns: 'BRIDGE.returns',
    holds: 'numbers',
    dateColumns: [],
    examples: [
      { says: 'BRIDGE.example.sales', values: [[[200000, 0.03, 150]], [[240000, 0.025, 160]]] },
      { says: 'BRIDGE.example.zero', values: [[[1000, 0, 50]], [[1200, 0.02, 60]]] },
    ],
    errors: [
      { error: '#VALUE!', when: 'BRIDGE.error.value' },
      { error: '#N/A', when: 'BRIDGE.error.na' },
      { error: '#NUM!', when: 'BRIDGE.error.num' },
    ],
    remarks: ['BRIDGE.remark.sum', 'BRIDGE.remark.method', 'BRIDGE.remark.losses', 'remark.blank'],
    twins: [
      {
        formula: '=LN(B2/A2)*(PRODUCT(B$2:B$4)-PRODUCT(A$2:A$4))/LN(PRODUCT(B$2:B$4)/PRODUCT(A$2:A$4))',
        says: 'BRIDGE.twin',
      },
    ],
  },
  {
    id: 'PVM',
    category: 'variance',
    description: 'PVM.description',
    parameters: [
      { name: 'plan_quantity', kind: 'range', description: 'PVM.plan_quantity' },
      { name: 'plan_price', kind: 'range', description: 'PVM.plan_price' },
      { name: 'actual_quantity', kind: 'range', description: 'PVM.actual_quantity' },
      { name: 'actual_price', kind: 'range', description: 'PVM.actual_price' },
    ],
    returns: 'PVM.returns',
    holds: 'numbers',
    dateColumns: [],
    examples: [
      { says: 'PVM.example.items', values: [[[100, 50, 20]], [[10, 20, 5]], [[120, 45, 20]], [[9, 22, 5]]] },
      { says: 'PVM.example.new', values: [[[100, 0, 20]], [[10, '', 5]], [[120, 30, 0]], [[9, 8, '']]] },
    ],
    errors: [
      { error: '#VALUE!', when: 'PVM.error.value' },
      { error: '#N/A', when: 'PVM.error.na' },
      { error: '#NUM!', when: 'PVM.error.num' },
    ],
    remarks: ['PVM.remark.parts', 'PVM.remark.items', 'PVM.remark.sum', 'PVM.remark.below', 'remark.blank'],
    twins: [
      { formula: '=(SUM($C$2:$C$4)/SUM($A$2:$A$4)-1)*SUMPRODUCT($A$2:$A$4,$B$2:$B$4)', says: 'PVM.twin.volume' },
      {
        formula: '=SUMPRODUCT($C$2:$C$4,$B$2:$B$4)-SUM($C$2:$C$4)/SUM($A$2:$A$4)*SUMPRODUCT($A$2:$A$4,$B$2:$B$4)',
        says: 'PVM.twin.mix',
      },
      { formula: '=SUMPRODUCT($C$2:$C$4,$D$2:$D$4-$B$2:$B$4)', says: 'PVM.twin.price' },
    ],
  },
  {
    id: 'FLEX',
    category: 'variance',
    description: 'FLEX.description',
    parameters: [
      { name: 'plan_cost', kind: 'number', description: 'FLEX.plan_cost' },
      { name: 'plan_driver', kind: 'number', description: 'FLEX.plan_driver' },
      { name: 'actual_cost', kind: 'number', description: 'FLEX.actual_cost' },
      { name: 'actual_driver', kind: 'number', description: 'FLEX.actual_driver' },
      { name: 'variable_share', kind: 'number', description: 'FLEX.variable_share', fallback: 1 },
    ],
    returns: 'FLEX.returns',
    holds: 'numbers',
    dateColumns: [],
    examples: [
      { says: 'FLEX.example.variable', values: [60000, 3000, 62000, 3300] },
      { says: 'FLEX.example.mixed', values: [60000, 3000, 62000, 3300, 0.6] },
    ],
    errors: [
      { error: '#VALUE!', when: 'FLEX.error.value' },
      { error: '#N/A', when: 'FLEX.error.na' },
      { error: '#NUM!', when: 'FLEX.error.num' },
    ],
    remarks: ['FLEX.remark.sign', 'FLEX.remark.zero'],
    twins: [{ formula: '=$B$1*(1-$B$5+$B$5*$B$4/$B$2)', says: 'FLEX.twin' }],
  },
] as const satisfies readonly FunctionSpec[];
