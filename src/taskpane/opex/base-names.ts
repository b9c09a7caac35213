import { opexWords } from '../../sheets/opex/words';

const { baseOf } = opexWords('en-US');

/** Whether a line's name is that of a figure costs are driven by, in any language, so that it is no cost. */
export function isBaseName(name: string): boolean {
  return baseOf(name) !== null;
}
