import { periodsFrom } from '../../../src/calendar/periods';
import { serialOf } from '../../../src/calendar/serial';
import type { ActualsRow } from '../../../src/planning/actuals/actuals';
import type { FeeRule } from '../../../src/planning/fees/fee-rule';
import type { ChannelSales, PeriodSales } from '../../../src/planning/fees/fee-sales';
import { ruleCells, type FeesInputs, type RuleCells, type TableCells } from '../../../src/planning/fees/fees-inputs';
import { basisOf } from '../../../src/planning/fees/first-fees';
import type { BaseItem } from '../../../src/planning/opex/items';
import { NO_MONTHS } from '../../../src/planning/opex/opex-line';
import { baseKey, type BaseByKey } from '../../../src/planning/opex/opex-plan';
import { feesSheet } from '../../../src/sheets/opex/fees-sheet';
import { feesRecord, FEES, feesRows, type FeesColumn } from '../../../src/sheets/opex/fees-layout';
import { monthSerial } from '../../../src/sheets/breakdown/month-serial';
import { FIRST_ROW } from '../../../src/sheets/opex/layout';
import { madeUpHistory } from '../../excel/history';
import { DrawnOpex, type GivenOpex } from './drawn-opex';

/** A marketplace and a retailer. */
export const CHANNELS = ['Shopee', 'JD self-operated'] as const;

/** History of both channels until March of the plan year. */
export const HISTORY: readonly ActualsRow[] = madeUpHistory(2, 1, 39).map((row) => ({
  ...row,
  channel: row.channel === 'Channel 1' ? CHANNELS[0] : CHANNELS[1],
}));

export const NOTHING: FeesInputs = { rules: [], agencies: [], tables: [], tolerance: '', withVat: '' };

/** OPEX beside its fees. */
export interface DrawnFees {
  readonly book: DrawnOpex;
  readonly inputs: FeesInputs;
  readonly rows: ReturnType<typeof feesRows>;
  /** A cell of a rule, by its place. */
  rule(line: number, column: FeesColumn): unknown;
  agency(line: number, column: FeesColumn): unknown;
  /** The twelve months of a block. */
  months(row: number, column: FeesColumn): number[];
  type(row: number, column: FeesColumn, content: number | string | null): Promise<void>;
}

/** What OPEX beside these fees is made of. */
export function givenFees(inputs: FeesInputs, given: Partial<GivenOpex>): GivenOpex {
  return { history: HISTORY, sheets: ['Opex', 'Ledger'], ...given, more: (context) => [feesSheet(context, inputs)] };
}

export async function drawnFees(fees: Partial<FeesInputs>, given: Partial<GivenOpex> = {}): Promise<DrawnFees> {
  const inputs = { ...NOTHING, ...fees };
  const book = await DrawnOpex.of(givenFees(inputs, given));
  const rows = feesRows(feesRecord(inputs));
  const at = (row: number, column: FeesColumn) => book.block('Fees', row, FEES[column], 1, 1)[0]?.[0];
  return {
    book,
    inputs,
    rows,
    rule: (line, column) => at(FIRST_ROW + line, column),
    agency: (line, column) => at(rows.firstAgency + line, column),
    months: (row, column) => (book.block('Fees', row, FEES[column], 1, 12)[0] ?? []).map(Number),
    type: (row, column, content) => book.type('Fees', row, FEES[column], content),
  };
}

/** The base of both channels: a plan, and a forecast of some months. */
export function madeUpBase(random: () => number): BaseByKey {
  const months = (most: number) => Array.from({ length: 12 }, () => Math.round(most * (0.2 + random())));
  const forecast = (most: number) => months(most).map((value) => (random() < 0.3 ? value : null));
  const of = (item: BaseItem, channel: string, most: number) => [baseKey(item, channel), { plan: months(most), forecast: forecast(most) }];
  return Object.fromEntries([
    of('gmv', CHANNELS[0], 900_000),
    of('paid', CHANNELS[0], 600_000),
    of('returns', CHANNELS[0], 90_000),
    of('orders', CHANNELS[0], 4000),
    of('units', CHANNELS[0], 7000),
    of('sellIn', CHANNELS[1], 700_000),
    of('orders', CHANNELS[1], 3000),
    of('units', CHANNELS[1], 5000),
  ]);
}

/** What of the base is booked in the months that are known. */
export function madeUpBookings(random: () => number) {
  const items = [
    [CHANNELS[0], 'GMV', 900_000],
    [CHANNELS[0], 'Paid', 600_000],
    [CHANNELS[0], 'Returns', 90_000],
    [CHANNELS[0], 'Orders', 4000],
    [CHANNELS[0], 'Units', 7000],
    [CHANNELS[1], 'Sell-in', 700_000],
    [CHANNELS[1], 'Orders', 3000],
    [CHANNELS[1], 'Units', 5000],
  ] as const;
  const of = (month: number) =>
    items.map(([channel, line, most]) => ({
      date: serialOf(2027, month, 20),
      channel,
      line,
      amount: Math.round(most * (0.2 + random())),
    }));
  return [1, 2, 3].flatMap(of);
}

