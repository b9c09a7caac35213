import type { FunctionSpec } from './spec';

/** Functions that hold one figure against another. */
export const VARIANCE = [
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
] as const satisfies readonly FunctionSpec[];
