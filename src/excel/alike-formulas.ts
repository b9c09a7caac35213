/**
 * Whether two formulas may be one, spelled otherwise: Excel respells what it is given (quotes, spaces, case, `@`) and moves its references along with cells
 * and the names of sheets, but leaves its functions and operators as they are.
 */
export function alike(one: string, other: string): boolean {
  return one === other || skeleton(one) === skeleton(other);
}

/** The functions and operators of a formula, in order. */
function skeleton(formula: string): string {
  const bare = formula.slice(1).replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'|\[[^\]]*\]|#[A-Z/0!?]+|(?<![A-Z$\d.])\d[\d.]*E[+-]?\d+/gi, ' ');
  const parts = bare.match(/[\p{L}_][\p{L}\p{N}_.]*(?=\()|[-+*/^&<>=]/gu) ?? [];
  return parts.map((part) => part.toUpperCase().replace(/^(_XLFN\.|_XLWS\.)+/, '')).join(' ');
}
