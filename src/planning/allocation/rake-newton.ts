import type { RakeTask } from './rake-margins';

/** Logarithms of what every row and every column is to be multiplied by. */
export interface Factors {
  readonly rows: Float64Array;
  readonly columns: Float64Array;
}

/**
 * Newton's step of the fit: factors that would bring all sums to their totals at once if cells were linear in the logarithms. Where
 * parts of a matrix hang together by tiny cells only, proportional fitting moves next to nothing between them, and this does.
 *
 * With the rows eliminated the equations are those of a network of resistors between the columns (a weighted Laplacian), which is
 * solved node by node with additions and divisions of positive numbers only, so that the tiny connections keep all their digits.
 *
 * Source of the elimination: Grassmann, Taksar & Heyman (1985), Operations Research 33; of the equations: Ireland & Kullback (1968),
 * Contingency tables with given marginals, Biometrika 55.
 */
export function newtonFactors(matrix: Float64Array, { rows, columns, rowTotals, columnTotals }: RakeTask): Factors {
  const inRow = new Float64Array(rows);
  const current = new Float64Array(columns);
  matrix.forEach((value, cell) => {
    inRow[Math.floor(cell / columns)]! += value;
    current[cell % columns]! += value;
  });
  const excess = Float64Array.from(rowTotals, (total, row) => (inRow[row]! > 0 ? (total - inRow[row]!) / inRow[row]! : 0));
  const pull = Float64Array.from(columnTotals, (total, column) => total - current[column]!);
  const links = new Float64Array(columns * columns);
  for (let row = 0; row < rows; row++) {
    if (inRow[row] === 0) continue;
    const base = row * columns;
    for (let j = 0; j < columns; j++) {
      const value = matrix[base + j]!;
      if (value === 0) continue;
      pull[j]! -= value * excess[row]!;
      for (let k = 0; k < columns; k++) if (k !== j) links[j * columns + k]! += (value / inRow[row]!) * matrix[base + k]!;
    }
  }
  const potentials = networkPotentials(links, pull);
  const shifts = Float64Array.from(excess, (share, row) => {
    let mean = 0;
    for (let column = 0; column < columns; column++) mean += matrix[row * columns + column]! * potentials[column]!;
    return inRow[row]! > 0 ? share - mean / inRow[row]! : 0;
  });
  return { rows: shifts, columns: potentials };
}

/**
 * Potentials of a network's nodes such that each sends out what its source puts in; one node of each connected part has potential 0.
 *
 * @param links conductances between nodes, row by row, symmetric; changed
 * @param sources changed
 */
function networkPotentials(links: Float64Array, sources: Float64Array): Float64Array {
  const { length } = sources;
  const outflow = new Float64Array(length);
  for (let node = 0; node < length; node++) {
    for (let k = node + 1; k < length; k++) outflow[node]! += links[node * length + k]!;
    if (outflow[node] === 0) continue;
    for (let j = node + 1; j < length; j++) {
      const share = links[node * length + j]! / outflow[node]!;
      if (share === 0) continue;
      sources[j]! += share * sources[node]!;
      for (let k = node + 1; k < length; k++) if (k !== j) links[j * length + k]! += share * links[node * length + k]!;
    }
  }
  const potentials = new Float64Array(length);
  for (let node = length - 1; node >= 0; node--) {
    if (outflow[node] === 0) continue;
    let flow = sources[node]!;
    for (let k = node + 1; k < length; k++) flow += links[node * length + k]! * potentials[k]!;
    potentials[node] = flow / outflow[node]!;
  }
  return potentials;
}
