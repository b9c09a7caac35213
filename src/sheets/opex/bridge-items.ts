import { labelOf, pathOfKey } from '../../planning/breakdown/row-key';
import { LEVELS } from '../../planning/actuals/actuals';
import { cell, range } from '../address';
import { actualsSum } from '../breakdown/actuals-sum';
import type { FigureColumn } from '../breakdown/context';
import { COL } from '../breakdown/layout';
import { escaped } from '../breakdown/literal';
import { area, type Draft } from '../draft';
import { asText, quoted } from '../text-content';
import { baseRow, bridgeFigure, chosen, ofOpex, rounded, type BridgeContext, type BridgeGroup, type BridgeItem } from './bridge-context';
import {
  BRIDGE_FIGURES,
  GROUP,
  GROUP_WORK,
  ITEM,
  ITEM_WORK,
  LIST,
  LIST_TITLES,
  NET_PARTS,
  partColumn,
  ROWS,
  WORK,
  type NetPart,
} from './bridge-layout';
import { WEIGHTS } from './bridge-span';
import { figure, on } from './context';
import { FIRST_ROW, MONTHS } from './layout';

/** What of a row only stands in one number, by how its two sides can be compared. */
const KIND = { new: 1, dropped: 2, noUnits: 3, both: 4 } as const;

/** Net sales and units that are compared, by channel and by row of the annual plan, each change in its parts. */
export function writeLists(context: BridgeContext, draft: Draft): void {
  writeTitles(context, draft);
  writeTotal(context, draft);
  for (const group of context.groups) {
    writeGroup(context, draft, group);
    for (const item of group.items) writeItem(context, draft, group, item);
  }
}

function writeTitles({ t, first }: BridgeContext, draft: Draft): void {
  for (const [row, title, works] of [
    [ROWS.channels, 'channels', [...ITEM_WORK.slice(0, -1), ...GROUP_WORK]],
    [first, 'items', ITEM_WORK],
  ] as const) {
    draft.put(row - 2, LIST.label, t(title));
    draft.putRow(row - 1, LIST.label, [
      t('column.label'),
      title === 'items' ? t('column.typed') : '',
      `=${chosen(quoted(t('plan')), quoted(t('lastYear')))}`,
      ...LIST_TITLES.map((key) => t(key)),
    ]);
    for (const key of works) draft.put(row - 1, GROUP[key], t(`working.${key}`));
  }
}

/** Columns that add up from rows to channels and to the total. */
const SUMMED = [LIST.basis, LIST.actual, LIST.basisUnits, LIST.actualUnits, ...NET_PARTS.map(partColumn)];

function writeTotal(context: BridgeContext, draft: Draft): void {
  const { groups, t } = context;
  const r = ROWS.channels;
  const column = (of: number) => range(area(r + 1, of, groups.length, 1));
  draft.put(r, LIST.label, t('total'));
  for (const of of SUMMED) draft.put(r, of, `=SUM(${column(of)})`);
  writeDerived(context, draft, r);
  for (const [name, units] of [
    ['unitsBasis', GROUP.bothBasis],
    ['unitsActual', GROUP.bothActual],
  ] as const) {
    const at = FIRST_ROW + BRIDGE_FIGURES.indexOf(name);
    draft.put(at, WORK.figureName, t(`figure.${name}`));
    draft.put(at, WORK.figure, `=SUMIFS(${column(units)},${column(GROUP.split)},1)`);
  }
}

/** Prices, and what the parts of a row miss of its change. */
function writeDerived(context: BridgeContext, draft: Draft, r: number): void {
  const at = (column: number) => cell(r, column);
  const price = (sales: number, units: number) => `=IF(${at(units)}=0,"",${at(sales)}/${at(units)})`;
  draft.put(r, LIST.basisPrice, price(LIST.basis, LIST.basisUnits));
  draft.put(r, LIST.actualPrice, price(LIST.actual, LIST.actualUnits));
  const parts = range(area(r, LIST.parts, 1, NET_PARTS.length));
  draft.put(r, LIST.check, `=${rounded(context, `${at(LIST.actual)}-${at(LIST.basis)}-SUM(${parts})`)}`);
}

function writeGroup(context: BridgeContext, draft: Draft, group: BridgeGroup): void {
  const { t } = context;
  const { r, channel, items } = group;
  const column = (of: number) => range(area(items[0]?.r ?? r, of, items.length, 1));
  draft.put(r, LIST.label, channel === null ? t('total') : asText(pathOfKey(labelOf(channel))));
  for (const of of SUMMED) draft.put(r, of, `=SUM(${column(of)})`);
  writeDerived(context, draft, r);
  if (items.some(({ key }) => key === null)) {
    writeMember(draft, r, channel === null ? '' : labelOf(channel), { channel: channel ?? '', store: '', product: '' });
    writeSales(context, draft, r, { channel, deep: false });
  }
  const both = (of: number) => `SUMIFS(${column(of)},${column(ITEM.kind)},${KIND.both})`;
  draft.put(r, GROUP.bothBasis, `=${both(LIST.basisUnits)}`);
  draft.put(r, GROUP.bothActual, `=${both(LIST.actualUnits)}`);
  draft.put(r, GROUP.split, `=IF(${cell(r, GROUP.bothBasis)}>0,1,0)`);
  writeReturns(context, draft, group);
}

