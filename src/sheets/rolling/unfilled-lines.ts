/**
 * The lines of a list that hold something beside their first cell, but none of its formulas, as an array of ones and zeros: LibreOffice does not fill formulas
 * into lines that people add.
 *
 * @param typed the columns that are typed, in their order
 * @param computed a column of formulas, over the same rows
 */
export function unfilled(typed: readonly string[], computed: string): string {
  const some = typed.slice(1).map((column) => `(${column}<>"")`);
  return `((${some.join('+')})>0)*ISBLANK(${computed})`;
}
