import { parseReference } from '../engine/formulas/references';
import { tokenize, type Token } from '../engine/formulas/tokens';
import { ARRAY_FUNCTIONS, isCustomFunction } from './future-functions';

/** Functions that calculate with arrays whatever stands around them. */
const ALWAYS_ARRAY = new Set(['SUMPRODUCT', 'MMULT', 'LOOKUP', 'FREQUENCY', 'MINVERSE', 'MDETERM', 'SUMX2MY2', 'SUMX2PY2', 'SUMXMY2']);

function isRange(token: Token | undefined): boolean {
  if (token?.type === 'array') return true;
  if (token?.type !== 'reference') return false;
  const { first, last } = parseReference(token.text);
  return last !== null && (first.row !== last.row || first.column !== last.column);
}

const isArithmetic = (token: Token | undefined) => token?.type === 'operator' && !/^[:!%]$/.test(token.text);

/**
 * Whether Excel must be told that a formula calculates with arrays. A formula stored without that mark is cut down to one value per
 * argument (implicit intersection) when the file is opened.
 */
export function needsArrayMark(formula: string): boolean {
  const tokens = tokenize(formula).filter((token) => token.type !== 'space');
  const open: string[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    if (token.type === 'spill') return true;
    if (token.type === 'function' && (isCustomFunction(token.text) || ARRAY_FUNCTIONS.has(token.text.toUpperCase()))) return true;
    if (token.type === 'open') open.push(tokens[i - 1]?.type === 'function' ? tokens[i - 1]!.text.toUpperCase() : '');
    else if (token.type === 'close') open.pop();
    // The `=` in front of the formula is no operator.
    else if (
      isRange(token) &&
      ((i > 1 && isArithmetic(tokens[i - 1])) || isArithmetic(tokens[i + 1])) &&
      !open.some((name) => ALWAYS_ARRAY.has(name))
    )
      return true;
  }
  // A range as the whole formula spills.
  return tokens.length === 2 && isRange(tokens[1]);
}
