import { COST_ITEMS, type BaseItem, type CostItem, type Template } from '../../planning/opex/items';
import type { ChannelTerms } from '../../planning/opex/pnl-inputs';

/** A typed term of a self-operated channel. */
export type Term = Exclude<keyof ChannelTerms, 'channel'>;

/** What a line of a statement is, in any statement the same. */
export type LineId =
  | BaseItem
  | CostItem
  | `shared-${CostItem}`
  | 'difference'
  | 'popSales'
  | 'partyRevenue'
  | 'revenue'
  | 'grossMargin'
  | 'mediaAll'
  | 'contribution'
  | 'ownResult'
  | 'shared'
  | 'unknown'
  | 'result'
  | 'sellOut'
  | 'purchased'
  | 'frontMargin'
  | 'frontRate'
  | 'retailerRate'
  | 'stockChange'
  | 'cash'
  | 'opening'
  | 'invoiced'
  | 'closing'
  | 'due'
  | 'overdue'
  | 'typed'
  | 'openingTyped'
  | 'creditDays'
  | 'purchasePart';

/** Where a line's figures come from. */
export type LineSource =
  /** Rows of the base of `OPEX`, of the statement's channels of a template; null is of any. */
  | { readonly from: 'base'; readonly item: BaseItem; readonly template: Template | null }
  /** Lines of cost of the statement's channels, of those without a channel, or of those whose channel the plan does not have. */
  | { readonly from: 'costs'; readonly item: CostItem | null; readonly of: 'own' | 'shared' | 'unknown' }
  /** Lines of the statement. */
  | { readonly from: 'lines'; readonly plus: readonly LineId[]; readonly minus: readonly LineId[] }
  | { readonly from: 'rate'; readonly of: readonly LineId[]; readonly per: LineId }
  /** The same line of the channels' statements. */
  | { readonly from: 'statements' }
  /** What the retailer owes and has in stock, and what differs from the ledger. */
  | { readonly from: 'terms' | 'ledger' }
  | { readonly from: 'typed'; readonly term: Term }
  | { readonly from: 'nothing' };

export interface PnlLine {
  readonly id: LineId;
  readonly source: LineSource;
  /** 1: more is favourable; -1: less is; 0: neither, the line only tells. */
  readonly better: 1 | -1 | 0;
  readonly look: 'line' | 'part' | 'sum' | 'result' | 'head';
  /** Whether it is shown as a part of net revenue. */
  readonly ofRevenue: boolean;
}

export type StatementKind = 'total' | 'whole' | Template;

const line = (id: LineId, source: LineSource, more: Partial<PnlLine> = {}): PnlLine => ({
  id,
  source,
  better: 1,
  look: 'line',
  ofRevenue: false,
  ...more,
});
const base = (item: BaseItem, more: Partial<PnlLine> = {}, template: Template | null = null): PnlLine =>
  line(item, { from: 'base', item, template }, more);
const cost = (item: CostItem, more: Partial<PnlLine> = {}): PnlLine =>
  line(item, { from: 'costs', item, of: 'own' }, { better: -1, ofRevenue: true, ...more });
const sum = (id: LineId, plus: readonly LineId[], minus: readonly LineId[], more: Partial<PnlLine> = {}): PnlLine =>
  line(id, { from: 'lines', plus, minus }, { look: 'sum', ofRevenue: true, ...more });

/** What media costs, each a line of its own below their sum. */
const MEDIA = ['media', 'content', 'kol', 'samples'] as const satisfies readonly CostItem[];
/** What a channel costs beside what it sells through. */
const OTHER = ['service', 'staff', 'it', 'other'] as const satisfies readonly CostItem[];

/** The line that a term is typed into. */
const TYPED = { opening: 'openingTyped', creditDays: 'creditDays', purchasePart: 'purchasePart' } as const satisfies Record<Term, LineId>;

const sharedId = (item: CostItem) => `shared-${item}` as const;

/** From gross margin to what is left after the costs of the channels. */
function costs(last: 'ownResult' | 'result'): PnlLine[] {
  return [
    cost('commission'),
    cost('platform'),
    base('goods', { better: -1, ofRevenue: true }),
    sum('grossMargin', ['revenue'], ['commission', 'platform', 'goods']),
    cost('logistics'),
    sum('mediaAll', MEDIA, [], { better: -1, look: 'line' }),
    ...MEDIA.map((item) => cost(item, { look: 'part' })),
    cost('agency'),
    sum('contribution', ['grossMargin'], ['logistics', 'mediaAll', 'agency']),
    ...OTHER.map((item) => cost(item)),
    sum(last, ['contribution'], OTHER, { look: last === 'result' ? 'result' : 'sum' }),
  ];
}

