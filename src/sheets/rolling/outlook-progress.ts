import type { OutlookText } from '../../locales/outlook-sheet';
import { cell, range } from '../address';
import { tableColumn } from '../breakdown/context';
import { COL, HEADER_ROW as BREAKDOWN_HEADER } from '../breakdown/layout';
import { EVENTS } from '../breakdown/events-layout';
import { escaped } from '../breakdown/literal';
import { area, type Draft } from '../draft';
import { counted, formulaText, monthText } from '../formula-text';
import { quoted } from '../text-content';
import { on, type RollingContext } from './context';
import { FIRST_ROW, GROUP_ROW, HEADER_ROW, LINK_ROW } from './layout';
import { FIRST, KNOWN, OVER } from './outlook-cells';
import { FIGURES, OUTLOOK as O, PROGRESS, YEAR } from './outlook-layout';

/** The months of the year and the window as everything on the sheet refers to them, and the row that was chosen for the chart. */
export function writeFigures(context: RollingContext, draft: Draft, t: OutlookText): void {
  const { plan, columns: c } = context;
  const start = cell(HEADER_ROW, O.monthPlan, '$both');
  const names = range(area(FIRST_ROW, O.name, plan.rows.length, 1), '$both');
  const chosen = cell(HEADER_ROW, O.chart, '$both');
  const newest = `MAX(${tableColumn(context.table, context.table.columns.date)})`;
  const lines = [
    [FIGURES.first, 'first', `=${on(context, 'GTM', cell(HEADER_ROW, c.baseline, '$both'))}`],
    [FIGURES.after, 'after', `=EDATE(${FIRST},${plan.months.length})`],
    [FIGURES.over, 'over', `=MAX(0,MIN(${YEAR},(YEAR(${KNOWN})-YEAR(${start}))*12+MONTH(${KNOWN})-MONTH(${start})))`],
    [FIGURES.known, 'known', `=MIN(${FIRST},DATE(YEAR(${newest}),MONTH(${newest})+1,1))`],
    [FIGURES.line, 'line', `=IFERROR(MATCH(${escaped(`TRIM(${chosen})`)},${names},0),0)`],
  ] as const;
  for (const [row, key, formula] of lines) {
    draft.put(row, O.figureName, t(key));
    draft.put(row, O.figure, formula);
  }
}

/**
 * How much of the plan year is over before the window, by its days and by what events make of them, beside what is sold of the target, and by how many
 * points of the target that is ahead of the plan to date: seasons are in the plan, in no count of days.
 */
export function writeProgress(draft: Draft, t: OutlookText): void {
  const start = cell(HEADER_ROW, O.monthPlan, '$both');
  const [target, actual] = [cell(FIRST_ROW, O.target), cell(FIRST_ROW, O.actual)];
  const dayAfter = (months: string) => `EDATE(${start},${months})`;
  // What events have added before a month stands on the sheet of events, where the plan has one.
  const added = (months: string) => `INDEX(Almanac_Events_Sheet,${EVENTS.months + 1}+${months},${EVENTS.planSums + 1})`;
  const weighted = (months: string) => `(${dayAfter(months)}+${added(months)})`;
  const begun = `(${start}+${added('0')})`;
  const byDays = cell(LINK_ROW, PROGRESS.byDays);
  const figures = {
    byDays: `=(${dayAfter(OVER)}-${start})/(${dayAfter(String(YEAR))}-${start})`,
    byEvents: `=IFERROR((${weighted(OVER)}-${begun})/(${weighted(String(YEAR))}-${begun}),${byDays})`,
    attained: `=IF(${target}>0,${actual}/${target},"")`,
    points: `=IF(${target}>0,100*(${actual}-${cell(FIRST_ROW, O.planToDate)})/${target},"")`,
  };
  for (const key of ['byDays', 'byEvents', 'attained', 'points'] as const) {
    draft.put(LINK_ROW, PROGRESS[key] - 1, t(key));
    draft.put(LINK_ROW, PROGRESS[key], figures[key]);
  }
}

/** Progress as a sentence: time gone against what is sold of the target. */
export function progressSentence(context: RollingContext, t: OutlookText): string {
  const { locale } = context;
  const at = (key: keyof typeof PROGRESS) => cell(LINK_ROW, PROGRESS[key]);
  const points = at('points');
  const words = (key: 'ahead' | 'behind') => formulaText(t(key), { points: `FIXED(ABS(${points}),1)` });
  const pace = `IF(ROUND(${points},1)=0,${quoted(t('onPace'))},IF(${points}>0,${words('ahead')},${words('behind')}))`;
  const percent = (key: keyof typeof PROGRESS) => `FIXED(100*${at(key)},1)`;
  const sentence = formulaText(t('progress'), {
    month: monthText(locale, KNOWN),
    days: percent('byDays'),
    events: percent('byEvents'),
    attained: percent('attained'),
    pace,
  });
  const behind = `(YEAR(${FIRST})-YEAR(${KNOWN}))*12+MONTH(${FIRST})-MONTH(${KNOWN})`;
  const unknown = `IF(${KNOWN}<${FIRST},${counted(`(${behind})`, (count) => t('unknown', { count }))},"")`;
  const unusable = on(context, 'GTM', cell(FIRST_ROW, context.columns.check));
  const broken = `IF(${unusable}>0,${counted(unusable, (count) => t('broken', { count }))},"")`;
  return `${broken}&${unknown}&IF(${points}="",${quoted(t('noTarget'))},${sentence})`;
}

/** The dates above the blocks by month, and what each month of the outlook is. */
export function writeMonths(context: RollingContext, draft: Draft, t: OutlookText): void {
  const first = cell(HEADER_ROW, O.monthPlan, '$both');
  const after = cell(FIGURES.after, O.figure, '$both');
  draft.put(GROUP_ROW, O.monthPlan, t('plan'));
  draft.put(GROUP_ROW, O.monthOutlook, t('outlook'));
  draft.put(GROUP_ROW, O.monthLastYear, t('lastYear'));
  for (let m = 0; m < YEAR; m += 1) {
    const month = cell(HEADER_ROW, O.monthPlan + m);
    const start = on(context, 'Breakdown', cell(BREAKDOWN_HEADER, COL.month, '$both'));
    draft.put(HEADER_ROW, O.monthPlan + m, m === 0 ? `=${start}` : `=EDATE(${first},${m})`);
    draft.put(HEADER_ROW, O.monthOutlook + m, `=${month}`);
    draft.put(HEADER_ROW, O.monthLastYear + m, `=EDATE(${month},-12)`);
    const [actual, window, rest] = [t('kindActual'), t('kindWindow'), t('kindRest')].map(quoted);
    draft.put(
      LINK_ROW,
      O.monthOutlook + m,
      `=IF(${month}<${KNOWN},${actual},IF(AND(${month}>=${FIRST},${month}<${after}),${window},${rest}))`,
    );
  }
}
