import type { Locale } from '../../locales/locale';
import type { UncertainPlace } from '../../planning/loyalty/loyalty-inputs';
import type { BlockInputs } from './block-inputs';
import { cellOf } from './input-cell';
import type { CellToType } from './type-inputs';

/** What of a distribution goes with its input; its shapes do not. */
const SCALED = ['min', 'mode', 'max', 'mean', 'sd'] as const;

/** The cells of some lines that hold a number, with it times a factor, and no more than `most`. */
export function scaledCells(keys: readonly string[], factor: number, inputs: BlockInputs, locale: Locale, most = Infinity): CellToType[] {
  return keys.flatMap((key) => {
    const input = inputs.inputOf(key);
    const now = input === null ? '' : inputs.contentOf(input).value;
    return typeof now === 'number' ? [cellOf(key, Math.min(most, now * factor), inputs, locale)] : [];
  });
}

/** The lines of the distributions of some inputs that go with these. */
export function rangeKeys(places: readonly UncertainPlace[], inputs: BlockInputs): string[] {
  return inputs.keys.flatMap((key) => {
    const [, line] = /^(uncertain \d+) input$/.exec(key) ?? [];
    const isMeant = places.some(({ input, of }) => inputs.valueOf(key) === input && inputs.valueOf(`${line} of`) === of + 1);
    return isMeant ? SCALED.map((field) => `${line} ${field}`) : [];
  });
}