/** By what part of itself net sales changed as the return rate did. Returns are taken as they are booked: amounts above zero. */
function writeReturns(context: BridgeContext, draft: Draft, { r, channel }: BridgeGroup): void {
  const at = (key: keyof typeof GROUP) => cell(r, GROUP[key]);
  for (const [item, basis, actual] of [
    ['shipped', 'shippedBasis', 'shippedActual'],
    ['returns', 'returnsBasis', 'returnsActual'],
  ] as const) {
    const row = baseRow(context, item, channel);
    draft.put(r, GROUP[basis], `=${ofOpex(context, row, 'basis')}`);
    draft.put(r, GROUP[actual], `=${ofOpex(context, row, 'actual')}`);
  }
  const known = (shipped: string, returned: string) => `${returned}>0,${shipped}>${returned}`;
  const kept = (shipped: string, returned: string) => `(1-${returned}/${shipped})`;
  const basis = [at('shippedBasis'), at('returnsBasis')] as const;
  const actual = [at('shippedActual'), at('returnsActual')] as const;
  draft.put(r, GROUP.returnKnown, `=IF(AND(${known(...basis)},${known(...actual)}),1,0)`);
  draft.put(r, GROUP.returnFactor, `=IF(${at('returnKnown')}=1,1-${kept(...basis)}/${kept(...actual)},0)`);
}

function writeMember(draft: Draft, r: number, key: string, member: BridgeItem['member']): void {
  draft.put(r, ITEM.path, asText(pathOfKey(key)));
  LEVELS.forEach((level) => draft.put(r, ITEM[level], asText(member[level])));
  const path = cell(r, ITEM.path);
  draft.put(r, ITEM.place, key === '' ? 1 : `=IFERROR(MATCH(${escaped(path)},Almanac_Breakdown_Rows,0),0)`);
}

/** Plan, this year and last year of a row of the annual plan, over the half-months that count; units, and the whole year before the plan's. */
function writeSales(
  context: BridgeContext,
  draft: Draft,
  r: number,
  of: { readonly channel: string | null; readonly deep: boolean },
): void {
  const { opex } = context;
  const { table, plan } = opex;
  const levels = of.deep ? plan.levels : of.channel === null ? [] : (['channel'] as const);
  const item = { channel: cell(r, ITEM.channel), store: cell(r, ITEM.store), product: cell(r, ITEM.product) };
  const member = memberAt(context, r, of.channel);
  const members = levels.map((level) => ({ level, name: member[level], cell: item[level] }));
  const sum = (column: FigureColumn | null, from: string, before: string) =>
    column === null ? '0' : actualsSum(table, column, { from, before }, members, plan.lowest);
  const sales = { title: table.columns.netSales, scale: table.scale };
  const [from, before] = [bridgeFigure('from'), bridgeFigure('before')];
  const [lastFrom, lastBefore] = [`EDATE(${from},-12)`, `EDATE(${before},-12)`];
  const start = on(opex, 'Opex', figure('start'));
  const year = [`EDATE(${start},-12)`, start] as const;
  const part = (expression: string) => `=${expression}*${bridgeFigure('part')}`;
  const place = cell(r, ITEM.place);
  const month = (m: number) => `INDEX(Almanac_Breakdown_Plan,${place},${COL.month + m})`;
  draft.put(r, ITEM.planSales, `=IF(${place}=0,0,SUMPRODUCT(${month(1)}:${month(MONTHS)},${WEIGHTS}))`);
  draft.put(r, ITEM.sales, part(sum(sales, from, before)));
  draft.put(r, ITEM.lastSales, part(sum(sales, lastFrom, lastBefore)));
  draft.put(r, ITEM.units, part(sum(table.units, from, before)));
  draft.put(r, ITEM.lastUnits, part(sum(table.units, lastFrom, lastBefore)));
  draft.put(r, ITEM.yearSales, `=${sum(sales, ...year)}`);
  draft.put(r, ITEM.yearUnits, `=${sum(table.units, ...year)}`);
}

function memberAt({ groups }: BridgeContext, r: number, channel: string | null): BridgeItem['member'] {
  const item = groups.flatMap(({ items }) => items).find((one) => one.r === r);
  return item?.member ?? { channel: channel ?? '', store: '', product: '' };
}

