import { formula } from './univer-packages';
import { TimeSlices } from './time-slices';
import type { UniverContext } from './univer-context';

interface Tree {
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
  getDirtyData?: ((dirty: unknown, runtime: formula.IAllRuntimeData) => { runtimeCellData: never; dirtyRanges: never }) | null;
}

interface Node {
  resetCalculationState(): void;
}

interface Generator {
  generate(): Promise<Tree[]>;
  _getTreeNode(tree: Tree): Node;
}

interface Interpreter {
  checkAsyncNode(node: Node): boolean;
  execute(data: NodeData): never;
  executeAsync(data: NodeData): Promise<never>;
}

interface NodeData {
  node: Node;
  refOffsetX: number;
  refOffsetY: number;
}

interface Calculator {
  _runtimeService: formula.IFormulaRuntimeService;
  _currentConfigService: formula.IFormulaCurrentConfigService;
  _formulaDependencyGenerator: Generator;
  _interpreter: Interpreter;
  _executionCompleteListener$: { next(data: formula.IAllRuntimeData): void };
  _apply(forSpills?: boolean): Promise<formula.IAllRuntimeData | undefined>;
}

/**
 * Calculates the formulas of a run in place of the engine's own loop, which parses each of them once more where there are more than 5,000
 * and lets the page have its turn after 500 formulas, however long they took. It does not say how far it is: to the grid every such word is
 * a reason to draw all of itself anew.
 */
export function runInSlices(context: UniverContext): void {
  const calculator = context.injector.get(formula.ICalculateFormulaService) as unknown as Calculator;
  calculator._apply = (forSpills = false) => run(calculator, forSpills);
}

async function run(calculator: Calculator, forSpills: boolean): Promise<formula.IAllRuntimeData | undefined> {
  const { _runtimeService: runtime, _formulaDependencyGenerator: generator } = calculator;
  const trees = await generator.generate();
  const count = trees.length;
  const slices = new TimeSlices();
  for (let tree = trees.pop(); tree; tree = trees.pop()) {
    if (slices.over) await slices.pause();
    if (runtime.isStopExecution()) {
      runtime.markedAsStopFunctionsExecuted();
      calculator._executionCompleteListener$.next(runtime.getAllRuntimeData());
      return undefined;
    }
    await calculate(calculator, tree);
  }
  if (count > 0) runtime.markedAsSuccessfullyExecuted();
  else if (!forSpills) runtime.markedAsNoFunctionsExecuted();
  return runtime.getAllRuntimeData();
}

async function calculate(calculator: Calculator, tree: Tree): Promise<void> {
  const { _runtimeService: runtime, _interpreter: interpreter } = calculator;
  runtime.setCurrent(tree.row, tree.column, tree.rowCount, tree.columnCount, tree.subUnitId, tree.unitId);
  if (tree.getDirtyData && tree.featureId) {
    const dirty = calculator._currentConfigService.getDirtyData();
    const { runtimeCellData, dirtyRanges } = tree.getDirtyData(dirty, runtime.getAllRuntimeData());
    runtime.setRuntimeFeatureCellData(tree.featureId, runtimeCellData);
    runtime.setRuntimeFeatureRange(tree.featureId, dirtyRanges);
    return;
  }
  const node = calculator._formulaDependencyGenerator._getTreeNode(tree);
  const data: NodeData = { node, refOffsetX: tree.refOffsetX, refOffsetY: tree.refOffsetY };
  const value = interpreter.checkAsyncNode(node) ? await interpreter.executeAsync(data) : interpreter.execute(data);
  if (tree.formulaId) runtime.setRuntimeOtherData(tree.formulaId, tree.refOffsetX, tree.refOffsetY, value);
  else runtime.setRuntimeData(value);
  node.resetCalculationState();
}
