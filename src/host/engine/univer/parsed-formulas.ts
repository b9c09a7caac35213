import { formula, sheets, type IUnitRange } from './univer-packages';
import type { FormulaNode } from './criteria/implied-ranges';
import { SharedFormulas } from './shared-formulas';
import { SharedRanges } from './shared-ranges';
import type { UniverContext } from './univer-context';

interface Tree {
  formula: string;
  subUnitId: string;
  row: number;
  column: number;
  /** Filled down in the grid from the cell that holds the formula. */
  isVirtual: boolean;
  /** Of a formula that stands in no cell, such as that of a conditional format. */
  formulaId?: string | null;
}

interface NodeData {
  node: object | null;
  refOffsetX: number;
  refOffsetY: number;
}

interface Interpreter {
  checkAsyncNode(node: object): boolean;
}

type Generator = ConstructorParameters<typeof SharedFormulas>[1] &
  ConstructorParameters<typeof SharedRanges>[0] & {
    _runtimeService: { currentSubUnitId: string };
    _getTreeNode(tree: Tree): object;
    _getRangeListByNode(data: NodeData): Promise<IUnitRange[]>;
    _detectForcedRecalculationNodeRecursion(node: object): boolean;
    _interpreter: Interpreter;
  };

const MOST_FORMULAS = 200000;

/** What ranges are made of only while calculating: spills, intersections, this row, and ranges between function results. */
const MOVING = /[@#[]|\)\s*:|:\s*[\p{L}_][\p{L}\p{N}_.]*\(/u;

/** After these, the same text may mean other cells. */
const CHANGES_MEANING = new Set<string>([
  sheets.InsertSheetMutation.id,
  sheets.RemoveSheetMutation.id,
  sheets.SetWorksheetNameMutation.id,
  sheets.SetWorksheetRowCountMutation.id,
  sheets.SetWorksheetColumnCountMutation.id,
  sheets.InsertRowMutation.id,
  sheets.InsertColMutation.id,
  sheets.RemoveRowMutation.id,
  sheets.RemoveColMutation.id,
]);

/**
 * The engine parses every formula of the workbook anew and works out its ranges on every edit, once there are more than the 5,000 its
 * cache holds: 0.25 s for 10,000 formulas. Remembered here, an edit costs a quarter of that.
 */
export class ParsedFormulas {
  private readonly nodes = new Map<string, object>();
  private readonly shared: SharedFormulas;
  private readonly sharedNodes = new Set<object>();
  private readonly sharedRanges: SharedRanges;
  /** Ranges of other nodes whose ranges do not change, by sheet. */
  private readonly ranges = new Map<object, Map<string, IUnitRange[]>>();
  private readonly subscription: { dispose(): void };

  constructor(context: UniverContext) {
    const generator = context.injector.get(formula.IFormulaDependencyGenerator) as unknown as Generator;
    this.shared = new SharedFormulas(context, generator);
    this.sharedRanges = new SharedRanges(generator);
    const parse = generator._getTreeNode.bind(generator);
    generator._getTreeNode = (tree) => this.node(tree, parse);
    const rangesOf = generator._getRangeListByNode.bind(generator);
    generator._getRangeListByNode = async (data) => {
      const remembered = data.node && !data.refOffsetX && !data.refOffsetY ? this.ranges.get(data.node) : undefined;
      if (!remembered) return rangesOf(data);
      const sheet = generator._runtimeService.currentSubUnitId;
      let ranges = remembered.get(sheet);
      if (!ranges) remembered.set(sheet, (ranges = await rangesOf(data)));
      return ranges;
    };
    // Asked for every formula on every edit.
    generator._detectForcedRecalculationNodeRecursion = oncePerNode(generator._detectForcedRecalculationNodeRecursion.bind(generator));
    generator._getAddressFunctionNodeList = oncePerNode(generator._getAddressFunctionNodeList.bind(generator));
    generator._interpreter.checkAsyncNode = oncePerNode(generator._interpreter.checkAsyncNode.bind(generator._interpreter));
    this.subscription = context.commands.onCommandExecuted((command) => {
      if (CHANGES_MEANING.has(command.id)) this.forget();
    });
  }

  /** The ranges of a formula, which the engine takes for the one that is calculated; null where it must be asked for them. */
  rangesOf(tree: Tree, node: FormulaNode): readonly IUnitRange[] | null {
    return this.sharedNodes.has(node) ? this.sharedRanges.of(node, tree.subUnitId, tree.row, tree.column) : null;
  }

  private node(tree: Tree, parse: (tree: Tree) => object): object {
    if (this.nodes.size + this.sharedRanges.size > MOST_FORMULAS) this.forget();
    const shared = tree.isVirtual || tree.formulaId ? null : this.shared.node(tree);
    if (shared) {
      this.sharedNodes.add(shared);
      return shared;
    }
    const known = this.nodes.get(tree.formula);
    if (known) return known;
    const node = parse(tree);
    this.nodes.set(tree.formula, node);
    if (!MOVING.test(tree.formula)) this.ranges.set(node, new Map());
    return node;
  }

  /**
   * Needed when names, tables or functions changed.
   * @param mentions finds the names and tables that changed in a formula's text; without it everything is forgotten
   */
  forget(mentions?: RegExp): void {
    for (const node of this.shared.forget(mentions)) {
      this.sharedNodes.delete(node);
      this.sharedRanges.forget(node);
    }
    for (const [text, node] of this.nodes) {
      if (mentions && !mentions.test(text)) continue;
      this.nodes.delete(text);
      this.ranges.delete(node);
    }
  }

  dispose(): void {
    this.subscription.dispose();
  }
}

/** The answer to a question about a parsed formula, which never changes. */
function oncePerNode<N extends object, T>(ask: (node: N) => T): (node: N) => T {
  const answers = new WeakMap<N, { answer: T }>();
  return (node) => {
    let known = answers.get(node);
    if (!known) answers.set(node, (known = { answer: ask(node) }));
    return known.answer;
  };
}
