import type { RakeTask } from './rake-margins';

/**
 * The seed without the cells that are zero in every solution: those in rows or columns with a total of zero, and those that tight
 * totals leave nothing for. Fitting would bring the latter to zero too, but only in the limit.
 *
 * A cell that holds nothing in one solution can hold something in another where a closed path of changes runs through it: where its
 * row and its column are strongly connected, rows leading to the columns of their cells and columns to the rows they get something
 * from.
 *
 * @param amounts any solution of the task
 */
export function withoutForcedZeros({ rows, columns, seed }: RakeTask, amounts: Float64Array): Float64Array {
  const component = strongComponents(rows + columns, (node) => {
    const next: number[] = [];
    if (node < rows) {
      for (let column = 0; column < columns; column++) if (seed[node * columns + column]! > 0) next.push(rows + column);
    } else {
      for (let row = 0; row < rows; row++) if (amounts[row * columns + node - rows]! > 0) next.push(row);
    }
    return next;
  });
  return seed.map((size, cell) => (component[Math.floor(cell / columns)] === component[rows + (cell % columns)] ? size : 0));
}

/**
 * The strongly connected component of each node of a directed graph.
 *
 * Source of the method: Tarjan (1972), Depth-first search and linear graph algorithms, SIAM Journal on Computing 1; without recursion.
 */
function strongComponents(nodes: number, successors: (node: number) => readonly number[]): Int32Array {
  const component = new Int32Array(nodes).fill(-1);
  const order = new Int32Array(nodes).fill(-1);
  const lowest = new Int32Array(nodes);
  const open: number[] = [];
  let visited = 0;
  let found = 0;
  for (let root = 0; root < nodes; root++) {
    if (order[root] !== -1) continue;
    const enter = (node: number) => {
      order[node] = lowest[node] = visited++;
      open.push(node);
      return { node, next: successors(node).values() };
    };
    const path = [enter(root)];
    while (path.length > 0) {
      const { node, next } = path.at(-1)!;
      const step = next.next();
      if (!step.done) {
        if (order[step.value] === -1) path.push(enter(step.value));
        else if (component[step.value] === -1) lowest[node] = Math.min(lowest[node]!, order[step.value]!);
        continue;
      }
      path.pop();
      const parent = path.at(-1)?.node;
      if (parent !== undefined) lowest[parent] = Math.min(lowest[parent]!, lowest[node]!);
      if (lowest[node] !== order[node]) continue;
      let member: number;
      do {
        member = open.pop()!;
        component[member] = found;
      } while (member !== node);
      found++;
    }
  }
  return component;
}
