import { formula } from './univer-packages';
import { readReferences } from '../formulas/shape-only';
import type { UniverContext } from './univer-context';

interface DependencyTree {
  treeId: number;
  formula: string;
  subUnitId: string;
  row: number;
  column: number;
  isVirtual: boolean;
  toRTreeItem(): unknown;
}

interface DependencyGenerator {
  _dependencyTreeCache: Map<number, DependencyTree>;
  _checkIsCycleDependency(trees: DependencyTree[]): boolean;
}

interface DependencySearch {
  searchDependency(item: unknown): Set<number>;
}

/**
 * Finds circular references while the calculation orders its cells. The engine only notices that there is one, gives the cells
 * numbers that depend on the order, and says nothing; here they count 0, as in Excel without iteration, and can be asked for.
 */
export class CircularReferences {
  private readonly found = new Map<string, { sheet: string; row: number; column: number }>();

  constructor(private readonly context: UniverContext) {
    const generator = context.injector.get(formula.IFormulaDependencyGenerator) as unknown as DependencyGenerator;
    const search = context.injector.get(formula.IDependencyManagerService) as unknown as DependencySearch;
    generator._checkIsCycleDependency = (trees) => {
      const all = (tree: DependencyTree) => dependents(tree, generator._dependencyTreeCache, search);
      let circular = cellsOnCycles(trees, all);
      // The engine takes every reference for one that is read; looked at closely only where that seems to make a circle.
      if (circular.size > 0)
        circular = cellsOnCycles(
          trees.filter((tree) => circular.has(tree.treeId)),
          (tree) => all(tree).filter((dependent) => this.reads(dependent, tree)),
        );
      for (const tree of trees) {
        const key = `${tree.subUnitId}!${tree.row},${tree.column}`;
        if (circular.has(tree.treeId)) {
          this.found.set(key, { sheet: tree.subUnitId, row: tree.row, column: tree.column });
          if (!tree.isVirtual) tree.formula = '=0';
        } else this.found.delete(key);
      }
      return false;
    };
  }

  private reads(dependent: DependencyTree, tree: DependencyTree): boolean {
    const references = readReferences(dependent.formula);
    if (!references) return true;
    return references.some((reference) => {
      const sheet =
        reference.sheet === null ? dependent.subUnitId : this.context.workbook().getSheetBySheetName(reference.sheet)?.getSheetId();
      const last = reference.last ?? reference.first;
      const within = (index: number, from: number | null, to: number | null) =>
        from === null || to === null || (index >= Math.min(from, to) && index <= Math.max(from, to));
      return (
        sheet === tree.subUnitId &&
        within(tree.row, reference.first.row, last.row) &&
        within(tree.column, reference.first.column, last.column)
      );
    });
  }

  /** Cells that take part in a circular reference as of the last calculation; cells whose formula is gone are the caller's to leave out. */
  cells(): { sheet: string; row: number; column: number }[] {
    return [...this.found.values()];
  }
}

function dependents(tree: DependencyTree, trees: Map<number, DependencyTree>, search: DependencySearch): DependencyTree[] {
  const found: DependencyTree[] = [];
  for (const id of search.searchDependency(tree.toRTreeItem())) {
    const dependent = trees.get(id);
    if (dependent) found.push(dependent);
  }
  return found;
}

/** Ids of the trees that lie on a cycle: Tarjan's strongly connected components, with an explicit stack for long chains. */
function cellsOnCycles(roots: DependencyTree[], next: (tree: DependencyTree) => DependencyTree[]): Set<number> {
  const order = new Map<number, number>();
  const low = new Map<number, number>();
  const open: number[] = [];
  const isOpen = new Set<number>();
  const circular = new Set<number>();
  for (const root of roots) {
    if (order.has(root.treeId)) continue;
    const path: { id: number; edges: DependencyTree[]; at: number }[] = [];
    const enter = (tree: DependencyTree) => {
      order.set(tree.treeId, order.size);
      low.set(tree.treeId, order.get(tree.treeId)!);
      open.push(tree.treeId);
      isOpen.add(tree.treeId);
      path.push({ id: tree.treeId, edges: next(tree), at: 0 });
    };
    enter(root);
    while (path.length > 0) {
      const step = path[path.length - 1]!;
      const edge = step.edges[step.at++];
      if (edge) {
        if (edge.treeId === step.id) circular.add(step.id);
        else if (!order.has(edge.treeId)) enter(edge);
        else if (isOpen.has(edge.treeId)) low.set(step.id, Math.min(low.get(step.id)!, order.get(edge.treeId)!));
        continue;
      }
      path.pop();
      const parent = path[path.length - 1];
      if (parent) low.set(parent.id, Math.min(low.get(parent.id)!, low.get(step.id)!));
      if (low.get(step.id) === order.get(step.id)) closeComponent(step.id, open, isOpen, circular);
    }
  }
  return circular;
}

function closeComponent(root: number, open: number[], isOpen: Set<number>, circular: Set<number>): void {
  const members: number[] = [];
  let id: number;
  do {
    id = open.pop()!;
    isOpen.delete(id);
    members.push(id);
  } while (id !== root);
  if (members.length > 1) for (const member of members) circular.add(member);
}
