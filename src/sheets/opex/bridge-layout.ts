import type { BridgeSheetKey } from '../../locales/bridge-sheet';
import { area } from '../draft';
import { FIRST_ROW } from './layout';

/** Parts of a change of net sales, in the order of the bridge. */
export const NET_PARTS = ['volume', 'channelMix', 'mix', 'price', 'returns', 'new', 'dropped', 'unsplit'] as const;
export type NetPart = (typeof NET_PARTS)[number];

/** What a change of contribution has beside them. */
export const COST_PARTS = ['retailer', 'goods', 'fees', 'logistics', 'media', 'agency', 'other'] as const;
export type CostPart = (typeof COST_PARTS)[number];

export const BRIDGE_DRIVERS = ['visitors', 'conversion', 'orderValue'] as const;
export const NOTES = ['returns', 'drivers', 'goods', 'unsplit', 'missingUnits', 'noUnits'] as const;
export type Note = (typeof NOTES)[number];
export const BRIDGE_CHECKS = ['comparison', 'netSales', 'contribution', 'drivers', 'basis', 'actual', 'result', 'rows', 'prices'] as const;
export type BridgeCheck = (typeof BRIDGE_CHECKS)[number];

/** The cell of the comparison, in the row of the choices of `OPEX`. */
export const COMPARISON = { column: 1, name: 'Almanac_Bridge_Comparison' } as const;
/** The column of the sentence beside it: what days are compared. */
export const SPAN = COMPARISON.column + 2;

/** First lines of the blocks, one below the other; each has its title and its header above. */
const net = FIRST_ROW;
const contribution = net + NET_PARTS.length + 6;
const drivers = contribution + NET_PARTS.length + COST_PARTS.length + 6;
const notes = drivers + BRIDGE_DRIVERS.length + 4;
const checks = notes + NOTES.length + 2;
export const ROWS = { net, contribution, drivers, notes, checks, channels: checks + BRIDGE_CHECKS.length + 3 } as const;

/** A waterfall: its first line is the basis, its last one the actual figure; the proof stands below. */
export interface Waterfall {
  readonly first: number;
  /** Lines with basis and actual. */
  readonly lines: number;
}
export const NET: Waterfall = { first: ROWS.net, lines: NET_PARTS.length + 2 };
export const CONTRIBUTION: Waterfall = { first: ROWS.contribution, lines: NET_PARTS.length + COST_PARTS.length + 2 };
export const lastLine = ({ first, lines }: Waterfall): number => first + lines - 1;
/** Where it is said at what its chart's columns begin. */
export const floorRow = (waterfall: Waterfall): number => lastLine(waterfall) + 2;

/** Columns of the blocks. */
export const B = { label: 0, amount: 1, share: 2, basis: 1, actual: 2, effect: 3, chart: 5 } as const;

/** Where each bridge is proven: its change less the sum of its parts. */
export const PROOFS = {
  netSales: area(lastLine(NET) + 1, B.amount),
  contribution: area(lastLine(CONTRIBUTION) + 1, B.amount),
  drivers: area(drivers + BRIDGE_DRIVERS.length + 1, B.effect),
} as const;

/** Columns of the lists of channels and rows. */
export const LIST = {
  label: 0,
  typed: 1,
  basis: 2,
  actual: 3,
  basisUnits: 4,
  actualUnits: 5,
  basisPrice: 6,
  actualPrice: 7,
  parts: 8,
  check: 8 + NET_PARTS.length,
  end: 9 + NET_PARTS.length,
} as const;
/** Titles of the columns after the basis. */
export const LIST_TITLES = [
  'thisYear',
  'column.basisUnits',
  'column.actualUnits',
  'column.basisPrice',
  'column.actualPrice',
  'part.volume',
  'part.channelMix',
  'column.mix',
  'part.price',
  'part.returns',
  'part.new',
  'part.dropped',
  'column.unsplit',
  'column.check',
] as const satisfies readonly BridgeSheetKey[];
export const partColumn = (part: NetPart): number => LIST.parts + NET_PARTS.indexOf(part);

/** Right of everything: what charts show, and what the blocks are worked out from. */
const working = LIST.end + 1;
export const SERIES = ['base', 'total', 'up', 'down', 'upBelow', 'downBelow'] as const;
export const DATA = {
  from: working,
  to: working + 1,
  series: working + 2,
  basis: working + 8,
  actual: working + 9,
  label: working + 10,
} as const;
export const WORK = { figureName: working + 12, figure: working + 13, halves: working + 15, list: working + 40 } as const;

/** Figures, one a line from the first row on. */
export const BRIDGE_FIGURES = [
  'comparison',
  'first',
  'last',
  'from',
  'before',
  'part',
  'unitsBasis',
  'unitsActual',
  'unit',
  'letters',
  'salesFloor',
  'contributionFloor',
] as const;
export type BridgeFigure = (typeof BRIDGE_FIGURES)[number];

/** Lines of what each month and half-month counts with. */
export const WEIGHTS_ROW = FIRST_ROW + 1;
export const MARKS_ROW = FIRST_ROW + 4;

const columns = <Key extends string>(keys: readonly Key[]): Readonly<Record<Key, number>> =>
  Object.fromEntries(keys.map((key, at) => [key, working + at])) as Record<Key, number>;

/** What a row of the list is worked out from. */
export const ITEM_WORK = [
  'path',
  'channel',
  'store',
  'product',
  'place',
  'planSales',
  'sales',
  'lastSales',
  'units',
  'lastUnits',
  'yearSales',
  'yearUnits',
  'kind',
] as const;
export const ITEM = columns(ITEM_WORK);

/** What the rows of a channel have in common. */
export const GROUP_WORK = [
  'bothBasis',
  'bothActual',
  'split',
  'shippedBasis',
  'shippedActual',
  'returnsBasis',
  'returnsActual',
  'returnKnown',
  'returnFactor',
] as const;
export const GROUP = columns([...ITEM_WORK, ...GROUP_WORK] as const);
