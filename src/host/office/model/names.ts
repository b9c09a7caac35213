import type { NameSnapshot } from '../../engine/snapshot';
import type { RangeTarget } from '../objects/targets';
import { ExcelError, invalidArgument } from '../wire/errors';
import { absoluteAddress } from './address';
import type { Book } from './book';
import { checkFormulaSyntax, checkName } from './rules';

const same = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

export function findName(book: Book, name: string, scope: string | undefined): NameSnapshot | undefined {
  return book.engine.names().find((item) => same(item.name, name) && item.scope === scope);
}

/** Adds a name for a range or a formula. Names of the workbook share their namespace with tables. */
export function addName(
  book: Book,
  name: string,
  reference: RangeTarget | string,
  comment: string | undefined,
  scope: string | undefined,
): NameSnapshot {
  checkName(name);
  const table = scope === undefined && book.engine.tables().some((each) => same(each.name, name));
  if (table || findName(book, name, scope)) throw new ExcelError('ItemAlreadyExists', `The name ${name} exists already.`);
  const item: NameSnapshot = { name, formula: formulaOf(book, reference) };
  if (comment !== undefined) item.comment = comment;
  if (scope !== undefined) item.scope = scope;
  book.engine.setName(item);
  book.changed();
  return item;
}

function formulaOf(book: Book, reference: RangeTarget | string): string {
  if (typeof reference !== 'string') return `=${absoluteAddress(book.sheet(reference.sheet).name, reference.area)}`;
  if (!reference.startsWith('=') || reference.length < 2) throw invalidArgument('The formula of a name starts with an equal sign.');
  checkFormulaSyntax(reference);
  return reference;
}

export function changeName(book: Book, item: NameSnapshot, patch: Partial<Omit<NameSnapshot, 'name' | 'scope'>>): void {
  if (patch.formula !== undefined) formulaOf(book, patch.formula);
  book.engine.setName({ ...item, ...patch });
  book.changed();
}

export function deleteName(book: Book, item: NameSnapshot): void {
  book.engine.deleteName(item.name, item.scope);
  book.changed();
}

/** What a name stands for, as `NamedItem.type` and `.value` say it: a range gives its address, a constant its value. */
export function meaningOf(book: Book, item: NameSnapshot): { type: string; value: string | number | boolean | null; range?: RangeTarget } {
  const range = book.findRange(item.formula, item.scope);
  if (range) return { type: 'Range', value: absoluteAddress(book.sheet(range.sheet).name, range.area), range };
  const text = item.formula.slice(1);
  if (text !== '' && Number.isFinite(Number(text)))
    return { type: Number.isInteger(Number(text)) ? 'Integer' : 'Double', value: Number(text) };
  if (/^(true|false)$/i.test(text)) return { type: 'Boolean', value: same(text, 'true') };
  const quoted = /^"((?:[^"]|"")*)"$/.exec(text);
  if (quoted) return { type: 'String', value: (quoted[1] ?? '').replace(/""/g, '"') };
  if (/#REF!/.test(text)) return { type: 'Error', value: '#REF!' };
  // Other formulas are calculated by the cells that use them; the engine calculates none outside a cell.
  return { type: 'Double', value: null };
}
