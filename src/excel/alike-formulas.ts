/**
 * Whether two formulas may be one, spelled otherwise: Excel respells what it is given (quotes, spaces, case, `@`) and moves its references along with cells
 * and the names of sheets, but leaves its functions and operators as they are.
 */
export function alike(one: string, other: string): boolean {
  return one === other || skeleton(one) === skeleton(other);
}

/** What is neither function nor operator, however it is spelled: texts, sheets, columns of tables, errors, and numbers with an exponent, whose sign is none. */
const OPERAND = /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[[^\]]*\]|#[A-Z/0!?]+/gi;
const WORD = /[\p{L}_$][\p{L}\p{N}_.$]*|\d[\d.]*E[+-]?\d+/giu;

/** The functions and operators of a formula, in order. */
function skeleton(formula: string): string {
  const bare = formula
    .slice(1)
    .replace(OPERAND, ' ')
    .replace(WORD, (word) => (/^\d/.test(word) ? ' ' : word));
  const parts = bare.match(/[\p{L}_][\p{L}\p{N}_.]*(?=\()|[-+*/^&<>=]/gu) ?? [];
  return parts.map((part) => part.toUpperCase().replace(/^(_XLFN\.|_XLWS\.)+/, '')).join(' ');
}
