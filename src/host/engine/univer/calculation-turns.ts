import { formula } from './univer-packages';

/*
 * The engine's caches of parsed formulas are shared by all workbooks of a process, with the names of one workbook already put into
 * the formulas. So one workbook calculates at a time, and the caches are emptied when another one takes its turn.
 */

let turn: Promise<unknown> = Promise.resolve();
let lastOwner: object | null = null;

/** Forgets every parsed formula; needed when names, tables or functions changed. */
export function forgetParsedFormulas(functions: formula.IFunctionService): void {
  // Every key of that cache contains the empty text.
  functions.deleteFormulaAstCacheKey('');
  // The lexer's caches belong to the module and are emptied by disposing any lexer.
  new formula.LexerTreeBuilder().dispose();
}

/** Runs a calculation when no other workbook calculates. */
export function inTurn(owner: object, functions: formula.IFunctionService, calculate: () => Promise<void>): Promise<void> {
  const mine = turn.then(() => {
    if (lastOwner !== owner) forgetParsedFormulas(functions);
    lastOwner = owner;
    return calculate();
  });
  turn = mine.catch(() => undefined);
  return mine;
}
