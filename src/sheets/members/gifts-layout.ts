import { FIRST_ROW } from '../rolling/layout';
import { PART_OF_ONE, ANY_NUMBER, PROBABILITY, settingCell, type Setting } from './setting';

/** Lines for tests. */
export const GIFT_TESTS = 24;

export type GiftSetting = 'level' | 'power' | 'uplift' | 'rate';

export const GIFT_SETTINGS: readonly Setting<GiftSetting>[] = [
  { key: 'level', first: 0.95, format: '0.0%', rule: PROBABILITY, takes: 'probability', needed: true },
  { key: 'power', first: 0.8, format: '0.0%', rule: PROBABILITY, takes: 'probability', needed: true },
  { key: 'uplift', first: '', format: '0.0%', rule: ANY_NUMBER, takes: 'number' },
  { key: 'rate', first: '', format: '0.0%', rule: PART_OF_ONE, takes: 'part' },
];

/** What is typed of a test. */
export const GIFT_FIELDS = [
  'name',
  'testCustomers',
  'testBuyers',
  'controlCustomers',
  'controlBuyers',
  'testMean',
  'testSd',
  'controlMean',
  'controlSd',
  'cost',
  'margin',
  'marginPerBuyer',
] as const;
export type GiftField = (typeof GIFT_FIELDS)[number];

/** What is worked out, then what formulas need and nobody needs to see. */
export const GIFT_RESULTS = [
  'verdict',
  'testRate',
  'controlRate',
  'difference',
  'low',
  'high',
  'relative',
  'relativeLow',
  'relativeHigh',
  'p',
  'buyers',
  'buyersLow',
  'buyersHigh',
  'mean',
  'meanLow',
  'meanHigh',
  'meanRelative',
  'meanP',
  'sales',
  'salesLow',
  'salesHigh',
  'gain',
  'gainLow',
  'gainHigh',
  'roi',
  'roiLow',
  'roiHigh',
  'needed',
  'check',
] as const;
export const GIFT_WORKING = ['ready', 'ownLow', 'ownHigh', 'otherLow', 'otherHigh', 'error', 'freedom', 'spread', 'width'] as const;
export const GIFT_COLUMNS = [...GIFT_FIELDS, ...GIFT_RESULTS, ...GIFT_WORKING] as const;
export type GiftColumn = (typeof GIFT_COLUMNS)[number];

export const giftColumn = (column: GiftColumn): number => GIFT_COLUMNS.indexOf(column);

export const GIFT_CHECKS = ['lines', 'settings', 'inside'] as const;
export type GiftCheck = (typeof GIFT_CHECKS)[number];

/** The line that tells how many customers a planned test needs. */
const needed = FIRST_ROW + GIFT_SETTINGS.length;
const tests = needed + 4;

/** First row of the tests, below their title and header; the row of what is needed; the first of the checks. */
export const G_ROWS = { needed, tests, checks: tests + GIFT_TESTS + 3 } as const;

export const giftSetting = (key: GiftSetting): string => settingCell(GIFT_SETTINGS, key);
