import { DOUBLE_DAYS, PAYDAYS } from './double-days';
import type { AnnouncedEvent, MarketEvents, TypicalEvent } from './event';

const TYPICAL: readonly TypicalEvent[] = [
  { event: 'black-friday', platform: 'all', dDay: 'black-friday', phases: [['spot', 0, 3]], basis: 'Black Friday to Cyber Monday' },
  ...DOUBLE_DAYS,
  ...PAYDAYS,
];

/** Announced dates, as in china-announced.ts. */
const ANNOUNCED: readonly AnnouncedEvent[] = [
  {
    event: '11.11',
    platform: 'lazada',
    year: 2018,
    phases: [
      ['early', '2018-11-01', '2018-11-10'],
      ['spot', '2018-11-11', '2018-11-11'],
    ],
    source: 'pages.lazada.com.my/wow/i/my/corp/campaign-terms-conditions (Malaysia)',
  },
  {
    event: '12.12',
    platform: 'lazada',
    year: 2020,
    phases: [['spot', '2020-12-12', '2020-12-14']],
    source: 'news.abs-cbn.com/business/12/21/20 (Philippines)',
  },
];

/** Commerce events across Southeast Asia, for markets without a calendar of their own. */
export const SOUTHEAST_ASIA: MarketEvents = { typical: TYPICAL, announced: ANNOUNCED };
