import { cell, range } from '../address';
import { area } from '../draft';
import { quoted } from '../text-content';
import type { MembersContext } from './context';
import { GIFT_FIELDS, type GIFT_RESULTS, type GIFT_WORKING, giftColumn, giftSetting as setting, type GiftColumn } from './gifts-layout';

type Worked = (typeof GIFT_RESULTS)[number] | (typeof GIFT_WORKING)[number];

/** 1 where level and power are probabilities. */
const LEVEL_KNOWN = `AND(N(${setting('level')})>0,N(${setting('level')})<1)`;
const POWER_KNOWN = `AND(N(${setting('power')})>0,N(${setting('power')})<1)`;
/** The normal quantile of the level of confidence. */
const Z = `NORMSINV((1+${setting('level')})/2)`;

/** What is worked out of a test, as planning/members has it. */
export function giftFormulas(context: MembersContext, r: number): Readonly<Record<Worked, string>> {
  const at = (column: GiftColumn) => cell(r, giftColumn(column), '$column');
  const known = (value: string) => `=IF(${at('ready')}=0,"",${value})`;
  const withSales = (value: string) => `=IF(${at('spread')}="","",${value})`;
  return { ...rates(at, known), ...means(at, withSales), ...outcome(context, r, at), ...working(r, at) };
}

type At = (column: GiftColumn) => string;
type When = (value: string) => string;

function rates(at: At, known: When) {
  const [own, other, difference] = [at('testRate'), at('controlRate'), at('difference')];
  const pooled = `((${at('testBuyers')}+${at('controlBuyers')})/(${at('testCustomers')}+${at('controlCustomers')}))`;
  const spread = `SQRT(${pooled}*(1-${pooled})*(1/${at('testCustomers')}+1/${at('controlCustomers')}))`;
  const times = (value: GiftColumn) => known(`${at(value)}*${at('testCustomers')}`);
  // The interval of the ratio, of the score intervals of both rates (see planning/members/rate-test).
  const [ownLow, ownHigh] = [`(${at('ownLow')}*(2*${own}-${at('ownLow')}))`, `(${at('ownHigh')}*(2*${own}-${at('ownHigh')}))`];
  const [otherLow, otherHigh] = [
    `(${at('otherLow')}*(2*${other}-${at('otherLow')}))`,
    `(${at('otherHigh')}*(2*${other}-${at('otherHigh')}))`,
  ];
  const root = (part: string) => `SQRT(MAX(0,(${own}*${other})^2-${part}))`;
  const ofControl = (value: string) => known(`IF(${other}=0,"",${value})`);
  return {
    testRate: known(`${at('testBuyers')}/${at('testCustomers')}`),
    controlRate: known(`${at('controlBuyers')}/${at('controlCustomers')}`),
    difference: known(`${own}-${other}`),
    low: known(`${difference}-SQRT((${own}-${at('ownLow')})^2+(${at('otherHigh')}-${other})^2)`),
    high: known(`${difference}+SQRT((${at('ownHigh')}-${own})^2+(${other}-${at('otherLow')})^2)`),
    relative: ofControl(`${own}/${other}-1`),
    relativeLow: ofControl(`IF(${own}=0,-1,${ownLow}/(${own}*${other}+${root(`${ownLow}*${otherHigh}`)})-1)`),
    relativeHigh: ofControl(`(${own}*${other}+${root(`${ownHigh}*${otherLow}`)})/${otherLow}-1`),
    p: known(`IF(OR(${pooled}<=0,${pooled}>=1),1,2*NORMSDIST(-ABS(${difference})/${spread}))`),
    buyers: times('difference'),
    buyersLow: times('low'),
    buyersHigh: times('high'),
  };
}

function means(at: At, withSales: When) {
  const t = `(${at('mean')}/SQRT(${at('error')}))`;
  const times = (value: GiftColumn) => withSales(`${at(value)}*${at('testCustomers')}`);
  return {
    mean: withSales(`${at('testMean')}-${at('controlMean')}`),
    meanLow: withSales(`${at('mean')}-${at('width')}`),
    meanHigh: withSales(`${at('mean')}+${at('width')}`),
    meanRelative: withSales(`IF(${at('controlMean')}=0,"",${at('testMean')}/${at('controlMean')}-1)`),
    // Degrees of freedom are not whole, which TDIST would cut off: hence by the beta distribution.
    meanP: withSales(`BETADIST(${at('freedom')}/(${at('freedom')}+${t}^2),${at('freedom')}/2,0.5)`),
    sales: times('mean'),
    salesLow: times('meanLow'),
    salesHigh: times('meanHigh'),
  };
}

