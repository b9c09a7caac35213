import { monthNumber } from '../../calendar/months';
import type { ActualsRow } from '../actuals/actuals';
import { dailyMonths } from '../actuals/daily-months';
import type { BreakdownPlan } from '../breakdown/plan';
import { BASE_ITEMS, COST_ITEMS, costItemOf, templateOf, USUAL_DRIVERS, type BaseItem, type CostItem, type Driver } from './items';
import type { LedgerCells } from './ledger-line';
import { lineKeyOf, NO_MONTHS, type OpexLine } from './opex-line';
import type { OpexChannel, OpexPlan, OpexSpec } from './opex-plan';
import { halfMonthsOf } from './view';

/** What people typed into the sheets of OPEX. */
export type OpexInputs = Pick<OpexPlan, 'lines' | 'base' | 'materiality' | 'firstHalf'>;

/** What the sheets call items, drivers and figures of the base. */
export interface OpexWords {
  item(item: CostItem): string;
  base(item: BaseItem): string;
  /** The figure of the base that a booking's line names, in any language; null where it names none. */
  baseOf(line: string): BaseItem | null;
}

export interface OpexInput {
  readonly spec: OpexSpec;
  readonly breakdown: Pick<BreakdownPlan, 'spec' | 'rows'>;
  readonly actuals: readonly ActualsRow[];
  readonly ledger: readonly LedgerCells[];
  /** Null for a first build. */
  readonly inputs: OpexInputs | null;
  readonly words: OpexWords;
}

/** What nobody has typed anything into; variances of a twentieth of the plan are looked at. */
export const FIRST_INPUTS: OpexInputs = { lines: [], base: {}, materiality: { amount: null, share: 0.05 }, firstHalf: NO_MONTHS };

/**
 * The description of OPEX against plan: the lines as they were typed, those that bookings name beside them, and for a first build without bookings a line an item.
 *
 * @throws InputError `opex-as-of-outside`
 */
export function planOpex({ spec, breakdown, actuals, ledger, inputs, words }: OpexInput): OpexPlan {
  const { start, levels } = breakdown.spec;
  halfMonthsOf(spec.view, start, spec.asOf);
  const { lines, base, materiality, firstHalf } = inputs ?? FIRST_INPUTS;
  const channels = levels[0] === 'channel' ? channelsOf(breakdown) : [];
  const last = monthNumber(spec.asOf);
  const known = dailyMonths(actuals.map(({ date }) => date));
  return {
    spec,
    start,
    channels,
    levels,
    lowest: breakdown.rows.flatMap(({ key, member, children }) => (children.length === 0 ? [{ key, member }] : [])),
    lines: inItemOrder(withBooked(lines, ledger, words)),
    base,
    ledger: ledger.map((booking) => inWords(booking, words)),
    byDay: known.has(last) || known.has(last - 1),
    materiality,
    firstHalf,
  };
}

function channelsOf({ rows }: Pick<BreakdownPlan, 'rows'>): OpexChannel[] {
  return rows.flatMap(({ depth, member }) => (depth === 1 ? [{ name: member.channel, template: templateOf(member.channel) }] : []));
}

/** A booking of a figure of the base under the name that the sheets have for it, since they find it by that: files and typed lines have it in any language. */
function inWords(booking: LedgerCells, words: OpexWords): LedgerCells {
  const item = words.baseOf(String(booking.line));
  return item === null ? booking : { ...booking, line: words.base(item) };
}

/** The lines, and one for each line that bookings name and nobody has. */
function withBooked(lines: readonly OpexLine[], ledger: readonly LedgerCells[], words: OpexWords): OpexLine[] {
  const all = [...lines];
  const keys = new Set(lines.map(lineKeyOf));
  for (const booking of ledger) {
    const name = String(booking.line).trim();
    const channel = String(booking.channel).trim();
    if (name === '' || words.baseOf(name) !== null) continue;
    if (keys.has(lineKeyOf({ name, channel })) || keys.has(lineKeyOf({ name, channel: '' }))) continue;
    const line = newLine(costItemOf(name), name, channel, words);
    keys.add(lineKeyOf(line));
    all.push(line);
  }
  return all.length > 0 ? all : COST_ITEMS.map((item) => newLine(item, words.item(item), '', words));
}

/** A line that nobody has typed anything about. */
export function newLine(item: CostItem, name: string, channel: string, words: Pick<OpexWords, 'base'>): OpexLine {
  const { driver, share } = USUAL_DRIVERS[item];
  return {
    item,
    name,
    channel,
    driver: driver === null ? '' : words.base(driver satisfies Driver),
    share: driver === null ? null : share,
    plan: NO_MONTHS,
    forecast: NO_MONTHS,
    comment: '',
  };
}

function inItemOrder(lines: readonly OpexLine[]): OpexLine[] {
  return COST_ITEMS.flatMap((item) => lines.filter((line) => line.item === item));
}

/** Tells the figure of the base that a text names, so that bookings of it are no cost; null where it names none. `titles`: what a figure may be called. */
export function baseFinder(titles: (item: BaseItem) => readonly string[]): (line: string) => BaseItem | null {
  const keyOf = (name: string) => lineKeyOf({ name, channel: '' });
  const items = new Map(BASE_ITEMS.flatMap((item) => titles(item).map((title) => [keyOf(title), item] as const)));
  return (line) => items.get(keyOf(line)) ?? null;
}
