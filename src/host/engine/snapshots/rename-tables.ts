import { joinTokens, tokenize } from '../formulas/tokens';
import type { TableSnapshot } from '../snapshot';
import type { UndoableBook } from './book-patch';
import { mapBookFormulas } from './map-formulas';

const same = (a: string, b: string) => a.toLowerCase() === b.toLowerCase();

/** The text of brackets with renamed columns in it. */
function withRenamedColumns(brackets: string, renamed: ReadonlyMap<string, string>): string {
  return brackets.replace(/\[@?([^[\]]+)\]/g, (part, title: string) => {
    const next = renamed.get(
      title
        .replace(/'([\s\S])/g, '$1')
        .trim()
        .toLowerCase(),
    );
    return next === undefined ? part : part.replace(title, next.replace(/[[\]#']/g, "'$&"));
  });
}

/** The workbook with every formula following a table whose name or column titles changed. */
export function withRenamedTable(book: UndoableBook, before: TableSnapshot, after: TableSnapshot): UndoableBook {
  const renamed = new Map<string, string>();
  if (before.columns.length === after.columns.length) {
    before.columns.forEach((title, i) => {
      const next = after.columns[i]!;
      if (title !== next) renamed.set(title.trim().toLowerCase(), next);
    });
  }
  if (renamed.size === 0 && before.name === after.name) return book;
  return mapBookFormulas(book, (formula) => {
    if (!formula.toLowerCase().includes(before.name.toLowerCase()) && !formula.includes('[@')) return formula;
    const tokens = tokenize(formula);
    tokens.forEach((token, i) => {
      const owner = tokens[i - 1];
      if (token.type === 'name' && same(token.text, before.name)) token.text = after.name;
      else if (token.type === 'structured' && owner?.type === 'name' && same(owner.text, after.name))
        token.text = withRenamedColumns(token.text, renamed);
    });
    return joinTokens(tokens);
  });
}
