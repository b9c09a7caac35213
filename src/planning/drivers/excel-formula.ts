import type { Expression, FunctionName } from './expression';

/** What Excel calls the functions of an expression. */
const NATIVE_NAMES: Readonly<Record<FunctionName, string>> = {
  min: 'MIN',
  max: 'MAX',
  round: 'ROUND',
  abs: 'ABS',
  sqrt: 'SQRT',
  exp: 'EXP',
  log: 'LN',
};

/** How tightly a part binds in what is written. A sign counts as a sum: Excel binds it tighter than a power, so it never goes bare. */
const SUM = 1;
const PRODUCT = 2;
const POWER = 3;
const VALUE = 4;

/**
 * The same expression as a native formula in en-US, without the equals sign: `uv*cvr` becomes `$B$2*$B$3`. It needs nothing newer than
 * Excel 2016. Parentheses stand wherever Excel reads a formula otherwise than mathematics does, and keep the order of calculation.
 *
 * @param referenceOf the cell of a driver by its name as written, such as `Drivers!$B$2`; may throw for a name it does not know
 */
export function toExcelFormula(expression: Expression, referenceOf: (name: string, at: number) => string): string {
  const write = (part: Expression): string => {
    switch (part.kind) {
      case 'number':
        return String(part.value).toUpperCase();
      case 'name':
        return referenceOf(part.written, part.at);
      case 'negation':
        return `-${operand(part.operand, VALUE)}`;
      case 'percent':
        // Behind a number only: not every spreadsheet takes % behind something calculated.
        return part.operand.kind === 'number' ? `${write(part.operand)}%` : `${operand(part.operand, PRODUCT)}/100`;
      case 'operation': {
        const own = bindingOf(part);
        const [left, right] = own === POWER ? [VALUE, VALUE] : [own, own + 1];
        return `${operand(part.left, left)}${part.operator}${operand(part.right, right)}`;
      }
      case 'call': {
        // Excel's ROUND has no default for its decimals.
        const values = [...part.values.map(write), ...(part.called === 'round' && part.values.length === 1 ? ['0'] : [])];
        return `${NATIVE_NAMES[part.called]}(${values.join(',')})`;
      }
    }
  };
  const operand = (part: Expression, least: number): string => (bindingOf(part) < least ? `(${write(part)})` : write(part));
  return write(expression);
}

function bindingOf(part: Expression): number {
  if (part.kind === 'negation') return SUM;
  if (part.kind === 'percent') return part.operand.kind === 'number' ? POWER : PRODUCT;
  if (part.kind !== 'operation') return VALUE;
  if (part.operator === '^') return POWER;
  return part.operator === '*' || part.operator === '/' ? PRODUCT : SUM;
}
