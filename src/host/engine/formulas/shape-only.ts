import { parseReference, type Reference } from './references';
import { tokenize } from './tokens';

/** Functions that look at where a reference lies, never at what stands in it. */
const SHAPE_ONLY = new Set(['ROW', 'ROWS', 'COLUMN', 'COLUMNS', 'AREAS', 'SHEET', 'SHEETS', 'ISREF']);

/**
 * The references whose cells a formula reads. Null when that cannot be told from its text: names, tables and references made up while
 * calculating.
 */
export function readReferences(formula: string): Reference[] | null {
  const tokens = tokenize(formula);
  const open: boolean[] = [];
  const read: Reference[] = [];
  tokens.forEach((token, i) => {
    if (token.type === 'open') {
      const name = tokens[i - 1]?.type === 'function' ? tokens[i - 1]!.text.toUpperCase() : '';
      open.push(SHAPE_ONLY.has(name));
    } else if (token.type === 'close') open.pop();
    else if (token.type === 'reference' && !open.includes(true)) read.push(parseReference(token.text));
  });
  const unclear = tokens.some(
    ({ type, text }) =>
      (type === 'name' && !/^(TRUE|FALSE)$/i.test(text)) ||
      type === 'structured' ||
      (type === 'function' && /^(OFFSET|INDIRECT|INDEX)$/i.test(text)),
  );
  return unclear ? null : read;
}
