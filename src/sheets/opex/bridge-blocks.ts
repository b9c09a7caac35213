import type { BaseItem, CostItem } from '../../planning/opex/items';
import { HALF_MONTHS } from '../../planning/opex/view';
import { cell, range } from '../address';
import { tableColumn } from '../breakdown/context';
import { area, type Draft } from '../draft';
import { counted } from '../formula-text';
import { quoted } from '../text-content';
import { baseRow, bridgeFigure, chosen, MARKS, ofOpex, rounded, SIDES, type BridgeContext, type Side } from './bridge-context';
import {
  B,
  BRIDGE_DRIVERS,
  CONTRIBUTION,
  COST_PARTS,
  DATA,
  GROUP,
  ITEM,
  lastLine,
  LIST,
  NET,
  NET_PARTS,
  NOTES,
  partColumn,
  ROWS,
  type CostPart,
  type Note,
  type Waterfall,
} from './bridge-layout';
import { figure, on } from './context';
import { FIRST_ROW, OPEX } from './layout';

/** Groups of OPEX within each part of the change of contribution. */
const GROUPS: Readonly<Record<Exclude<CostPart, 'retailer' | 'goods'>, readonly CostItem[]>> = {
  fees: ['commission', 'platform'],
  logistics: ['logistics'],
  media: ['media', 'content', 'kol', 'samples'],
  agency: ['agency'],
  other: ['service', 'staff', 'it', 'other'],
};

/** The three bridges, and what could not be told apart in them. */
export function writeBlocks(context: BridgeContext, draft: Draft): void {
  writeNetSales(context, draft);
  writeContribution(context, draft);
  writeDrivers(context, draft);
  writeNotes(context, draft);
}

function writeNetSales(context: BridgeContext, draft: Draft): void {
  const total = (column: number) => `=${cell(ROWS.channels, column)}`;
  draft.put(NET.first, B.amount, total(LIST.basis));
  NET_PARTS.forEach((part, at) => {
    draft.put(NET.first + 1 + at, B.label, context.t(`part.${part}`));
    draft.put(NET.first + 1 + at, B.amount, total(partColumn(part)));
  });
  draft.put(lastLine(NET), B.amount, total(LIST.actual));
  writeFrame(context, draft, NET, 'netSales');
}

function writeContribution(context: BridgeContext, draft: Draft): void {
  const { opex, t } = context;
  const { first } = CONTRIBUTION;
  NET_PARTS.forEach((part, at) => {
    draft.put(first + 1 + at, B.label, t(`part.${part}`));
    draft.put(first + 1 + at, B.amount, `=${cell(NET.first + 1 + at, B.amount)}`);
  });
  const costs = first + 1 + NET_PARTS.length;
  COST_PARTS.forEach((part, at) => {
    const r = costs + at;
    draft.put(r, B.label, t(`part.${part}`));
    for (const side of SIDES) draft.put(r, DATA[side], `=${costOf(context, part, side)}`);
    draft.put(r, B.amount, `=${cell(r, DATA.basis)}-${cell(r, DATA.actual)}`);
  });
  // Both ends are worked out from the totals of OPEX, so that the proof holds the parts against them.
  const end = (side: Side) =>
    `=${ofBase(context, 'netSales', side)}-(${retailerMargin(context, side)})-${ofBase(context, 'goods', side)}-${ofOpex(context, opex.total, side)}`;
  draft.put(first, B.amount, end('basis'));
  draft.put(lastLine(CONTRIBUTION), B.amount, end('actual'));
  writeFrame(context, draft, CONTRIBUTION, 'contribution');
}

function costOf(context: BridgeContext, part: CostPart, side: Side): string {
  if (part === 'retailer') return retailerMargin(context, side);
  return part === 'goods' ? ofBase(context, 'goods', side) : ofKinds(context, GROUPS[part], side);
}

const ofBase = (context: BridgeContext, item: BaseItem, side: Side) => ofOpex(context, baseRow(context, item, null), side);

