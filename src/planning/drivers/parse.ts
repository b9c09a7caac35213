import { InputError } from '../input-error';
import {
  DEEPEST_NESTING,
  FUNCTION_NAMES,
  FUNCTIONS,
  LONGEST_EXPRESSION,
  type Expression,
  type FunctionName,
  type Operator,
} from './expression';
import { nameKey } from './name';
import { tokenise, type Token } from './tokens';

/**
 * Reads an arithmetic expression: numbers, names, `+ - * / ^`, `%` behind a value, parentheses, and the functions of FUNCTIONS. Powers bind
 * tightest and from the right, a sign before a value binds less: `-2^2` is -4 and `2^3^2` is 2^9, as in mathematics. (Excel reads
 * both the other way; toExcelFormula writes parentheses.)
 *
 * @param where where the text stands, for messages: an argument's name or a cell's address
 * @throws InputError `driver-too-long`, `driver-too-deep`, `driver-character`, `driver-ends`, `driver-value-expected`,
 * `driver-operator-expected`, `driver-comma`, `driver-parenthesis-open`, `driver-parenthesis-extra`, `driver-function-unknown`,
 * `driver-arguments`, `driver-number-too-large`; all but the first name a position
 */
export function parseExpression(text: string, where = 'expression'): Expression {
  try {
    const length = [...text].length;
    if (length > LONGEST_EXPRESSION) throw new InputError('driver-too-long', { allowed: LONGEST_EXPRESSION, found: length });
    return new Parser(tokenise(text)).whole();
  } catch (error) {
    throw error instanceof InputError ? new InputError(error.code, { ...error.params, where }) : error;
  }
}

/** Recursive descent, one method a level of the grammar. */
class Parser {
  private next = 0;
  private depth = 0;

  constructor(private readonly tokens: readonly Token[]) {}

  whole(): Expression {
    const expression = this.sum();
    if (this.token.kind !== 'end') throw this.unexpectedAfterValue();
    return expression;
  }

  private sum(): Expression {
    return this.chain(['+', '-'], () => this.product());
  }

  private product(): Expression {
    return this.chain(['*', '/'], () => this.signed());
  }

  /** `a - b - c`, from the left. */
  private chain(operators: readonly Operator[], operand: () => Expression): Expression {
    let left = operand();
    for (let operator = this.take(operators); operator !== null; operator = this.take(operators))
      left = { kind: 'operation', operator: operator.text, left, right: operand(), at: operator.at };
    return left;
  }

  private signed(): Expression {
    const sign = this.take(['-', '+']);
    if (sign === null) return this.power();
    const operand = this.nested(sign.at, () => this.signed());
    return sign.text === '-' ? { kind: 'negation', operand, at: sign.at } : operand;
  }

  private power(): Expression {
    const base = this.percentage();
    const sign = this.take(['^']);
    if (sign === null) return base;
    return { kind: 'operation', operator: '^', left: base, right: this.nested(sign.at, () => this.signed()), at: sign.at };
  }

  private percentage(): Expression {
    const operand = this.value();
    const sign = this.take(['%']);
    return sign === null ? operand : { kind: 'percent', operand, at: sign.at };
  }

  private value(): Expression {
    const token = this.token;
    const { kind, text, at } = token;
    if (kind === 'end') throw new InputError('driver-ends', { position: at });
    if (kind === 'sign' && text !== '(') throw new InputError('driver-value-expected', { position: at, found: text });
    this.next += 1;
    if (kind === 'number') return { kind, value: finite(token), at };
    if (kind === 'sign') return this.closed(token, () => this.sum());
    return this.token.text === '(' ? this.call(token) : { kind: 'name', written: text, at };
  }

  private call({ text, at }: Token): Expression {
    const called = FUNCTION_NAMES.find((name) => name === nameKey(text));
    if (called === undefined)
      throw new InputError('driver-function-unknown', { found: text, position: at, allowed: FUNCTION_NAMES.join(', ') });
    const open = this.token;
    this.next += 1;
    const values = this.closed(open, () => {
      const list = [this.sum()];
      while (this.take([',']) !== null) list.push(this.sum());
      return list;
    });
    checkCount(called, values.length, at);
    return { kind: 'call', called, values, at };
  }

  /** What stands between a parenthesis that was just opened and the one that closes it. */
  private closed<Inside>(open: Token, inside: () => Inside): Inside {
    const found = this.nested(open.at, inside);
    if (this.token.kind === 'end') throw new InputError('driver-parenthesis-open', { position: open.at });
    if (this.take([')']) === null) throw this.unexpectedAfterValue();
    return found;
  }

  private nested<Inside>(at: number, inside: () => Inside): Inside {
    if (this.depth >= DEEPEST_NESTING) throw new InputError('driver-too-deep', { position: at, allowed: DEEPEST_NESTING });
    this.depth += 1;
    const found = inside();
    this.depth -= 1;
    return found;
  }

  private get token(): Token {
    return this.tokens[Math.min(this.next, this.tokens.length - 1)]!;
  }

  /** The next piece if it is one of these signs, which is then behind us. */
  private take<Sign extends string>(signs: readonly Sign[]): { readonly text: Sign; readonly at: number } | null {
    const { kind, text, at } = this.token;
    const sign = kind === 'sign' ? signs.find((candidate) => candidate === text) : undefined;
    if (sign === undefined) return null;
    this.next += 1;
    return { text: sign, at };
  }

  private unexpectedAfterValue(): InputError {
    const { text, at } = this.token;
    if (text === ',') return new InputError('driver-comma', { position: at });
    if (text === ')') return new InputError('driver-parenthesis-extra', { position: at });
    return new InputError('driver-operator-expected', { position: at, found: text });
  }
}

function finite({ text, at }: Token): number {
  const value = Number(text);
  if (!Number.isFinite(value)) throw new InputError('driver-number-too-large', { position: at, found: text });
  return value;
}

function checkCount(called: FunctionName, found: number, position: number): void {
  const { fewest, most } = FUNCTIONS[called];
  if (found > most)
    throw new InputError('driver-arguments', { called, position, found, allowed: fewest === most ? most : `${fewest}-${most}` });
}
