import { mediaSheetText, toolWordText, type MediaSheetKey } from '../../locales/media-sheet';
import type { TextParams } from '../../locales/text';
import type { EventCell } from '../../planning/events/event-row';
import type { MediaPlan } from '../../planning/media/plan-media';
import { cell, range } from '../address';
import type { Content } from '../blueprint';
import { asText } from '../text-content';
import { area } from '../draft';
import type { RollingContext } from './context';
import { FIRST_ROW } from './layout';
import { MEDIA_HISTORY_TABLE, mediaColumns, mediaRecord, mediaRows, type MediaColumns, type MediaLine } from './media-layout';

/** What the sheet `Media` is written from. */
export interface MediaContext {
  readonly rolling: RollingContext;
  readonly media: MediaPlan;
  readonly columns: MediaColumns;
  readonly rows: ReturnType<typeof mediaRows>;
  /** Months of the window. */
  readonly n: number;
  readonly toolLines: number;
  t(key: MediaSheetKey, params?: TextParams): string;
}

export function mediaContext(rolling: RollingContext, media: MediaPlan): MediaContext {
  const record = mediaRecord(media);
  return {
    rolling,
    media,
    columns: mediaColumns(media.months.length),
    rows: mediaRows(record),
    n: media.months.length,
    toolLines: record.toolLines,
    t: (key, params) => mediaSheetText(rolling.locale, key, params),
  };
}

/** What a cell of the plan is on the sheet. */
export function contentOf({ rolling }: MediaContext, content: EventCell): Content {
  if (typeof content === 'object') return asText(toolWordText(rolling.locale, content.word));
  return typeof content === 'string' ? asText(content) : content;
}

/** A column over all lines for tools, as the same whatever row refers to it. */
export function tools({ toolLines }: MediaContext, column: number, columns = 1): string {
  return range(area(FIRST_ROW, column, toolLines, columns), '$both');
}

/** The same of a month: it moves with the column. */
export function monthTools({ toolLines }: MediaContext, column: number): string {
  return range(area(FIRST_ROW, column, toolLines, 1), '$row');
}

/** The cell of a line by month below the table. */
export function lineCell({ rows, columns }: MediaContext, line: MediaLine, at: number): string {
  return cell(rows.line(line), columns.budget + at, '$row');
}

/** A column of the history as formulas refer to it. */
export function historyColumn({ t }: MediaContext, field: 'month' | 'tool' | 'spend' | 'sales'): string {
  return `${MEDIA_HISTORY_TABLE}[${t(`history.${field}`)}]`;
}
