import { formula } from './univer-packages';
import type { UniverContext } from './univer-context';

interface Text {
  getValue(): string;
  _checkWildcard(value: string, operator: string): formula.BooleanValueObject;
  _compareString(own: string, other: string, operator: string): boolean;
}

interface Comparison {
  calculate(one: object, other: object): object;
}

const mended = new WeakSet<object>();
let comparing = false;

/**
 * Two texts are equal when they are the same but for capitals: a star in one is a star. The engine takes it for any text, as criteria do, so that ="JD*"="JD POP" was
 * TRUE.
 */
export function mendLiteralComparison(context: UniverContext): void {
  const service = context.injector.get(formula.IFunctionService);
  const executor = service.getExecutor('COMPARE') as unknown as Comparison | null;
  const comparison = executor && (Object.getPrototypeOf(executor) as Comparison);
  if (!comparison || mended.has(comparison)) return;
  mended.add(comparison);
  const { calculate } = comparison;
  comparison.calculate = function (this: Comparison, one, other) {
    comparing = true;
    try {
      return calculate.call(this, one, other);
    } finally {
      comparing = false;
    }
  };
  const text = formula.StringValueObject.prototype as unknown as Text;
  const { _checkWildcard: byPattern } = text;
  text._checkWildcard = function (value, operator) {
    if (!comparing) return byPattern.call(this, value, operator);
    return formula.BooleanValueObject.create(this._compareString(this.getValue().toLocaleLowerCase(), value, operator));
  };
}
