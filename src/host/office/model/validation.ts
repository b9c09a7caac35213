import type { CellRead } from '../../engine/engine';
import type { ValidationSnapshot } from '../../engine/snapshot';
import { areaAddress, intersection } from '../../engine/address';
import type { RangeTarget } from '../objects/targets';
import { ExcelError, invalidArgument } from '../wire/errors';
import type { Json } from '../wire/protocol';
import { containsArea } from './area';
import type { Book } from './book';
import { assertAllowed } from './protection';
import { cutAway, readRegion, touches } from './region';

const KINDS = {
  wholeNumber: 'WholeNumber',
  decimal: 'Decimal',
  textLength: 'TextLength',
  list: 'List',
  date: 'Date',
  time: 'Time',
  custom: 'Custom',
} as const;
type Kind = keyof typeof KINDS;

const OPERATORS = [
  'Between',
  'NotBetween',
  'EqualTo',
  'NotEqualTo',
  'GreaterThan',
  'LessThan',
  'GreaterThanOrEqualTo',
  'LessThanOrEqualTo',
];
/** Longest list of choices Excel keeps inside the rule. */
const LONGEST_LIST = 255;

/** The one validation that covers the whole range; null where there is none, undefined where parts differ. */
export function validationOf(book: Book, { sheet, area }: RangeTarget): ValidationSnapshot | null | undefined {
  const touching = (book.sheet(sheet).props.validations ?? []).filter((validation) => touches(validation.range, area));
  const [first] = touching;
  if (!first) return null;
  return touching.length === 1 && readRegion(first.range).some((part) => containsArea(part, area)) ? first : undefined;
}

export function kindOf(validation: ValidationSnapshot): Kind {
  return (Object.keys(KINDS) as Kind[]).find((kind) => kind in validation.rule) ?? 'custom';
}

/** `DataValidation.type`. */
export function typeOfValidation(book: Book, range: RangeTarget): string {
  const validation = validationOf(book, range);
  return validation === undefined ? 'Inconsistent' : validation === null ? 'None' : KINDS[kindOf(validation)];
}

/** Sets or changes the validation of exactly this range; null takes it away. */
export function changeValidation(
  book: Book,
  range: RangeTarget,
  change: ((present: ValidationSnapshot | null) => ValidationSnapshot) | null,
): void {
  assertAllowed(book, range.sheet);
  const present = validationOf(book, range) ?? null;
  const others = cutAway(book.sheet(range.sheet).props.validations ?? [], range.area);
  const validations = change ? [...others, { ...change(present && structuredClone(present)), range: areaAddress(range.area) }] : others;
  book.updateSheet(range.sheet, { validations });
}

/** A rule as Office.js gives it, checked for what Excel refuses. */
export function readRule(value: Json): ValidationSnapshot['rule'] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw invalidArgument('A validation rule is an object.');
  const given = Object.entries(value).filter(([, rule]) => rule !== undefined && rule !== null);
  const [entry] = given;
  if (given.length !== 1 || !entry || !(entry[0] in KINDS)) throw invalidArgument('A validation rule has exactly one kind.');
  const [kind, rule] = entry;
  if (typeof rule !== 'object' || rule === null || Array.isArray(rule)) throw invalidArgument(`The ${kind} rule is an object.`);
  if (kind === 'list') checkList(rule['source']);
  else if (kind === 'custom') requireFormula(rule['formula']);
  else checkCriteria(rule);
  return { [kind]: kind === 'list' ? { inCellDropDown: true, ...rule } : rule };
}

function checkList(source: Json | undefined): void {
  if (typeof source !== 'string' || source === '') throw invalidArgument('A list needs a source.');
  if (!source.startsWith('=') && source.length > LONGEST_LIST)
    throw invalidArgument('A list of choices takes 255 characters; use a range.');
}

function requireFormula(formula: Json | undefined): void {
  if (typeof formula !== 'string' || !formula.startsWith('=')) throw invalidArgument('A custom rule needs a formula.');
}

function checkCriteria(rule: { [key: string]: Json | undefined }): void {
  const operator = rule['operator'];
  if (typeof operator !== 'string' || !OPERATORS.includes(operator)) throw invalidArgument('The rule has no known operator.');
  if (rule['formula1'] === undefined || rule['formula1'] === '') throw invalidArgument('formula1 is missing.');
  if (operator.endsWith('etween') && (rule['formula2'] === undefined || rule['formula2'] === ''))
    throw invalidArgument('formula2 is missing.');
}

/** Whether every cell of the range keeps to its validation. */
export function isValid(book: Book, range: RangeTarget): boolean {
  return (book.sheet(range.sheet).props.validations ?? []).every((validation) =>
    readRegion(validation.range).every((part) => {
      const area = intersection(part, range.area);
      const used = book.engine.usedArea(range.sheet, true);
      const filled = area && used && intersection(area, used);
      if (!filled) return true;
      return book.engine.readCells(range.sheet, filled).every((row) => row.every((cell) => keepsTo(book, range.sheet, validation, cell)));
    }),
  );
}

function keepsTo(book: Book, sheet: string, validation: ValidationSnapshot, cell: CellRead): boolean {
  if (cell.value === '') return true;
  const kind = kindOf(validation);
  const rule = validation.rule[kind] as Record<string, Json | undefined>;
  if (kind === 'custom') throw new ExcelError('NotImplemented', 'Custom rules are not evaluated here.');
  if (kind === 'list') return choices(book, sheet, String(rule['source'])).includes(String(cell.value).toLowerCase());
  const measured = kind === 'textLength' ? String(cell.value).length : cell.value;
  if (typeof measured !== 'number' || (kind === 'wholeNumber' && !Number.isInteger(measured))) return false;
  return compares(measured, String(rule['operator']), bound(book, sheet, rule['formula1']), bound(book, sheet, rule['formula2']));
}

function choices(book: Book, sheet: string, source: string): string[] {
  if (!source.startsWith('=')) return source.split(',').map((item) => item.trim().toLowerCase());
  const name = book.engine.names().find((item) => item.name.toLowerCase() === source.slice(1).toLowerCase());
  const range = book.findRange(name?.formula ?? source, sheet);
  if (!range) throw new ExcelError('NotImplemented', `The list ${source} is not evaluated here.`);
  return book.engine.readCells(range.sheet, range.area).flatMap((row) => row.map((cell) => String(cell.value).toLowerCase()));
}

function bound(book: Book, sheet: string, formula: Json | undefined): number {
  if (formula === undefined || formula === null) return NaN;
  if (typeof formula === 'number') return formula;
  const text = String(formula).replace(/^=/, '');
  if (text !== '' && Number.isFinite(Number(text))) return Number(text);
  const range = book.findRange(text, sheet);
  const value = range && book.engine.readCells(range.sheet, range.area)[0]?.[0]?.value;
  if (typeof value !== 'number') throw new ExcelError('NotImplemented', `The bound ${text} is not evaluated here.`);
  return value;
}

function compares(value: number, operator: string, low: number, high: number): boolean {
  switch (operator) {
    case 'Between':
      return value >= low && value <= high;
    case 'NotBetween':
      return value < low || value > high;
    case 'EqualTo':
      return value === low;
    case 'NotEqualTo':
      return value !== low;
    case 'GreaterThan':
      return value > low;
    case 'LessThan':
      return value < low;
    case 'GreaterThanOrEqualTo':
      return value >= low;
    default:
      return value <= low;
  }
}
