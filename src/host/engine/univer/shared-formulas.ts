import { formula } from './univer-packages';
import { relativeForm } from '../formulas/relative-form';
import type { UniverContext } from './univer-context';

interface Node {
  readonly nodeType: number;
  getChildren(): Node[];
  getValue(): formula.FunctionVariantType | null | undefined;
  setValue(value: formula.FunctionVariantType): void;
  execute(): void;
}

interface ReferenceNode extends Node {
  _tableReferenceObject?: object;
  getRefOffset?(): { x: number; y: number };
}

interface Generator {
  _lexer: { treeBuilder(text: string): object | string };
  _astTreeBuilder: { parse(lexed: object): Node | null };
  _getAddressFunctionNodeList(node: Node): Node[];
}

/** A formula of a cell. */
export interface PlacedFormula {
  formula: string;
  row: number;
  column: number;
}

const MOST_FORMS = 200_000;

/** The engine's types of nodes, which it does not export. */
const REFERENCE = 1;
const CONSTANT = 2;
const ERROR = 7;

/**
 * One parsed formula for all cells whose formulas say the same from where they stand: a plan of 24,000 formulas has 200 of them. Parsing
 * each anew takes longer than calculating them, and so many nodes keep the garbage collector busy. The references of a shared formula
 * move with the cell that is being calculated.
 */
export class SharedFormulas {
  private readonly byForm = new Map<string, object | null>();
  /** The last form of each text; it depends on nothing but the text and where it stands. */
  private readonly forms = new Map<string, { form: string | null; row: number; column: number }>();
  private readonly runtime: formula.IFormulaRuntimeService;

  constructor(
    context: UniverContext,
    private readonly generator: Generator,
  ) {
    this.runtime = context.injector.get(formula.IFormulaRuntimeService);
  }

  /** The shared node of a formula, null where it must be parsed by itself. */
  node(placed: PlacedFormula): object | null {
    const form = this.form(placed);
    if (form === null) return null;
    let node = this.byForm.get(form);
    if (node === undefined) this.byForm.set(form, (node = this.parse(placed)));
    return node;
  }

  private form({ formula: text, row, column }: PlacedFormula): string | null {
    const known = this.forms.get(text);
    // A text without a form has none anywhere.
    if (known && (known.form === null || (known.row === row && known.column === column))) return known.form;
    const form = relativeForm(text, row, column);
    if (this.forms.size >= MOST_FORMS) this.forms.clear();
    this.forms.set(text, { form, row, column });
    return form;
  }

  /**
   * Has formulas parsed anew.
   * @param mentions finds what changed in a formula's text; without it everything is forgotten
   * @returns the nodes that no formula has any longer
   */
  forget(mentions?: RegExp): object[] {
    const forgotten: object[] = [];
    for (const [form, node] of this.byForm) {
      // Names of tables stand in forms as they stand in texts.
      if (mentions && !mentions.test(form)) continue;
      this.byForm.delete(form);
      if (node) forgotten.push(node);
    }
    return forgotten;
  }

  private parse({ formula: text, row, column }: PlacedFormula): object | null {
    const lexed = this.generator._lexer.treeBuilder(text);
    const node = typeof lexed === 'string' ? null : this.generator._astTreeBuilder.parse(lexed);
    // Functions that give references are calculated ahead, when the engine does not say for which cell.
    if (!node || node.nodeType === ERROR || this.generator._getAddressFunctionNodeList(node).length > 0) return null;
    this.prepare(node, row, column);
    return node;
  }

  private prepare(node: Node, row: number, column: number): void {
    for (const child of node.getChildren()) this.prepare(child, row, column);
    if (node.nodeType === CONSTANT) keepConstant(node);
    if (node.nodeType === REFERENCE) this.letMove(node, row, column);
  }

  private letMove(node: ReferenceNode, row: number, column: number): void {
    if (node._tableReferenceObject) return;
    node.getRefOffset = () => ({ x: this.runtime.currentColumn - column, y: this.runtime.currentRow - row });
    keepReference(node);
  }
}

/** A constant is read once; the engine tries to read each text as a date and as a number every time. Functions may sort arrays in place. */
function keepConstant(node: Node): void {
  const execute = node.execute.bind(node);
  let kept: formula.FunctionVariantType | null = null;
  node.execute = () => {
    if (kept) return node.setValue(kept);
    execute();
    const value = node.getValue();
    if (value && !value.isArray()) kept = value;
  };
}

/** The engine keeps what it makes of a reference to a table, and would make what it makes of other references anew every time. */
function keepReference(node: ReferenceNode): void {
  const execute = node.execute.bind(node);
  node.execute = () => {
    execute();
    const value = node.getValue();
    if (value?.isReferenceObject()) node._tableReferenceObject = value;
  };
}