function outcome({ t }: MembersContext, r: number, at: At) {
  const gain = (sales: GiftColumn, buyers: GiftColumn) =>
    `=IF(${at('spread')}<>"",IF(ISNUMBER(${at('margin')}),${at(sales)}*${at('margin')},""),IF(AND(${at('ready')}=1,ISNUMBER(${at('marginPerBuyer')})),${at(buyers)}*${at('marginPerBuyer')},""))`;
  const roi = (value: GiftColumn) => `=IF(AND(ISNUMBER(${at(value)}),N(${at('cost')})>0),(${at(value)}-${at('cost')})/${at('cost')},"")`;
  const decided = (low: GiftColumn, high: GiftColumn) =>
    `IF(${at(low)}>0,${quoted(t('verdict.more'))},IF(${at(high)}<0,${quoted(t('verdict.less'))},${quoted(t('verdict.open'))}))`;
  const typed = range(area(r, 0, 1, GIFT_FIELDS.length), '$column');
  const numbers = range(area(r, 1, 1, GIFT_FIELDS.length - 1), '$column');
  const say = (problem: 'text' | 'groups' | 'buyers' | 'sales' | 'negative') => quoted(t(`gift.problem.${problem}`));
  const salesTyped = `COUNT(${range(area(r, giftColumn('testMean'), 1, 4), '$column')})`;
  const tooMany = `OR(${at('testBuyers')}>${at('testCustomers')},${at('controlBuyers')}>${at('controlCustomers')})`;
  return {
    verdict: `=IF(${at('ready')}=0,"",IF(${at('spread')}<>"",${decided('meanLow', 'meanHigh')},${decided('low', 'high')}))`,
    gain: gain('sales', 'buyers'),
    gainLow: gain('salesLow', 'buyersLow'),
    gainHigh: gain('salesHigh', 'buyersHigh'),
    roi: roi('gain'),
    roiLow: roi('gainLow'),
    roiHigh: roi('gainHigh'),
    needed: `=IF(${at('ready')}=0,"",${sampleSize(at('controlRate'))})`,
    check:
      `=IF(COUNTA(${typed})=0,"",IF(COUNTA(${numbers})>COUNT(${numbers}),${say('text')},IF(COUNTIF(${range(area(r, 1, 1, 4), '$column')},"<0")>0,${say('negative')},` +
      `IF(OR(N(${at('testCustomers')})=0,N(${at('controlCustomers')})=0,COUNT(${at('testBuyers')},${at('controlBuyers')})<2),${say('groups')},` +
      `IF(${tooMany},${say('buyers')},IF(AND(${salesTyped}>0,OR(${salesTyped}<4,N(${at('testSd')})<0,N(${at('controlSd')})<0,N(${at('testSd')})+N(${at('controlSd')})=0,N(${at('testCustomers')})<2,N(${at('controlCustomers')})<2)),${say('sales')},""))))))`,
  };
}

function working(r: number, at: At) {
  const typed = range(area(r, 0, 1, GIFT_FIELDS.length), '$column');
  const score = (customers: GiftColumn, buyers: GiftColumn, side: 1 | -1) => {
    const [n, x] = [at(customers), at(buyers)];
    const end = side === 1 ? `IF(${x}=${n},1,` : `IF(${x}=0,0,`;
    return `=IF(${at('ready')}=0,"",${end}(2*${x}+${Z}^2${side === 1 ? '+' : '-'}${Z}*SQRT(${Z}^2+4*${x}*(1-${x}/${n})))/(2*(${n}+${Z}^2))))`;
  };
  const [own, other] = (['test', 'control'] as const).map((group) => `(${at(`${group}Sd`)}^2/${at(`${group}Customers`)})`);
  // The part of t² in t² + degrees of freedom: small in large groups, so that no figures are lost on the way to t.
  const part = `BETAINV(${setting('level')},0.5,${at('freedom')}/2)`;
  return {
    ready: `=IF(AND(COUNTA(${typed})>0,${at('check')}="",${LEVEL_KNOWN}),1,0)`,
    ownLow: score('testCustomers', 'testBuyers', -1),
    ownHigh: score('testCustomers', 'testBuyers', 1),
    otherLow: score('controlCustomers', 'controlBuyers', -1),
    otherHigh: score('controlCustomers', 'controlBuyers', 1),
    // Filled where sales per head are typed of both groups.
    spread: `=IF(AND(${at('ready')}=1,COUNT(${range(area(r, giftColumn('testMean'), 1, 4), '$column')})=4),SQRT(${own ?? ''}+${other ?? ''}),"")`,
    error: `=IF(${at('spread')}="","",${own ?? ''}+${other ?? ''})`,
    freedom: `=IF(${at('spread')}="","",${at('error')}^2/(${own ?? ''}^2/(${at('testCustomers')}-1)+${other ?? ''}^2/(${at('controlCustomers')}-1)))`,
    width: `=IF(${at('spread')}="","",SQRT(${at('freedom')}*${part}/(1-${part}))*${at('spread')})`,
  };
}

/** Customers that each of two groups needs to tell the wanted uplift on a rate from none; '' where rate and uplift do not go together. */
export function sampleSize(rate: string): string {
  const wanted = `(${rate}*(1+${setting('uplift')}))`;
  const mean = `((${rate}+${wanted})/2)`;
  const needed = `${Z}*SQRT(2*${mean}*(1-${mean}))+NORMSINV(${setting('power')})*SQRT(${rate}*(1-${rate})+${wanted}*(1-${wanted}))`;
  const possible = `AND(${LEVEL_KNOWN},${POWER_KNOWN},N(${setting('uplift')})<>0,N(${rate})>0,N(${rate})<1,N(${rate})*(1+N(${setting('uplift')}))<=1,N(${setting('uplift')})>=-1)`;
  return `IF(${possible},ROUNDUP(((${needed})/(${wanted}-${rate}))^2,0),"")`;
}
