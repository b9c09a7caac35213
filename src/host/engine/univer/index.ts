import type { Univer } from './univer-packages';
import type { Engine } from '../engine';
import { createHeadlessUniver } from './headless-univer';
import { UniverEngine } from './univer-engine';

/** A workbook with one empty sheet, calculated without a grid; runs in Node, a worker or a page. */
export function createUniverEngine(): Engine {
  const { univer, unitId } = createHeadlessUniver();
  return new UniverEngine(univer, unitId, true);
}

/**
 * The engine over a Univer instance that has a grid. Its workbook must exist already; disposing the engine leaves the instance
 * to its owner.
 */
export function attachUniverEngine(univer: Univer, unitId: string): Engine {
  return new UniverEngine(univer, unitId, false);
}
