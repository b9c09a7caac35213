import { InputError } from '../planning/input-error';
import { inShapeOf, readRange, type NumberRange } from './arguments';
import { checkSameShape } from './same-shape';
import { withinRange } from './within-range';

type Named = readonly [argument: string, raw: unknown];

/**
 * A calculation with two numbers, cell by cell over two ranges of one shape; a single cell goes with every cell of the other. The result
 * has the shape of the first range of more than one cell. Where one pair of several cannot be calculated, its own cell holds the
 * error, so that one store without a target does not hide the others.
 *
 * @throws InputError for a wrong argument, and for a single pair that cannot be calculated
 */
export function pairwise(first: Named, second: Named, calculate: (a: number, b: number) => number): (number | InputError)[][] {
  const a = readRange(...first);
  const b = readRange(...second);
  if (!isSingle(a) && !isSingle(b)) checkSameShape([first[0], a], [second[0], b]);
  const shape = isSingle(a) ? b : a;
  const results = shape.cells.map((_, at) => refusalOr(() => withinRange(calculate(valueAt(first[0], a, at), valueAt(second[0], b, at)))));
  const [only] = results;
  if (isSingle(shape) && only instanceof InputError) throw only;
  return inShapeOf(shape, results);
}

function isSingle({ cells }: NumberRange): boolean {
  return cells.length === 1;
}

function valueAt(argument: string, range: NumberRange, at: number): number {
  const cell = isSingle(range) ? 0 : at;
  const value = range.cells[cell] ?? null;
  if (value === null) throw new InputError('comparison-blank', { argument, cell: cell + 1 });
  return value;
}

function refusalOr(calculate: () => number): number | InputError {
  try {
    return calculate();
  } catch (error) {
    if (error instanceof InputError) return error;
    throw error;
  }
}
