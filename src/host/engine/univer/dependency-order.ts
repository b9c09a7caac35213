import { formula, type IUnitRange } from './univer-packages';
import { impliedRanges, type FormulaNode } from './criteria/implied-ranges';
import { TimeSlices } from './time-slices';
import type { UniverContext } from './univer-context';

interface Tree {
  rangeList: readonly IUnitRange[];
  treeId: number;
  formula: string;
  row: number;
  column: number;
  rowCount: number;
  columnCount: number;
  subUnitId: string;
  unitId: string;
  refOffsetX: number;
  refOffsetY: number;
  formulaId?: string | null;
  featureId?: string | null;
  isVirtual: boolean;
  isCache: boolean;
  isDirty: boolean;
  addressFunctionNodes: object[];
  pushRangeList(ranges: readonly IUnitRange[]): void;
}

interface Dependencies {
  reset(): void;
  getFormulaDependency(unitId: string, sheetId: string, row: number, column: number): number | undefined;
  addDependencyRTreeCache(tree: { treeId: number; rangeList: readonly IUnitRange[] }): void;
  clearOtherFormulaDependency(unitId: string, sheetId: string): void;
  clearFeatureFormulaDependency(unitId: string, sheetId: string): void;
  clearFormulaDependency(unitId: string, sheetId: string): void;
}

interface Generator {
  _currentConfigService: formula.IFormulaCurrentConfigService;
  _runtimeService: formula.IFormulaRuntimeService;
  _otherFormulaManagerService: { getOtherFormulaData(): object };
  _dependencyManagerService: Dependencies;
  _dependencyTreeCache: Map<number, Tree>;
  _dependencyRTreeCacheForAddressFunction: { clear(): void };
  generate(): Promise<Tree[]>;
  _updateRangeFlatten(): void;
  _registerFormulas(units: string[], formulas: object, unitData: object, trees: Tree[]): void;
  _registerOtherFormulas(formulas: object, units: string[], trees: Tree[]): void;
  _registerFeatureFormulas(trees: Tree[]): void;
  _getTreeNode(tree: Tree): FormulaNode;
  _includeTree(tree: Tree, node: object): boolean;
  _getAddressFunctionNodeList(node: object): object[];
  _getRangeListByNode(data: { node: object; refOffsetX: number; refOffsetY: number }): Promise<IUnitRange[]>;
  _calculateListByFunctionRefNode(trees: Tree[]): Promise<void>;
  _getUpdateTreeListAndMakeDependency(): Tree[];
  _traverse(trees: Tree[], skipped: Set<number>): Iterable<Tree>;
  _checkIsCycleDependency(trees: Tree[]): boolean;
}

/** What is known of the ranges a formula refers to. */
interface KnownRanges {
  rangesOf(tree: Tree, node: FormulaNode): readonly IUnitRange[] | null;
}

/**
 * Works out which formulas to calculate and in which order, as the engine does, but lets the page have its turn meanwhile: the engine
 * goes through every formula of the workbook several times in one piece of work.
 */
export function orderInSlices(context: UniverContext, known: KnownRanges): void {
  const generator = context.injector.get(formula.IFormulaDependencyGenerator) as unknown as Generator;
  generator.generate = () => order(generator, known, new TimeSlices());
}

async function order(generator: Generator, known: KnownRanges, slices: TimeSlices): Promise<Tree[]> {
  generator._updateRangeFlatten();
  forgetCleared(generator);
  if (slices.over) await slices.pause();
  const trees = registered(generator);
  const ranges = await findRanges(generator, known, trees, slices);
  await insertRanges(generator, trees, ranges, slices);
  // Ends in an index of every formula cell, which only those need that find out where they point by calculating: OFFSET and INDIRECT.
  if (trees.some((tree) => tree.addressFunctionNodes.length > 0)) await generator._calculateListByFunctionRefNode(trees);
  const dirty = generator._getUpdateTreeListAndMakeDependency();
  const ordered: Tree[] = [];
  for (const tree of generator._traverse(dirty, new Set())) {
    ordered.push(tree);
    if (slices.over) await slices.pause();
  }
  if (generator._checkIsCycleDependency(ordered)) generator._runtimeService.enableCycleDependency();
  generator._dependencyTreeCache.clear();
  generator._dependencyRTreeCacheForAddressFunction.clear();
  generator._runtimeService.clearArrayObjectCache();
  return ordered;
}

function forgetCleared(generator: Generator): void {
  const dependencies = generator._dependencyManagerService;
  for (const [unitId, sheets] of Object.entries(generator._currentConfigService.getClearDependencyTreeCache() ?? {})) {
    for (const sheetId of Object.keys(sheets ?? {})) {
      dependencies.clearOtherFormulaDependency(unitId, sheetId);
      dependencies.clearFeatureFormulaDependency(unitId, sheetId);
      dependencies.clearFormulaDependency(unitId, sheetId);
    }
  }
}

function registered(generator: Generator): Tree[] {
  const config = generator._currentConfigService;
  const formulas = config.getFormulaData();
  const others = generator._otherFormulaManagerService.getOtherFormulaData();
  const trees: Tree[] = [];
  if (config.isForceCalculate()) generator._dependencyManagerService.reset();
  generator._registerFormulas(Object.keys(formulas), formulas, config.getUnitData(), trees);
  generator._registerOtherFormulas(others, Object.keys(others), trees);
  generator._registerFeatureFormulas(trees);
  return trees;
}

/** Finds what every formula refers to, and gives what was known, by tree. */
async function findRanges(
  generator: Generator,
  known: KnownRanges,
  trees: readonly Tree[],
  slices: TimeSlices,
): Promise<Map<Tree, readonly IUnitRange[]>> {
  const found = new Map<Tree, readonly IUnitRange[]>();
  for (const tree of trees) {
    if (!tree.formula) continue;
    if (slices.over) await slices.pause();
    const node = generator._getTreeNode(tree);
    tree.isDirty = generator._includeTree(tree, node);
    const addressFunctions = generator._getAddressFunctionNodeList(node);
    if (addressFunctions.length > 0) tree.addressFunctionNodes = addressFunctions;
    if (tree.isVirtual) continue;
    const { refOffsetX, refOffsetY } = tree;
    generator._runtimeService.setCurrent(tree.row, tree.column, tree.rowCount, tree.columnCount, tree.subUnitId, tree.unitId);
    const ranges = known.rangesOf(tree, node);
    if (ranges) {
      tree.pushRangeList(ranges);
      found.set(tree, ranges);
      continue;
    }
    const rangesOf = (part: FormulaNode) => generator._getRangeListByNode({ node: part, refOffsetX, refOffsetY });
    tree.pushRangeList([...(await rangesOf(node)), ...(await impliedRanges(tree.formula, node, rangesOf))]);
  }
  return found;
}

async function insertRanges(
  generator: Generator,
  trees: readonly Tree[],
  known: ReadonlyMap<Tree, readonly IUnitRange[]>,
  slices: TimeSlices,
): Promise<void> {
  const dependencies = generator._dependencyManagerService;
  for (const tree of trees) {
    if (tree.isCache) continue;
    if (slices.over) await slices.pause();
    // A formula that was replaced during a pause has been taken out, and must not come back.
    const inCell = !tree.formulaId && !tree.featureId;
    if (inCell && dependencies.getFormulaDependency(tree.unitId, tree.subUnitId, tree.row, tree.column) !== tree.treeId) continue;
    dependencies.addDependencyRTreeCache({ treeId: tree.treeId, rangeList: known.get(tree) ?? tree.rangeList });
  }
}