/** What self-operated retailers keep: their sales less what they pay for goods after rebates and price protection. */
function retailerMargin(context: BridgeContext, side: Side): string {
  const retailers = context.opex.plan.channels.filter(({ template }) => template === 'first-party');
  if (retailers.length === 0) return '0';
  const sold = retailers.map(({ name }) => ofOpex(context, baseRow(context, 'netSales', name), side)).join('+');
  return `${sold}-${ofBase(context, 'sellIn', side)}+${ofBase(context, 'rebates', side)}+${ofBase(context, 'protection', side)}`;
}

/** What the lines of some groups of `OPEX` have of the half-months that count. */
function ofKinds({ opex }: BridgeContext, kinds: readonly CostItem[], side: Side): string {
  const rows = opex.base.first - 2 - FIRST_ROW;
  const block = (column: number, columns: number) => on(opex, 'Opex', range(area(FIRST_ROW, column, rows, columns), '$both'));
  const is = kinds.map((kind) => `(${block(OPEX.kind, 1)}=${quoted(kind)})`).join('+');
  const over = (column: number) => `SUMPRODUCT((${is})*${MARKS}*${block(column, HALF_MONTHS)})`;
  return side === 'actual' ? over(OPEX.actualHalf) : chosen(over(OPEX.planHalf), over(OPEX.lastYearHalf));
}

/** Titles, names of both ends, parts of the basis, and the proof. */
function writeFrame(context: BridgeContext, draft: Draft, waterfall: Waterfall, key: 'netSales' | 'contribution'): void {
  const { t } = context;
  const { first, lines } = waterfall;
  const last = lastLine(waterfall);
  const amount = (r: number) => cell(r, B.amount);
  draft.put(first - 2, B.label, t(key));
  draft.putRow(first - 1, B.label, [t('part'), t('amount'), t('share')]);
  draft.put(first, B.label, `=${basisName(context)}`);
  draft.put(last, B.label, t('actual'));
  for (let r = first; r < first + lines; r += 1)
    draft.put(r, B.share, `=IF(${cell(first, B.amount, '$row')}=0,"",${amount(r)}/ABS(${cell(first, B.amount, '$row')}))`);
  draft.put(last + 1, B.label, t('proof'));
  const parts = range(area(first + 1, B.amount, lines - 2, 1));
  draft.put(last + 1, B.amount, `=${rounded(context, `${amount(last)}-${amount(first)}-SUM(${parts})`)}`);
}

function basisName({ t }: BridgeContext): string {
  const comparison = bridgeFigure('comparison');
  return `IF(${comparison}=1,${quoted(t('plan'))},IF(${comparison}=2,${quoted(t('lastYear'))},${quoted(t('basis'))}))`;
}

/** How far apart net sales must be for their logarithms to be told apart to the last digits; closer, the means are the same. */
const NEARLY_SAME = '1E-6';

/** Visitors × conversion × order value, each part by the logarithmic mean of net sales (see planning/variance/lmdi). */
function writeDrivers(context: BridgeContext, draft: Draft): void {
  const { t } = context;
  const first = ROWS.drivers;
  const end = first + BRIDGE_DRIVERS.length;
  const figures = (['visitors', 'orders', 'netSales'] as const).map((item) =>
    SIDES.map((side) => ofOpex(context, baseRow(context, item, null), side)),
  );
  draft.put(first - 2, B.label, t('drivers'));
  draft.putRow(first - 1, B.label, [t('driver'), `=${basisName(context)}`, t('actual'), t('effect')]);
  BRIDGE_DRIVERS.forEach((driver, at) => draft.put(first + at, B.label, t(`driver.${driver}`)));
  draft.put(end, B.label, t('driver.netSales'));
  draft.put(end + 1, B.label, t('proof'));
  figures.forEach((sides, at) => SIDES.forEach((side, n) => draft.put(first + at, DATA[side], `=${sides[n] ?? '0'}`)));
  const found = (at: number, side: Side) => cell(first + at, DATA[side]);
  SIDES.forEach((side) => {
    const [visitors, orders, sales] = [found(0, side), found(1, side), found(2, side)];
    const values = [visitors, `${orders}/${visitors}`, `${sales}/${orders}`, sales];
    values.forEach((value, at) => draft.put(first + at, B[side], `=IF(${driversKnown},${value},"")`));
  });
  const [before, after] = [found(2, 'basis'), found(2, 'actual')];
  const mean = `IF(ABS(${after}-${before})<=${NEARLY_SAME}*${before},(${after}+${before})/2,(${after}-${before})/LN(${after}/${before}))`;
  BRIDGE_DRIVERS.forEach((_, at) =>
    draft.put(first + at, B.effect, `=IF(${driversKnown},${mean}*LN(${cell(first + at, B.actual)}/${cell(first + at, B.basis)}),"")`),
  );
  draft.put(end, B.effect, `=IF(${driversKnown},${after}-${before},"")`);
  const parts = range(area(first, B.effect, BRIDGE_DRIVERS.length, 1));
  draft.put(end + 1, B.effect, `=IF(${driversKnown},${rounded(context, `${cell(end, B.effect)}-SUM(${parts})`)},0)`);
}

