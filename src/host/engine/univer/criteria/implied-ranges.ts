import type { IUnitRange } from '../univer-packages';

/** A node of a parsed formula, as far as functions and their arguments go. */
export interface FormulaNode {
  readonly nodeType: number;
  getChildren(): readonly FormulaNode[];
  getToken(): string;
}

/** The engine's number for calls of functions among the nodes. */
const FUNCTION = 4;
const SIZED_BY_CRITERIA = /^(SUMIF|AVERAGEIF)$/i;
const LAST_ROW = 1_048_575;
const LAST_COLUMN = 16_383;

/** The arguments of a SUMIF or AVERAGEIF, each in a node of its own: references are looked for among the children. */
export interface SizedArguments {
  criteria: FormulaNode;
  values: FormulaNode;
}

/** The arguments of every SUMIF and AVERAGEIF in a formula that name where the values stand. */
export function sizedArguments(node: FormulaNode): SizedArguments[] {
  return node.getChildren().flatMap((child) => {
    const [criteria, , values] = child.getChildren();
    const isSized = child.nodeType === FUNCTION && SIZED_BY_CRITERIA.test(child.getToken()) && criteria && values;
    return [...(isSized ? [{ criteria: only(criteria), values: only(values) }] : []), ...sizedArguments(child)];
  });
}

/**
 * The cells that SUMIF and AVERAGEIF add up beyond those the formula names: their third argument begins where it says and is as large as the
 * first. Without them a change of such a cell calculates nothing.
 *
 * @param rangesOf the ranges that the references within a node mean
 */
export async function impliedRanges(
  formula: string,
  node: FormulaNode,
  rangesOf: (node: FormulaNode) => Promise<IUnitRange[]>,
): Promise<IUnitRange[]> {
  if (!/(SUMIF|AVERAGEIF)\(/i.test(formula)) return [];
  const implied: IUnitRange[] = [];
  for (const { criteria, values } of sizedArguments(node)) {
    const [like, ...others] = await rangesOf(criteria);
    const [given, ...further] = await rangesOf(values);
    if (like && given && others.length + further.length === 0) implied.push(sizedLike(given, like));
  }
  return implied;
}

/** A node with nothing but one argument in it: references are looked for among the children. */
function only(argument: FormulaNode): FormulaNode {
  return { nodeType: 0, getToken: () => '', getChildren: () => [argument] };
}

/**
 * Where the values stand: from where they are given, as far as the criteria reach. Entire rows and columns have no beginning or no end, which
 * the engine writes as NaN.
 */
export function sizedLike(given: IUnitRange, { range: like }: IUnitRange): IUnitRange {
  const end = (start: number, first: number, last: number, most: number) =>
    Math.min(most, (start || 0) + ((Number.isNaN(last) ? most : last) - (first || 0)));
  const range = {
    ...given.range,
    startRow: given.range.startRow || 0,
    startColumn: given.range.startColumn || 0,
    endRow: end(given.range.startRow, like.startRow, like.endRow, LAST_ROW),
    endColumn: end(given.range.startColumn, like.startColumn, like.endColumn, LAST_COLUMN),
  };
  return { ...given, range };
}
