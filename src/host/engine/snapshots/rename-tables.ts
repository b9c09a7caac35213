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

/** How formulas follow a table whose name or column titles changed. */
export interface TableRename {
  /** Whether a formula may mention the table; all others stay as they are. */
  concerns(formula: string): boolean;
  /** The workbook with its formulas rewritten. */
  rewrite(book: UndoableBook): UndoableBook;
}

/** Null when neither the table's name nor one of its titles changed, as when it is resized or gets another style. */
export function tableRename(before: TableSnapshot, after: TableSnapshot): TableRename | null {
  const renamed = new Map<string, string>();
  if (before.columns.length === after.columns.length) {
    before.columns.forEach((title, i) => {
      const next = after.columns[i]!;
      if (title !== next) renamed.set(title.trim().toLowerCase(), next);
    });
  }
  if (renamed.size === 0 && before.name === after.name) return null;
  const mention = before.name.toLowerCase();
  const concerns = (formula: string) => formula.toLowerCase().includes(mention);
  const rewritten = (formula: string) => {
    if (!concerns(formula)) return formula;
    const tokens = tokenize(formula);
    tokens.forEach((token, i) => {
      const owner = tokens[i - 1];
      if (token.type === 'name' && same(token.text, before.name)) token.text = after.name;
      else if (token.type === 'structured' && owner?.type === 'name' && same(owner.text, after.name))
        token.text = withRenamedColumns(token.text, renamed);
    });
    return joinTokens(tokens);
  };
  return { concerns, rewrite: (book) => mapBookFormulas(book, rewritten) };
}
