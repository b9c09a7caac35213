import { ErrorValue, type PlainValue } from '../engine-values';
import { numberInText } from './number-in-text';

/** What the cells of a range must be for COUNTIF, SUMIFS and their kin to take them. */
export interface Criterion {
  /** The same text for criteria that take the same cells. */
  key: string;
  /** What cells must equal, as `equalityKey` has it, where equality is all that matters. */
  equals?: EqualityKey;
  takes(cell: PlainValue): boolean;
}

export type EqualityKey = number | string | boolean | null;

type Operator = '=' | '<>' | '<' | '<=' | '>' | '>=';

/** Excel gives #VALUE! for longer ones. */
const MOST_CHARACTERS = 255;

const MOST_REMEMBERED = 5000;

/** What was read, by its text: most formulas ask for the same few criteria. */
const remembered = new Map<string, Criterion | ErrorValue>();

const collator = new Intl.Collator('en', { sensitivity: 'accent' });

const fold = (text: string) => text.toLowerCase();

/** Cells of equal keys are equal for a criterion: text whatever its case, a blank cell only another blank one. */
export function equalityKey(cell: PlainValue): EqualityKey {
  if (typeof cell === 'string') return `text ${fold(cell)}`;
  return cell instanceof ErrorValue ? `error ${cell.code}` : cell;
}

/**
 * Reads a criterion as Excel does. A number, a truth value or an error takes cells that equal it; a blank counts as 0. Text may begin
 * with an operator; the rest of it is read as a number, percentage, date, truth value or error where it is one, else as text, in which
 * `*`, `?` and `~` are wildcards after `=`, `<>` and no operator. `=` alone takes blank cells, no text at all blank cells and empty text,
 * `<>` alone what is not blank. Text in quotation marks is text, whatever it looks like. Source: Microsoft's pages on COUNTIF, SUMIFS and
 * AVERAGEIF.
 */
export function readCriterion(value: PlainValue): Criterion | ErrorValue {
  if (typeof value !== 'string') return equalTo(value ?? 0);
  let criterion = remembered.get(value);
  if (!criterion) {
    if (remembered.size >= MOST_REMEMBERED) remembered.clear();
    remembered.set(value, (criterion = readText(value)));
  }
  return criterion;
}

function readText(value: string): Criterion | ErrorValue {
  if (value.length > MOST_CHARACTERS) return new ErrorValue('#VALUE!');
  const operator = (/^(?:<=|>=|<>|=|<|>)/.exec(value)?.[0] ?? '') as Operator | '';
  const rest = value.slice(operator.length);
  const key = `by text ${fold(value)}`;
  if (rest === '') return withoutOperand(operator, key);
  const operand = readOperand(rest);
  if (operator === '=' || operator === '') return isPattern(operand) ? wildcard(operand, key) : equalTo(literal(operand));
  if (operator === '<>') return unequalTo(operand, key);
  return { key, takes: ordered(operator, operand) };
}

function withoutOperand(operator: Operator | '', key: string): Criterion {
  if (operator === '=') return { key, equals: null, takes: (cell) => cell === null };
  if (operator === '<>') return { key, takes: (cell) => cell !== null };
  return { key, takes: operator === '' ? (cell) => cell === null || cell === '' : () => false };
}

type Operand = number | boolean | string | ErrorValue;

function readOperand(text: string): Operand {
  if (/^".*"$/s.test(text)) return text.slice(1, -1);
  const truth = /^\s*(true|false)\s*$/i.exec(text)?.[1];
  if (truth !== undefined) return fold(truth) === 'true';
  if (/^#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|SPILL!|CALC!)$/i.test(text)) return new ErrorValue(text.toUpperCase());
  return numberInText(text) ?? text;
}

const isPattern = (operand: Operand): operand is string => typeof operand === 'string' && /[*?]/.test(operand.replace(/~[*?~]/g, ''));

/** Text in which the tildes have done their work. */
const literal = (operand: Operand) => (typeof operand === 'string' ? operand.replace(/~([*?~])/g, '$1') : operand);

function equalTo(operand: Operand): Criterion {
  const equals = equalityKey(operand);
  return {
    key: `equal to ${typeof equals} ${String(equals)}`,
    equals,
    takes: (cell) =>
      equalityKey(cell) === equals || (typeof cell === 'string' && typeof equals === 'number' && numberInText(cell) === equals),
  };
}

/** After `<>` text stays text: the text 007 is not taken for the number 7 as it is after `=`. */
function unequalTo(operand: Operand, key: string): Criterion {
  if (isPattern(operand)) {
    const { takes } = wildcard(operand, key);
    return { key, takes: (cell) => !takes(cell) };
  }
  const equals = equalityKey(literal(operand));
  return { key, takes: (cell) => equalityKey(cell) !== equals };
}

/** Only text matches a pattern, empty text included where the pattern allows it. */
function wildcard(pattern: string, key: string): Criterion {
  const source = fold(pattern).replace(/~[*?~]|[*?]|[\\^$.+()|[\]{}]/g, (part) => {
    if (part === '*') return '.*';
    if (part === '?') return '.';
    return `\\${part.slice(-1)}`;
  });
  const regular = new RegExp(`^${source}$`, 's');
  return { key, takes: (cell) => typeof cell === 'string' && regular.test(fold(cell)) };
}

/** Only cells of the operand's type stand in an order with it; errors stand in none. */
function ordered(operator: Operator, operand: Operand): Criterion['takes'] {
  if (typeof operand === 'number') return orderedNumber(operator, operand);
  const holds = (order: number) => {
    if (operator === '<') return order < 0;
    if (operator === '<=') return order <= 0;
    return operator === '>' ? order > 0 : order >= 0;
  };
  if (typeof operand === 'string') return (cell) => typeof cell === 'string' && holds(collator.compare(cell, operand));
  if (operand instanceof ErrorValue) return () => false;
  return (cell) => typeof cell === typeof operand && holds(Number(cell) - Number(operand));
}

/** Months between two dates are asked for of every row of a history, for every formula. */
function orderedNumber(operator: Operator, operand: number): Criterion['takes'] {
  if (operator === '<') return (cell) => typeof cell === 'number' && cell < operand;
  if (operator === '<=') return (cell) => typeof cell === 'number' && cell <= operand;
  if (operator === '>') return (cell) => typeof cell === 'number' && cell > operand;
  return (cell) => typeof cell === 'number' && cell >= operand;
}
