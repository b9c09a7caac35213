import { costItemOf, type CostItem } from './items';
import { lineKeyOf } from './opex-line';

/** A line that a file names and the workbook does not have. */
export interface NewLine {
  /** As the file calls it. */
  readonly name: string;
  /** The item that its name tells. */
  readonly item: CostItem;
}

interface Named {
  readonly line: unknown;
  readonly channel: unknown;
}

/**
 * The lines that bookings and planned amounts would add, by their names in the file, in its order. A booking goes to its line of the same channel, else to that of all channels
 * together; a planned amount only to the former.
 *
 * @param lines those that stand
 * @param isBase whether a name is that of a figure of the base, which is no cost
 */
export function newLines(
  { bookings, budget }: { readonly bookings: readonly Named[]; readonly budget: readonly Named[] },
  lines: readonly { readonly name: string; readonly channel: string }[],
  isBase: (name: string) => boolean,
): NewLine[] {
  const keys = new Set(lines.map(lineKeyOf));
  const found = new Map<string, NewLine>();
  const look = ({ line, channel }: Named, elsewhere: boolean): void => {
    const name = String(line).trim();
    if (name === '' || found.has(name) || isBase(name)) return;
    if (keys.has(lineKeyOf({ name, channel: String(channel) }))) return;
    if (elsewhere && keys.has(lineKeyOf({ name, channel: '' }))) return;
    found.set(name, { name, item: costItemOf(name) });
  };
  bookings.forEach((booking) => look(booking, true));
  budget.forEach((planned) => look(planned, false));
  return [...found.values()];
}
