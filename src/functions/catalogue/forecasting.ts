import type { FunctionSpec } from './spec';

/** Four years of quarters. */
const QUARTERS = [80, 100, 90, 130, 88, 110, 99, 143, 97, 121, 109, 157, 106, 133, 120, 173];

/** Functions that look ahead. */
export const FORECASTING = [
  {
    id: 'FORECAST',
    category: 'forecasting',
    description: 'FORECAST.description',
    parameters: [
      { name: 'history', kind: 'range', description: 'FORECAST.history' },
      { name: 'horizon', kind: 'number', description: 'FORECAST.horizon', fallback: 3 },
      { name: 'period', kind: 'number', description: 'FORECAST.period', fallback: 12 },
      { name: 'level', kind: 'number', description: 'FORECAST.level', fallback: 0.8 },
      { name: 'method', kind: 'text', description: 'FORECAST.method', fallback: 'auto' },
    ],
    returns: 'FORECAST.returns',
    holds: 'numbers',
    dateColumns: [],
    examples: [
      { says: 'FORECAST.example.auto', values: [[QUARTERS], 4, 4] },
      { says: 'FORECAST.example.method', values: [[QUARTERS], 2, 4, 0.95, 'seasonal-naive'] },
    ],
    errors: [
      { error: '#VALUE!', when: 'FORECAST.error.value' },
      { error: '#N/A', when: 'FORECAST.error.na' },
    ],
    remarks: [
      'FORECAST.remark.auto',
      'FORECAST.remark.methods',
      'FORECAST.remark.interval',
      'FORECAST.remark.history',
      'FORECAST.remark.causes',
      'remark.blank',
    ],
    twins: [],
  },
  {
    id: 'BACKTEST',
    category: 'forecasting',
    description: 'BACKTEST.description',
    parameters: [
      { name: 'history', kind: 'range', description: 'BACKTEST.history' },
      { name: 'horizon', kind: 'number', description: 'BACKTEST.horizon', fallback: 3 },
      { name: 'period', kind: 'number', description: 'FORECAST.period', fallback: 12 },
    ],
    returns: 'BACKTEST.returns',
    holds: 'numbers and text',
    dateColumns: [],
    examples: [{ says: 'BACKTEST.example', values: [[QUARTERS], 2, 4] }],
    errors: [
      { error: '#VALUE!', when: 'BACKTEST.error.value' },
      { error: '#N/A', when: 'BACKTEST.error.na' },
    ],
    remarks: ['BACKTEST.remark.origins', 'BACKTEST.remark.measures', 'BACKTEST.remark.chosen', 'remark.blank'],
    twins: [],
  },
  {
    id: 'OUTLOOK',
    category: 'forecasting',
    description: 'OUTLOOK.description',
    parameters: [
      { name: 'actuals', kind: 'range', description: 'OUTLOOK.actuals' },
      { name: 'plan', kind: 'range', description: 'OUTLOOK.plan' },
      { name: 'method', kind: 'text', description: 'OUTLOOK.method', fallback: 'plan-mix' },
    ],
    returns: 'OUTLOOK.returns',
    holds: 'numbers',
    dateColumns: [],
    examples: [
      { says: 'OUTLOOK.example.mix', values: [[[90, 100, '', '']], [[100, 100, 120, 180]]] },
      { says: 'OUTLOOK.example.rate', values: [[[90, 100, '', '']], [[100, 100, 120, 180]], 'run-rate'] },
      { says: 'OUTLOOK.example.rest', values: [[[90, 100, '', '']], [[100, 100, 120, 180]], 'plan-rest'] },
    ],
    errors: [
      { error: '#VALUE!', when: 'OUTLOOK.error.value' },
      { error: '#N/A', when: 'OUTLOOK.error.na' },
      { error: '#NUM!', when: 'OUTLOOK.error.num' },
    ],
    remarks: ['OUTLOOK.remark.methods', 'OUTLOOK.remark.ends', 'OUTLOOK.remark.negative', 'remark.blank'],
    twins: [
      { formula: '=SUM($B$2:$B$13)*SUM($A$2:$A$13)/SUMPRODUCT(($A$2:$A$13<>"")*$B$2:$B$13)', says: 'OUTLOOK.twin.mix' },
      { formula: '=AVERAGE($A$2:$A$13)*ROWS($B$2:$B$13)', says: 'OUTLOOK.twin.rate' },
      { formula: '=SUM($A$2:$A$13)+SUMPRODUCT(($A$2:$A$13="")*$B$2:$B$13)', says: 'OUTLOOK.twin.rest' },
    ],
  },
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
