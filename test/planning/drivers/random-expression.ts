import fc from 'fast-check';
import type { Expression } from '../../../src/planning/drivers/expression';

/** Values of the drivers that random expressions name. */
export const DRIVERS: Readonly<Record<string, number>> = { uv: 2000, 转化率: 0.03, giá_trị: 150, x1: -2.5, _rest: 0.4 };

const leaf: fc.Arbitrary<Expression> = fc.oneof(
  fc.constantFrom(0, 0.5, 1, 2, 3, 10, 1.25, 1e-7, 1e21).map((value): Expression => ({ kind: 'number', value, at: 0 })),
  fc.constantFrom(...Object.keys(DRIVERS)).map((written): Expression => ({ kind: 'name', written, at: 0 })),
);

/** Random expressions of every kind of part, a few levels deep. */
export const expressions: fc.Arbitrary<Expression> = fc.letrec<{ part: Expression }>((tie) => ({
  part: fc.oneof(
    { maxDepth: 5, withCrossShrink: true },
    leaf,
    tie('part').map((operand): Expression => ({ kind: 'negation', operand, at: 0 })),
    tie('part').map((operand): Expression => ({ kind: 'percent', operand, at: 0 })),
    fc
      .tuple(fc.constantFrom('+', '-', '*', '/', '^'), tie('part'), tie('part'))
      .map(([operator, left, right]): Expression => ({ kind: 'operation', operator, left, right, at: 0 })),
    fc
      .tuple(fc.constantFrom('abs', 'sqrt', 'exp', 'log', 'round'), tie('part'))
      .map(([called, value]): Expression => ({ kind: 'call', called, values: [value], at: 0 })),
    fc
      .tuple(fc.constantFrom('min', 'max'), fc.array(tie('part'), { minLength: 1, maxLength: 3 }))
      .map(([called, values]): Expression => ({ kind: 'call', called, values, at: 0 })),
    fc.tuple(tie('part'), fc.integer({ min: -3, max: 3 })).map(([value, digits]): Expression => {
      const size: Expression = { kind: 'number', value: Math.abs(digits), at: 0 };
      return { kind: 'call', called: 'round', values: [value, digits < 0 ? { kind: 'negation', operand: size, at: 0 } : size], at: 0 };
    }),
  ),
})).part;

/** The expression as text with as few parentheses as mathematics needs, and spaces where `space` has them. */
export function printed(part: Expression, space = ''): string {
  const print = (inner: Expression): string => printed(inner, space);
  const inside = (inner: Expression, least: number): string => (tightness(inner) < least ? `(${print(inner)})` : print(inner));
  switch (part.kind) {
    case 'number':
      return String(part.value);
    case 'name':
      return part.written;
    case 'negation':
      return `-${inside(part.operand, 3)}`;
    case 'percent':
      return `${inside(part.operand, 6)}%`;
    case 'operation': {
      const own = tightness(part);
      const [left, right] = part.operator === '^' ? [5, 3] : [own, own + 1];
      return `${inside(part.left, left)}${space}${part.operator}${space}${inside(part.right, right)}`;
    }
    case 'call':
      return `${part.called}(${part.values.map(print).join(`,${space}`)})`;
  }
}

/** Sums 1, products 2, signs 3, powers 4, percentages 5, values 6. */
function tightness(part: Expression): number {
  if (part.kind === 'negation') return 3;
  if (part.kind === 'percent') return 5;
  if (part.kind !== 'operation') return 6;
  return { '+': 1, '-': 1, '*': 2, '/': 2, '^': 4 }[part.operator];
}

/** The expression without its positions, which differ from text to text. */
export function withoutPositions(part: Expression): unknown {
  return JSON.parse(JSON.stringify(part, (key, value: unknown) => (key === 'at' ? undefined : value)));
}