function marketplace(template: Template | null): PnlLine[] {
  return [base('gmv', {}, template), base('paid', {}, template), base('shipped', {}, template), base('returns', { better: -1 }, template)];
}

/** What the retailer sells, buys and keeps. */
const SELL_IN: readonly PnlLine[] = [
  base('sellIn', {}, 'first-party'),
  base('rebates', { better: -1 }, 'first-party'),
  base('protection', { better: -1 }, 'first-party'),
];
const NET_SELL_IN = { plus: ['sellIn'], minus: ['rebates', 'protection'] } as const;
const sellOut = line('sellOut', { from: 'base', item: 'netSales', template: 'first-party' });

/** What is owed: the start, what was invoiced and collected, the end; what of it the credit days ask for. */
function cash(from: 'terms' | 'statements'): PnlLine[] {
  const source = { from } as const;
  return [
    line('cash', { from: 'nothing' }, { look: 'head' }),
    line('opening', source, { better: -1 }),
    line('invoiced', source),
    base('collected', {}, 'first-party'),
    line('closing', source, { better: -1, look: 'sum' }),
    line('due', source, { better: 0 }),
    line('overdue', source, { better: -1 }),
  ];
}

/** The lines of a statement, top to bottom. Gross margin is after commission, as marketplaces keep theirs before they pay out. */
export function linesOf(kind: StatementKind, templates: ReadonlySet<Template>): PnlLine[] {
  switch (kind) {
    case 'pop':
      return [
        ...marketplace(null),
        line('revenue', { from: 'base', item: 'netSales', template: null }, { look: 'sum', ofRevenue: true }),
        line('difference', { from: 'ledger' }, { better: 0, look: 'part' }),
        ...costs('result'),
      ];
    case 'whole':
      return [
        ...linesOf('pop', templates).slice(0, -1),
        sum('ownResult', ['contribution'], OTHER),
        line('unknown', { from: 'costs', item: null, of: 'unknown' }, { better: -1, ofRevenue: true }),
        sum('result', ['ownResult'], ['unknown'], { look: 'result' }),
      ];
    case 'first-party':
      return [
        sellOut,
        line('purchased', { from: 'terms' }, { better: -1 }),
        sum('frontMargin', ['sellOut'], ['purchased'], { look: 'line', ofRevenue: false }),
        line('frontRate', { from: 'rate', of: ['frontMargin'], per: 'sellOut' }, { look: 'part' }),
        line('retailerRate', { from: 'rate', of: ['frontMargin', 'rebates', 'protection'], per: 'sellOut' }, { better: 0, look: 'part' }),
        ...SELL_IN.slice(0, 1),
        line('stockChange', { from: 'terms' }, { better: 0, look: 'part' }),
        ...SELL_IN.slice(1),
        sum('revenue', NET_SELL_IN.plus, NET_SELL_IN.minus),
        ...costs('result'),
        ...cash('terms'),
        line('typed', { from: 'nothing' }, { look: 'head' }),
        ...(['opening', 'creditDays', 'purchasePart'] as const).map((term) => line(TYPED[term], { from: 'typed', term }, { better: 0 })),
      ];
    case 'total':
      return [
        ...(templates.has('pop')
          ? [
              ...marketplace('pop'),
              line('popSales', { from: 'base', item: 'netSales', template: 'pop' }, { ofRevenue: true }),
              line('difference', { from: 'statements' }, { better: 0, look: 'part' }),
            ]
          : []),
        ...(templates.has('first-party')
          ? [sellOut, ...SELL_IN, sum('partyRevenue', NET_SELL_IN.plus, NET_SELL_IN.minus, { look: 'line' })]
          : []),
        sum(
          'revenue',
          [...(templates.has('pop') ? ['popSales' as const] : []), ...(templates.has('first-party') ? ['partyRevenue' as const] : [])],
          [],
        ),
        ...costs('ownResult'),
        sum('shared', COST_ITEMS.map(sharedId), [], { better: -1, look: 'line' }),
        ...COST_ITEMS.map((item) =>
          line(sharedId(item), { from: 'costs', item, of: 'shared' }, { better: -1, ofRevenue: true, look: 'part' }),
        ),
        line('unknown', { from: 'costs', item: null, of: 'unknown' }, { better: -1, ofRevenue: true }),
        sum('result', ['ownResult'], ['shared', 'unknown'], { look: 'result' }),
        ...(templates.has('first-party') ? cash('statements') : []),
      ];
  }
}
