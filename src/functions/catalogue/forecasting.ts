import type { FunctionSpec } from './spec';

/** Functions that look ahead. */
export const FORECASTING = [
  {
    id: 'RETENTION',
    category: 'forecasting',
    description: 'RETENTION.description',
    parameters: [
      { name: 'survivors', kind: 'range', description: 'RETENTION.survivors' },
      { name: 'horizon', kind: 'number', description: 'RETENTION.horizon' },
    ],
    returns: 'RETENTION.returns',
    holds: 'numbers',
    dateColumns: [],
    examples: [{ says: 'RETENTION.example', values: [[[1000, 631, 468, 382, 326]], 3] }],
    errors: [
      { error: '#VALUE!', when: 'RETENTION.error.value' },
      { error: '#N/A', when: 'RETENTION.error.na' },
    ],
    remarks: ['RETENTION.remark.model', 'RETENTION.remark.limits', 'RETENTION.remark.counts', 'remark.blank'],
    twins: [],
  },
] as const satisfies readonly FunctionSpec[];
