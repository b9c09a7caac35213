import type { AnnouncedEvent } from './event';

/**
 * Dates that platforms in China announced, with the report they were read in. Only what a report states: a part of a campaign that no
 * report dates is left out or told in `source`, and a year or platform without a report keeps its typical window.
 */
export const CHINA_ANNOUNCED: readonly AnnouncedEvent[] = [
  {
    event: 'nianhuo',
    platform: 'tmall',
    year: 2016,
    phases: [
      ['deposit', '2016-01-14', '2016-01-16'],
      ['spot', '2016-01-17', '2016-01-21'],
    ],
    source: 'fruitnet.com/asiafruit/article/167600; alizila.com/a-new-kind-of-chinese-new-year',
  },
  {
    event: '618',
    platform: 'tmall',
    year: 2020,
    phases: [
      ['deposit', '2020-05-25', '2020-05-31'],
      ['balance', '2020-06-01', '2020-06-03'],
      ['spot', '2020-06-01', '2020-06-12'],
      ['spot', '2020-06-16', '2020-06-20'],
    ],
    source: 'bkzhishi.com/sh/10800',
  },
  {
    event: '618',
    platform: 'tmall',
    year: 2021,
    phases: [
      ['deposit', '2021-05-24', '2021-05-31'],
      ['spot', '2021-06-01', '2021-06-20'],
    ],
    source: 'market.chemlinked.com/insight/e-commerce-platforms-policies-on-618-shopping-festival (25 May 2021)',
  },
  {
    event: '618',
    platform: 'douyin',
    year: 2021,
    phases: [
      ['deposit', '2021-05-25', '2021-05-31'],
      ['spot', '2021-06-01', '2021-06-18'],
    ],
    source: 'chinamktginsights.com/douyin-is-going-all-in-for-this-years-618-shopping-festival',
  },
  {
    event: '618',
    platform: 'jd',
    year: 2022,
    phases: [
      ['deposit', '2022-05-23', '2022-05-31'],
      ['balance', '2022-05-31', '2022-06-03'],
      ['spot', '2022-05-31', '2022-06-20'],
    ],
    source: 'jdcorporateblog.com/jd-com-kicks-off-618-grand-promotion-advocating-responsible-supply-chain; czmeehan.com/jd/15598 (rules)',
  },
  {
    event: '618',
    platform: 'tmall',
    year: 2024,
    phases: [
      ['spot', '2024-05-20', '2024-05-28'],
      ['spot', '2024-05-31', '2024-06-20'],
    ],
    source: 'longportapp.cn/news/203501236 (no pre-sale; from 20 May 20:00); chinaworldnewstoday.com/china-news-brief-3-may-2024 (ends)',
  },
  {
    event: '618',
    platform: 'jd',
    year: 2024,
    phases: [['spot', '2024-05-31', '2024-06-20']],
    source: 'chinaworldnewstoday.com/china-news-brief-3-may-2024 (start); 21 days by caixinglobal.com 2025-06-11/102329288',
  },
  {
    event: '618',
    platform: 'tmall',
    year: 2025,
    phases: [
      ['deposit', '2025-05-13', '2025-05-16'],
      ['balance', '2025-05-16', '2025-05-26'],
      ['spot', '2025-05-16', '2025-06-20'],
      ['return-window', '2025-06-21', '2025-07-05'],
    ],
    source:
      '1000ef.com/dhf/3074 (pre-sale, first wave to 26 May, price protection to 5 July; start of the second wave not reported); ' +
      'to 20 June by caixinglobal.com 2025-06-11/102329288',
  },
  {
    event: '618',
    platform: 'jd',
    year: 2025,
    phases: [
      ['early', '2025-05-13', '2025-05-30'],
      ['spot', '2025-05-31', '2025-06-20'],
    ],
    source:
      'SCMP by world-economist.com/alibaba-jd-com-and-bytedance-prepare-for-618 (starts); 39 days by caixinglobal.com 2025-06-11/102329288',
  },
  {
    event: '618',
    platform: 'douyin',
    year: 2025,
    phases: [['spot', '2025-05-13', '2025-06-18']],
    source: 'SCMP by world-economist.com/alibaba-jd-com-and-bytedance-prepare-for-618 (start); end of the festival by kathrynread.com',
  },
  {
    event: '818',
    platform: 'douyin',
    year: 2021,
    phases: [['spot', '2021-08-01', '2021-08-18']],
    source: 'chinamktginsights.com/can-the-douyin-818-shopping-festival-convince-consumers-to-shop-on-douyin',
  },
  {
    event: 'double-11',
    platform: 'tmall',
    year: 2018,
    phases: [
      ['deposit', '2018-10-20', '2018-11-10'],
      ['spot', '2018-11-11', '2018-11-11'],
    ],
    source: 'technode.com/2018/10/19/alibaba-10th-anniversary-11-11 (pre-orders from 20 October for 11 November)',
  },
  {
    event: 'double-11',
    platform: 'tmall',
    year: 2019,
    phases: [
      ['deposit', '2019-10-21', '2019-11-10'],
      ['spot', '2019-11-11', '2019-11-11'],
    ],
    source: 'chinainternetwatch.com/29835/tmall-double-11-2019 (pre-sale from 21 October, peak on 11 November)',
  },
  {
    event: 'double-11',
    platform: 'tmall',
    year: 2020,
    phases: [
      ['deposit', '2020-10-21', '2020-10-31'],
      ['balance', '2020-11-01', '2020-11-03'],
      ['spot', '2020-11-01', '2020-11-03'],
      ['balance', '2020-11-11', '2020-11-11'],
      ['spot', '2020-11-11', '2020-11-11'],
    ],
    source: 'chinabeautyexpo.com/en/News/Beauty-Blog/Blog201105',
  },
  {
    event: 'double-11',
    platform: 'jd',
    year: 2020,
    phases: [
      ['deposit', '2020-10-21', '2020-10-31'],
      ['spot', '2020-11-01', '2020-11-11'],
      ['encore', '2020-11-12', '2020-11-13'],
    ],
    source: 'jdcorporateblog.com/jd-announces-measures-for-one-month-long-singles-day-promotion (15 Sep 2020)',
  },
  {
    event: 'double-11',
    platform: 'tmall',
    year: 2021,
    phases: [
      ['deposit', '2021-10-20', '2021-10-31'],
      ['balance', '2021-11-01', '2021-11-03'],
      ['spot', '2021-11-01', '2021-11-03'],
      ['deposit', '2021-11-04', '2021-11-10'],
      ['balance', '2021-11-11', '2021-11-11'],
      ['spot', '2021-11-11', '2021-11-11'],
    ],
    source: 'shuangshiyijie.com/1111/12038; opened 20 October 20:00 by yicaiglobal.com (21 Oct 2021)',
  },
  {
    event: 'double-11',
    platform: 'tmall',
    year: 2022,
    phases: [
      ['deposit', '2022-10-24', '2022-10-31'],
      ['balance', '2022-10-31', '2022-11-03'],
      ['spot', '2022-10-31', '2022-11-03'],
      ['spot', '2022-11-10', '2022-11-11'],
    ],
    source: 'chinainternetwatch.com/35143/double-eleven-festival-2022; siyezi.com/yule/Kkxv (times)',
  },
  {
    event: 'double-11',
    platform: 'tmall',
    year: 2023,
    phases: [['campaign', '2023-10-24', '2023-11-11']],
    source: 'ecommercetochina.com/cheat-sheet-to-quickly-understand-2023-double-11-in-china',
  },
  {
    event: 'double-11',
    platform: 'jd',
    year: 2023,
    phases: [['spot', '2023-10-23', '2023-11-13']],
    source: 'ecommercetochina.com/cheat-sheet-to-quickly-understand-2023-double-11-in-china; dropcgn.com/2023/10/24 (no pre-sale)',
  },
  {
    event: 'double-11',
    platform: 'douyin',
    year: 2023,
    phases: [['campaign', '2023-10-20', '2023-11-11']],
    source: 'ecommercetochina.com/cheat-sheet-to-quickly-understand-2023-double-11-in-china',
  },
  {
    event: 'double-11',
    platform: 'tmall',
    year: 2024,
    phases: [
      ['deposit', '2024-10-14', '2024-10-21'],
      ['spot', '2024-10-21', '2024-11-11'],
    ],
    source: 'concall.com/article/detail/article_id/2218 (14 October, 21 October 20:00); end not reported there, taken as 11 November',
  },
  {
    event: 'double-11',
    platform: 'jd',
    year: 2024,
    phases: [['spot', '2024-10-14', '2024-11-14']],
    source: 'reportify.ai/news/1171961618179952640 (start); five days fewer than the 37 of 2025 by uniteddaily.my (9 Oct 2025)',
  },
  {
    event: 'double-11',
    platform: 'douyin',
    year: 2024,
    phases: [
      ['early', '2024-10-08', '2024-10-17'],
      ['spot', '2024-10-18', '2024-11-11'],
    ],
    source: 'chaileedo.com/chinas-douyin-kicks-off-chinese-double-11-shopping-festival-early (35 days)',
  },
  {
    event: 'double-11',
    platform: 'tmall',
    year: 2025,
    phases: [
      ['deposit', '2025-10-15', '2025-10-20'],
      ['spot', '2025-10-20', '2025-11-14'],
    ],
    source:
      'uniteddaily.my (9 Oct 2025: pre-sale on 15 October); curatechina.com/141 (20 October, to 14 November); ' +
      'globaltimes.cn/page/202511/1348251 (ended on 14 November)',
  },
  {
    event: 'double-11',
    platform: 'jd',
    year: 2025,
    phases: [['spot', '2025-10-09', '2025-11-14']],
    source:
      'uniteddaily.my (9 Oct 2025: 37 days from 9 October 20:00); kungfudata.com/resources/double-eleven-2025-the-sale-that-never-ends',
  },
  {
    event: 'double-11',
    platform: 'douyin',
    year: 2025,
    phases: [
      ['early', '2025-09-16', '2025-10-08'],
      ['spot', '2025-10-09', '2025-11-11'],
    ],
    source: 'seeway.wiiishang.com (29 Sep 2025: 57 days with Mid-Autumn, Double 11 from 9 October)',
  },
  {
    event: 'double-12',
    platform: 'jd',
    year: 2021,
    phases: [['spot', '2021-12-09', '2021-12-12']],
    source: 'caipuzhishi.com/shuiguocaipu/7njt4a6382 (from 9 December 20:00)',
  },
];
