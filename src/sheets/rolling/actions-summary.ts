import type { ActionsText } from '../../locales/actions-sheet';
import { ACTION_SIDES } from '../../planning/actions/action-line';
import { cell, range } from '../address';
import { area, type Draft } from '../draft';
import { PERCENT, ROLES } from '../roles';
import { quoted } from '../text-content';
import { ACTIONS, actionColumn, BUCKETS, type ActionColumn } from './actions-layout';
import { ROOM } from './layout';

/** A column of the table with the lines to come. */
export function listColumn(column: ActionColumn, lines: number): string {
  return range(area(ACTIONS.first, actionColumn(column), lines + ROOM, 1), '$both');
}

/** How many actions there are, are done and are late, and their score, by the days they take and by who does them. */
export function writeSummary(draft: Draft, t: ActionsText, lines: number): void {
  const list = (column: ActionColumn) => listColumn(column, lines);
  const heads = [t('actions'), t('done'), t('late'), t('weighted')];
  const blocks = [
    [ACTIONS.byDays, 'summaryDays', 'bucket', BUCKETS.map((bucket) => t(`bucket.${bucket}`))],
    [ACTIONS.bySide, 'summarySide', 'side', ACTION_SIDES.map((side) => t(`side.${side}`))],
  ] as const;
  const used = `${list('due')},">0"`;
  const status = (of: 'done' | 'dropped') => `${list('status')},${quoted(t(`status.${of}`))}`;
  for (const [column, title, field, names] of blocks) {
    draft.putRow(ACTIONS.summaryHeader, column, [t(title), ...heads]);
    [...names, t('all')].forEach((name, at) => {
      const r = ACTIONS.summary + at;
      const own = at === names.length ? '' : `,${list(field)},${cell(r, column, '$column')}`;
      const weights = `SUMIFS(${list('weightUsed')},${used}${own})`;
      draft.putRow(r, column, [
        name,
        `=COUNTIFS(${used}${own})-COUNTIFS(${used}${own},${status('dropped')})`,
        `=COUNTIFS(${used}${own},${status('done')})`,
        `=COUNTIFS(${used}${own},${list('overdue')},">0")`,
        `=IF(${weights}=0,"",SUMIFS(${list('score')},${used}${own})/${weights})`,
      ]);
    });
    const columns = heads.length + 1;
    draft.style(area(ACTIONS.summaryHeader, column, 1, columns), ROLES.header);
    draft.style(area(ACTIONS.summaryHeader, column), ROLES.headerLeft);
    draft.style(area(ACTIONS.summary + names.length, column, 1, columns), ROLES.total);
    draft.format(area(ACTIONS.summary, column + 1, names.length + 1, columns - 2), '0;-0;"–"');
    draft.format(area(ACTIONS.summary, column + columns - 1, names.length + 1, 1), PERCENT);
  }
}