/** Decimals that are kept of what is left of a channel: more would be what adding up leaves. */
const REST_DIGITS = 6;

/** What a channel sold that the annual plan has no row for: the channel less its rows. */
function writeRest(draft: Draft, r: number, { r: group, items }: BridgeGroup): void {
  const rows = items.length - 1;
  const first = items[0]?.r ?? r;
  for (const key of ITEM_WORK.slice(ITEM_WORK.indexOf('planSales'), -1))
    draft.put(r, ITEM[key], `=ROUND(${cell(group, ITEM[key])}-SUM(${range(area(first, ITEM[key], rows, 1))}),${REST_DIGITS})`);
}

function writeItem(context: BridgeContext, draft: Draft, group: BridgeGroup, item: BridgeItem): void {
  const { t, inputs } = context;
  const { r, key, member } = item;
  const at = (column: number) => cell(r, column);
  if (key === null) {
    draft.put(r, LIST.label, asText(t('rest', { channel: group.channel === null ? t('total') : pathOfKey(labelOf(group.channel)) })));
    draft.put(r, LIST.typed, '');
    writeRest(draft, r, group);
  } else {
    draft.put(r, LIST.label, key === '' ? t('total') : asText(pathOfKey(key)));
    draft.put(r, LIST.typed, inputs.prices[key] ?? '');
    writeMember(draft, r, key, member);
    writeSales(context, draft, r, { channel: group.channel, deep: true });
  }
  const usual = `IF(${at(ITEM.yearUnits)}*${at(ITEM.yearSales)}>0,${at(ITEM.yearSales)}/${at(ITEM.yearUnits)},0)`;
  const price = `IF(ISNUMBER(${at(LIST.typed)}),IF(${at(LIST.typed)}>0,${at(LIST.typed)},${usual}),${usual})`;
  const planUnits = `IF(${price}>0,${at(ITEM.planSales)}/${price},0)`;
  draft.put(r, LIST.basis, `=${chosen(at(ITEM.planSales), at(ITEM.lastSales))}`);
  draft.put(r, LIST.actual, `=${at(ITEM.sales)}`);
  draft.put(r, LIST.basisUnits, `=${chosen(planUnits, at(ITEM.lastUnits))}`);
  draft.put(r, LIST.actualUnits, `=${at(ITEM.units)}`);
  writeDerived(context, draft, r);
  writeParts(draft, r, group.r);
}

/** The change of a row in its parts (see planning/variance/price-volume-mix), with mix told apart between channels and within them. */
function writeParts(draft: Draft, r: number, group: number): void {
  const at = (column: number) => cell(r, column);
  const [s0, s1, q0, q1] = [at(LIST.basis), at(LIST.actual), at(LIST.basisUnits), at(LIST.actualUnits)];
  const kind = at(ITEM.kind);
  draft.put(
    r,
    ITEM.kind,
    `=IF(AND(${s0}=0,${q0}=0),${KIND.new},IF(AND(${s1}=0,${q1}=0),${KIND.dropped},IF(OR(${q0}=0,${q1}=0),${KIND.noUnits},${KIND.both})))`,
  );
  const split = `AND(${kind}=${KIND.both},${cell(group, GROUP.split)}=1)`;
  const [all0, all1] = [bridgeFigure('unitsBasis'), bridgeFigure('unitsActual')];
  const [channel0, channel1] = [cell(group, GROUP.bothBasis), cell(group, GROUP.bothActual)];
  const change = `${s1}-${s0}`;
  // Over one denominator: where nothing moved, mix is exactly zero.
  const parts: Readonly<Record<NetPart, string>> = {
    volume: `IF(${split},${s0}*(${all1}-${all0})/${all0},0)`,
    channelMix: `IF(${split},${s0}*(${channel1}*${all0}-${channel0}*${all1})/(${channel0}*${all0}),0)`,
    mix: `IF(${split},${s0}*(${q1}*${channel0}-${q0}*${channel1})/(${q0}*${channel0}),0)`,
    price: `IF(${split},${q1}*(${s1}/${q1}-${s0}/${q0})-${at(partColumn('returns'))},0)`,
    returns: `IF(${split},${s1}*${cell(group, GROUP.returnFactor)},0)`,
    new: `IF(${kind}=${KIND.new},${s1},0)`,
    dropped: `IF(${kind}=${KIND.dropped},-${s0},0)`,
    unsplit: `IF(OR(${kind}=${KIND.noUnits},AND(${kind}=${KIND.both},${cell(group, GROUP.split)}=0)),${change},0)`,
  };
  for (const part of NET_PARTS) draft.put(r, partColumn(part), `=${parts[part]}`);
}
