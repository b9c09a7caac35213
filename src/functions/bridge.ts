import { InputError } from '../planning/input-error';
import { bridge } from '../planning/variance/bridge';
import { inShapeOf, readRange, type NumberRange } from './arguments';
import { checkSameShape } from './same-shape';
import { withinRange } from './within-range';

/**
 * `PLAN.BRIDGE(from, to)`: what each driver adds to the change of the product of drivers, in the shape of `from`; see bridge in
 * planning/variance. Both ranges are read row by row.
 *
 * @throws InputError naming argument, found and allowed; `comparison-blank` for too little data, `result-too-large` where no solution exists
 */
export function planBridge(from: unknown, to: unknown): number[][] {
  const before = readRange('from', from);
  const after = readRange('to', to);
  checkSameShape(['from', before], ['to', after]);
  return inShapeOf(before, bridge(known('from', before), known('to', after)).map(withinRange));
}

function known(argument: string, { cells }: NumberRange): number[] {
  return cells.map((value, at) => {
    if (value === null) throw new InputError('comparison-blank', { argument, cell: at + 1 });
    return value;
  });
}
