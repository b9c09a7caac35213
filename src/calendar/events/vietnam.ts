import { DOUBLE_DAYS, PAYDAYS } from './double-days';
import type { AnnouncedEvent, MarketEvents, TypicalEvent } from './event';

const TYPICAL: readonly TypicalEvent[] = [
  {
    event: 'tet',
    platform: 'all',
    dDay: 'tet',
    phases: [
      ['season', -28, -1],
      ['holiday', 0, 6],
    ],
    basis: 'Four weeks before Tet, the length that festival-seasons.ts takes',
  },
  { event: 'womens-day', platform: 'all', dDay: 'womens-day', phases: [['spot', -7, 0]], basis: 'Gift week up to 8 March' },
  {
    event: 'reunification-day',
    platform: 'all',
    dDay: 'reunification-day',
    phases: [
      ['spot', -4, -1],
      ['holiday', 0, 1],
    ],
    basis: 'Holidays of 30 April and 1 May and the days before them',
  },
  { event: 'womens-day-vn', platform: 'all', dDay: 'womens-day-vn', phases: [['spot', -7, 0]], basis: 'Gift week up to 20 October' },
  { event: 'teachers-day-vn', platform: 'all', dDay: 'teachers-day-vn', phases: [['spot', -7, 0]], basis: 'Gift week up to 20 November' },
  {
    event: 'black-friday',
    platform: 'all',
    dDay: 'black-friday',
    phases: [['spot', -4, 3]],
    basis: 'Monday of the week to Cyber Monday (online sales of three to seven days, VnExpress 23 Nov 2018)',
  },
  ...DOUBLE_DAYS,
  ...PAYDAYS,
];

/** Announced dates, as in china-announced.ts. */
const ANNOUNCED: readonly AnnouncedEvent[] = [
  {
    event: 'black-friday',
    platform: 'lazada',
    year: 2018,
    phases: [['spot', '2018-11-23', '2018-11-26']],
    source: 'e.vnexpress.net 3844048 (23 Nov 2018: four days, Black Friday and Cyber Monday in one)',
  },
];

/** Commerce events in Vietnam. */
export const VIETNAM: MarketEvents = { typical: TYPICAL, announced: ANNOUNCED };
