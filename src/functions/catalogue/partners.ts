import type { FunctionSpec } from './spec';

/** Functions about how sales come about, and with whom they are shared. */
export const PARTNERS = [
  {
    id: 'TIERED',
    category: 'partners',
    description: 'TIERED.description',
    parameters: [
      { name: 'amount', kind: 'number', description: 'TIERED.amount' },
      { name: 'thresholds', kind: 'range', description: 'TIERED.thresholds' },
      { name: 'rates', kind: 'range', description: 'TIERED.rates' },
      { name: 'mode', kind: 'text', description: 'TIERED.mode', fallback: 'marginal' },
    ],
    returns: 'TIERED.returns',
    holds: 'numbers',
    dateColumns: [],
    examples: [
      { says: 'TIERED.example.marginal', values: [150, [[0, 100]], [[0.1, 0.2]]] },
      { says: 'TIERED.example.whole', values: [150, [[0, 100]], [[0.1, 0.2]], 'whole'] },
      { says: 'TIERED.example.first', values: [1500, [[1000]], [[0.05]]] },
    ],
    errors: [
      { error: '#VALUE!', when: 'TIERED.error.value' },
      { error: '#NUM!', when: 'TIERED.error.num' },
    ],
    remarks: ['TIERED.remark.reached', 'TIERED.remark.whole'],
    twins: [
      {
        formula: '=SUMPRODUCT(($B$1>$D$2:$D$4)*($B$1-$D$2:$D$4)*($E$2:$E$4-$E$1:$E$3))',
        says: 'TIERED.twin.marginal',
      },
      { formula: '=$B$1*LOOKUP($B$1,$D$2:$D$4,$E$2:$E$4)', says: 'TIERED.twin.whole' },
    ],
  },
  {
    id: 'DRIVER',
    category: 'partners',
    description: 'DRIVER.description',
    parameters: [
      { name: 'expression', kind: 'text', description: 'DRIVER.expression' },
      { name: 'names', kind: 'range', description: 'DRIVER.names' },
      { name: 'values', kind: 'range', description: 'DRIVER.values' },
    ],
    returns: 'DRIVER.returns',
    holds: 'numbers',
    dateColumns: [],
    examples: [
      {
        says: 'DRIVER.example.sales',
        values: ['uv*cvr*aov*(1-returns)', [['uv', 'cvr', 'aov', 'returns']], [[200000, 0.03, 150, 0.1]]],
      },
      { says: 'DRIVER.example.names', values: ['访客*转化率*客单价', [['访客', '转化率', '客单价']], [[200000, 0.03, 150]]] },
      { says: 'DRIVER.example.functions', values: ['round(min(uv*5%, stock)*price, -2)', [['uv', 'stock', 'price']], [[9000, 400, 129]]] },
    ],
    errors: [
      { error: '#VALUE!', when: 'DRIVER.error.value' },
      { error: '#N/A', when: 'DRIVER.error.na' },
      { error: '#NUM!', when: 'DRIVER.error.num' },
    ],
    remarks: ['DRIVER.remark.operations', 'DRIVER.remark.powers', 'DRIVER.remark.names', 'DRIVER.remark.cells'],
    twins: [{ formula: '=$B$1*$B$2*$B$3*(1-$B$4)', says: 'DRIVER.twin' }],
  },
] as const satisfies readonly FunctionSpec[];
