import { quoteSheet, splitSheet } from '../address';
import { joinTokens, tokenize } from './tokens';

/** Rewrites the sheet of references, errors and names with a sheet; `null` stands for a deleted sheet. */
function mapSheets(formula: string, from: string, to: string | null): string {
  if (!formula.includes('!')) return formula;
  const tokens = tokenize(formula);
  let changed = false;
  for (const token of tokens) {
    if (!['reference', 'error', 'name', 'function'].includes(token.type)) continue;
    const { sheet, rest } = splitSheet(token.text);
    if (sheet?.toLowerCase() !== from.toLowerCase()) continue;
    token.text = to === null ? '#REF!' : `${quoteSheet(to)}!${rest}`;
    changed = true;
  }
  return changed ? joinTokens(tokens) : formula;
}

/** The formula after a sheet was renamed. */
export function renamedSheet(formula: string, from: string, to: string): string {
  return mapSheets(formula, from, to);
}

/** The formula after a sheet was deleted: its references become `#REF!`. */
export function deletedSheet(formula: string, name: string): string {
  return mapSheets(formula, name, null);
}
