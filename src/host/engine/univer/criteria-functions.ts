import { formula, type IRange } from './univer-packages';
import { criteriaRange, positionsTakenByAll, type CriteriaRange } from './criteria/criteria-range';
import { readCriterion } from './criteria/criterion';
import { engineValue, ErrorValue, plainScalar, plainValue, type EngineValue, type PlainValue } from './engine-values';

type Aggregate = (taken: readonly PlainValue[]) => PlainValue;

interface Pair {
  range: CriteriaRange;
  /** More than one criterion gives as many results. */
  criteria: PlainValue[][];
}

const VALUE = new ErrorValue('#VALUE!');

/**
 * SUMIF, SUMIFS and their kin with Excel's semantics. The engine's own make several objects for each cell and criterion of each call: a
 * quarter of the time of a workbook of plans, and half of it again to collect them. Here a range is read once in a calculation, and a
 * criterion finds its cells in it once.
 */
export function criteriaFunctions(): formula.BaseFunction[] {
  return [
    oneCriterion('COUNTIF', 2, count),
    oneCriterion('SUMIF', 3, sum),
    oneCriterion('AVERAGEIF', 3, average),
    severalCriteria('COUNTIFS', false, count),
    severalCriteria('SUMIFS', true, (taken) => sum(taken.map(truthAsNumber))),
    severalCriteria('AVERAGEIFS', true, (taken) => average(taken.map(truthAsNumber))),
    severalCriteria('MAXIFS', true, (taken) => extreme(taken, Math.max)),
    severalCriteria('MINIFS', true, (taken) => extreme(taken, Math.min)),
  ];
}

/** COUNTIF, SUMIF, AVERAGEIF: a range, a criterion and, with three arguments at most, where the values stand. */
function oneCriterion(name: string, most: number, aggregate: Aggregate): formula.BaseFunction {
  class OneCriterion extends formula.BaseFunction {
    override minParams = 2;
    override maxParams = most;
    override needsReferenceObject = true;

    override calculate(first: EngineValue, criteria: EngineValue, values?: EngineValue): EngineValue {
      const reference = asReference(first);
      const target = values && asReference(values);
      if (reference instanceof ErrorValue) return engineValue(reference);
      if (target instanceof ErrorValue) return engineValue(target);
      const range = criteriaRange(reference);
      return results([{ range, criteria: matrix(criteria) }], target ? sizedLike(target, range) : range, aggregate);
    }
  }
  return new OneCriterion(name);
}

/** The ...IFS functions: where the values stand (but for COUNTIFS), then pairs of a range and a criterion. */
function severalCriteria(name: string, hasTarget: boolean, aggregate: Aggregate): formula.BaseFunction {
  class SeveralCriteria extends formula.BaseFunction {
    override minParams = hasTarget ? 3 : 2;
    override maxParams = 255;
    override needsReferenceObject = true;

    override calculate(...values: EngineValue[]): EngineValue {
      const target = hasTarget ? asReference(values[0]!) : null;
      if (target instanceof ErrorValue) return engineValue(target);
      const rest = hasTarget ? values.slice(1) : values;
      if (rest.length % 2 !== 0) return engineValue(VALUE);
      const pairs: Pair[] = [];
      for (let i = 0; i < rest.length; i += 2) {
        const reference = asReference(rest[i]!);
        if (reference instanceof ErrorValue) return engineValue(reference);
        pairs.push({ range: criteriaRange(reference), criteria: matrix(rest[i + 1]!) });
      }
      return results(pairs, target ? criteriaRange(target) : pairs[0]!.range, aggregate);
    }
  }
  return new SeveralCriteria(name);
}

function asReference(value: EngineValue): formula.BaseReferenceObject | ErrorValue {
  const reference = value as unknown as formula.BaseReferenceObject;
  if (reference.isReferenceObject()) return reference;
  const plain = value.isError() ? plainScalar(value) : VALUE;
  return plain instanceof ErrorValue ? plain : VALUE;
}

function matrix(value: EngineValue): PlainValue[][] {
  const reference = value as unknown as formula.BaseReferenceObject;
  const plain = plainValue(reference.isReferenceObject() ? reference.toArrayValueObject() : value);
  return Array.isArray(plain) ? plain : [[plain]];
}

/** The sum range of SUMIF and AVERAGEIF begins where it is said to and is as large as the range of the criterion. */
function sizedLike(reference: formula.BaseReferenceObject, range: CriteriaRange): CriteriaRange {
  const given: IRange = reference.getRangeData();
  const startRow = given.startRow || 0;
  const startColumn = given.startColumn || 0;
  reference.setRangeData({
    ...given,
    startRow,
    startColumn,
    endRow: startRow + range.rows - 1,
    endColumn: startColumn + range.columns - 1,
  });
  const sized = criteriaRange(reference);
  // The reference belongs to the parsed formula, which is used again.
  reference.setRangeData(given);
  return sized;
}

/** One result for each criterion of an array; a single row or column of criteria is repeated, what is missing is #N/A, as in Excel. */
function results(pairs: readonly Pair[], target: CriteriaRange, aggregate: Aggregate): EngineValue {
  const rows = Math.max(...pairs.map(({ criteria }) => criteria.length));
  const columns = Math.max(...pairs.map(({ criteria }) => criteria[0]?.length ?? 0));
  const all = Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (__, column) => result(pairs, target, aggregate, row, column)),
  );
  return engineValue(rows === 1 && columns === 1 ? all[0]![0]! : all);
}

function result(pairs: readonly Pair[], target: CriteriaRange, aggregate: Aggregate, row: number, column: number): PlainValue {
  const read = [];
  for (const { range, criteria } of pairs) {
    if (range.rows !== target.rows || range.columns !== target.columns) return VALUE;
    const line = criteria[criteria.length === 1 ? 0 : row];
    const value = line?.[line.length === 1 ? 0 : column];
    if (value === undefined) return new ErrorValue('#N/A');
    const criterion = readCriterion(value);
    if (criterion instanceof ErrorValue) return criterion;
    read.push({ range, criterion });
  }
  return aggregate(positionsTakenByAll(read).map((position) => target.cells[position]!));
}

const count: Aggregate = (taken) => taken.length;

function sum(taken: readonly PlainValue[]): PlainValue {
  let total = 0;
  for (const value of taken) {
    if (value instanceof ErrorValue) return value;
    if (typeof value === 'number') total = plus(total, value);
  }
  return total;
}

/** Adds as the engine's SUM does, so that parts and their total agree to the last digit. */
function plus(a: number, b: number): number {
  const total = a + b;
  if (Number.isSafeInteger(total)) return total;
  return Number(formula.NumberValueObject.create(a).plus(formula.NumberValueObject.create(b)).getValue());
}

function average(taken: readonly PlainValue[]): PlainValue {
  const total = sum(taken);
  const numbers = taken.filter((value) => typeof value === 'number').length;
  if (typeof total !== 'number') return total;
  return numbers === 0 ? new ErrorValue('#DIV/0!') : total / numbers;
}

function extreme(taken: readonly PlainValue[], choose: (a: number, b: number) => number): PlainValue {
  const error = taken.find((value) => value instanceof ErrorValue);
  if (error !== undefined) return error;
  const numbers = taken.filter((value) => typeof value === 'number');
  return numbers.length === 0 ? 0 : numbers.reduce((one, other) => choose(one, other));
}

/** SUMIFS and AVERAGEIFS take TRUE for 1 and FALSE for 0, as Microsoft documents; SUMIF and AVERAGEIF leave both out. */
function truthAsNumber(value: PlainValue): PlainValue {
  return typeof value === 'boolean' ? Number(value) : value;
}
