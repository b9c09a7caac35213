import { formula } from './univer-packages';
import { readCriterion } from './criteria/criterion';
import { engineValue, ErrorValue, plainValue, type EngineValue, type PlainValue } from './engine-values';

/**
 * MATCH with a tilde in what it looks for: two of them stand for one, which the engine's own does not know. Everything else is left to that.
 *
 * @param own the engine's MATCH
 */
export function tildeMatch(own: formula.BaseFunction): formula.BaseFunction {
  class TildeMatch extends formula.BaseFunction {
    override minParams = own.minParams;
    override maxParams = own.maxParams;

    override calculate(lookup: EngineValue, cells: EngineValue, mode?: EngineValue): EngineValue {
      const text = plainValue(lookup);
      const exact = mode !== undefined && plainValue(mode) === 0;
      if (!exact || typeof text !== 'string' || !text.includes('~'))
        return own.calculate(lookup, cells, ...(mode ? [mode] : [])) as EngineValue;
      return engineValue(placeOf(text, plainValue(cells)));
    }
  }
  return new TildeMatch('MATCH');
}

function placeOf(text: string, cells: PlainValue | PlainValue[][]): PlainValue {
  const line = Array.isArray(cells) ? (cells.length === 1 ? (cells[0] ?? []) : cells.map(([cell]) => cell ?? null)) : [cells];
  // Of a text alone MATCH takes no operator: it is looked for as it stands.
  const criterion = readCriterion(`=${text}`);
  if (criterion instanceof ErrorValue) return criterion;
  const at = line.findIndex((cell) => typeof cell === 'string' && criterion.takes(cell));
  return at < 0 ? new ErrorValue('#N/A') : at + 1;
}