/** A figure of the base by month, as OPEX has it planned, or known and then forecast. */
export function figureOf(book: DrawnOpex, item: BaseItem, channel: string, block: 'plan' | 'actual'): number[] {
  const row = book.context.rows.findIndex((one) => one?.kind === 'base' && one.item === item && one.channel === channel);
  if (row < 0) return NO_MONTHS.map(() => 0);
  if (block === 'plan') return book.numbers(FIRST_ROW + row, 'planMonth', 12);
  const halves = book.numbers(FIRST_ROW + row, 'actualHalf', 24);
  return NO_MONTHS.map((_, month) => (halves[2 * month] ?? 0) + (halves[2 * month + 1] ?? 0));
}

/** The sales of the months as the engine takes them: by category, and of a rule on net sales such that what is kept is OPEX's net sales. */
export function salesOf(
  book: DrawnOpex,
  block: 'plan' | 'actual',
  categories: Readonly<Record<string, number>>,
  net: boolean,
): PeriodSales[] {
  const periods = periodsFrom(monthSerial(book.plan.start), 12, 'month');
  const rest = 1 - Object.values(categories).reduce((all, part) => all + part, 0);
  const byChannel = CHANNELS.map((channel) => {
    const of = (item: BaseItem) => figureOf(book, item, channel, block);
    return { channel, sellIn: of('sellIn'), gmv: of('gmv'), paid: of('paid'), returns: of('returns'), orders: of('orders'), units: of('units'), netSales: of('netSales') }; // prettier-ignore
  });
  return periods.map((period, month) => ({
    period,
    sales: byChannel.flatMap((of) => {
      const [paidThere = 0, returnsThere = 0, netSales = 0] = [of.paid[month], of.returns[month], of.netSales[month]];
      const back = paidThere === 0 ? 0 : returnsThere / paidThere;
      const paid = net ? netSales / (1 - back) : paidThere;
      const row: ChannelSales = {
        channel: of.channel,
        category: '',
        gmv: of.channel === CHANNELS[1] ? (of.sellIn[month] ?? 0) : (of.gmv[month] ?? 0),
        paid,
        returns: paid * back,
        orders: of.orders[month] ?? 0,
        returnedOrders: (of.orders[month] ?? 0) * back,
        items: of.units[month] ?? 0,
        returnedItems: (of.units[month] ?? 0) * back,
      };
      const part = (category: string, share: number): ChannelSales => ({
        channel: row.channel,
        category,
        gmv: row.gmv * share,
        paid: row.paid * share,
        returns: row.returns * share,
        orders: row.orders * share,
        returnedOrders: row.returnedOrders * share,
        items: row.items * share,
        returnedItems: row.returnedItems * share,
      });
      return [part('', rest), ...Object.entries(categories).map(([category, share]) => part(category, share))];
    }),
  }));
}

/** A rule of the engine as cells, with the table it needs. */
export function cellsOf(rule: FeeRule, line: number, parts: Readonly<Record<string, number>>): { cells: RuleCells; tables: TableCells[] } {
  const name = `Table ${String(line)}`;
  const steps = rule.kind === 'tiers' ? rule.tiers : rule.kind === 'annual' ? rule.refunds : [];
  const tables: TableCells[] =
    steps.length === 0
      ? []
      : [
          {
            name,
            mode: rule.kind === 'tiers' ? { word: `mode.${rule.mode}` } : '',
            window: rule.kind === 'tiers' ? { word: `window.${rule.window}` } : '',
            thresholds: steps.map(({ threshold }) => threshold),
            rates: steps.map((step) => ('rate' in step ? step.rate : step.share)),
          },
        ];
  return {
    tables,
    cells: ruleCells({
      channel: rule.channel,
      fee: rule.fee,
      category: rule.category,
      part: parts[rule.category] ?? '',
      kind: { word: `kind.${rule.kind}` },
      basis: { word: `basis.${basisOf(rule, rule.channel === CHANNELS[1])}` },
      rate: rule.kind === 'rate' ? (rule.rate ?? '') : '',
      amount: rule.kind === 'fixed' || rule.kind === 'annual' ? (rule.amount ?? '') : '',
      cap: rule.kind === 'rate' ? (rule.cap ?? '') : '',
      vat: rule.vat ?? '',
      refund: rule.kind !== 'annual' && rule.refundable ? 'x' : '',
      from: rule.from ?? '',
      to: rule.to ?? '',
      tiers: tables.length > 0 ? name : '',
      month: rule.kind === 'annual' ? (rule.month ?? '') : '',
    }),
  };
}