/** Whether visitors, orders and net sales of both sides are above zero: there are no logarithms of anything else. */
const driversKnown = `(COUNTIF(${range(area(ROWS.drivers, DATA.basis, BRIDGE_DRIVERS.length, 2), '$both')},">0")=${2 * BRIDGE_DRIVERS.length})`;

function writeNotes(context: BridgeContext, draft: Draft): void {
  const { t } = context;
  const first = ROWS.notes;
  const formulas = noteFormulas(context);
  draft.put(first - 1, B.label, t('notes'));
  // With no note at all, the first line says so.
  const others = NOTES.slice(1).map((_, at) => `${cell(first + 1 + at, B.label)}=""`);
  NOTES.forEach((note, at) =>
    draft.put(
      first + at,
      B.label,
      at === 0
        ? `=IF(${formulas[note]}<>"",${formulas[note]},IF(AND(${others.join(',')}),${quoted(t('note.none'))},""))`
        : `=${formulas[note]}`,
    ),
  );
}

function noteFormulas(context: BridgeContext): Readonly<Record<Note, string>> {
  const { opex, t, first, end, groups } = context;
  const { units } = opex.table;
  const told = (count: string, note: 'missingUnits' | 'unsplit' | 'returns') =>
    `IF(${count}=0,"",${counted(count, (n) => t(`note.${note}`, { count: n }))})`;
  const kind = range(area(first, ITEM.kind, end - first, 1));
  const notSplit = groups.map(
    ({ r, items }) => `IF(${cell(r, GROUP.split)}=0,COUNTIF(${range(area(items[0]?.r ?? r, ITEM.kind, items.length, 1))},4),0)`,
  );
  const unsplit = `(COUNTIF(${kind},3)+${sumOf(notSplit)})`;
  const known = range(area(ROWS.channels + 1, GROUP.returnKnown, groups.length, 1));
  const [before, after] = SIDES.map((side) => cell(CONTRIBUTION.first + 1 + NET_PARTS.length, DATA[side]));
  return {
    noUnits: units ? '""' : quoted(t('note.noUnits')),
    missingUnits: units ? told(linesWithoutUnits(context, units.title), 'missingUnits') : '""',
    unsplit: units ? told(unsplit, 'unsplit') : '""',
    returns: told(`COUNTIF(${known},0)`, 'returns'),
    drivers: `IF(${driversKnown},"",${quoted(t('note.drivers'))})`,
    goods: `IF(OR(${before ?? '0'}=0,${after ?? '0'}=0),${quoted(t('note.goods'))},"")`,
  };
}

const sumOf = (terms: readonly string[]): string => (terms.length === 0 ? '0' : terms.join('+'));

/** Lines of the history with sales and no units, of the days that are compared, and of those that planned prices come from. */
function linesWithoutUnits({ opex }: BridgeContext, units: string): string {
  const { table } = opex;
  const column = (title: string) => tableColumn(table, title);
  const date = column(table.columns.date);
  const [from, before] = [bridgeFigure('from'), bridgeFigure('before')];
  const start = on(opex, 'Opex', figure('start'));
  const lastYear = (value: string, whole: string) => chosen(whole, value);
  const within = (first: string, last: string) => `(${date}>=${first})*(${date}<${last})`;
  const days = `(${within(from, before)}+${within(lastYear(`EDATE(${from},-12)`, `EDATE(${start},-12)`), lastYear(`EDATE(${before},-12)`, start))}>0)`;
  return `SUMPRODUCT(${days}*(${column(table.columns.netSales)}<>0)*(${column(units)}=""))`;
}
