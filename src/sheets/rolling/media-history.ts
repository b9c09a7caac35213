import { MEDIA_HISTORY_FIELDS } from '../../planning/media/media-inputs';
import { cell, range } from '../address';
import { area, type Draft } from '../draft';
import { quoted } from '../text-content';
import { GROUP_ROW, HEADER_ROW, FIRST_ROW } from './layout';
import { contentOf, type MediaContext } from './media-context';
import { MEDIA_HISTORY_COLUMNS, SPARE_HISTORY } from './media-layout';
import { FIRST_DATE } from './media-totals';

/** Lines of the history, empty ones among them. */
export const historyLines = ({ media }: MediaContext): number => media.history.length + SPARE_HISTORY;

/** Past spend and sales, right of the plan: a table that people paste into. */
export function writeHistory(context: MediaContext, draft: Draft): void {
  const { columns: c, media, t } = context;
  draft.put(GROUP_ROW, c.history, t('history.title'));
  draft.putRow(
    HEADER_ROW,
    c.history,
    MEDIA_HISTORY_COLUMNS.map((field) => t(`history.${field}`)),
  );
  for (let at = 0; at < historyLines(context); at += 1) {
    const r = FIRST_ROW + at;
    const line = media.history[at];
    draft.putRow(
      r,
      c.history,
      MEDIA_HISTORY_FIELDS.map((field) => (line ? contentOf(context, line[field]) : '')),
    );
    draft.put(r, c.history + MEDIA_HISTORY_FIELDS.length, checkFormula(context, r));
  }
}

function checkFormula({ columns: c, t }: MediaContext, r: number): string {
  const [month, tool, spend, sales] = MEDIA_HISTORY_FIELDS.map((_, at) => cell(r, c.history + at, '$column'));
  const fields = range(area(r, c.history, 1, MEDIA_HISTORY_FIELDS.length), '$column');
  const usable =
    `AND(ISNUMBER(${month}),N(${month})>=${FIRST_DATE},TRIM(${tool})<>"",` +
    `ISNUMBER(${spend}),N(${spend})>=0,ISNUMBER(${sales}),N(${sales})>=0)`;
  return `=IF(COUNTA(${fields})=0,"",IF(${usable},"",${quoted(t('history.problem'))}))`;
}
