import type { Locale } from '../../locales/locale';
import { sheetText } from '../../locales/sheets';
import type { Area, SheetId } from '../blueprint';
import { area } from '../draft';
import { EVENTS } from './events-layout';
import { CHECKS, LINK_ROW, SETUP } from './layout';

/** What is different on a copy of a sheet that holds plain values, zero-based. */
export interface Frozen {
  /** The part that is copied. */
  readonly area: Area;
  /** Inputs and links in the plan, in the copy figures and words like all others. */
  readonly plain: readonly Area[];
  /** Texts that only make sense where one can type: hints, links. */
  readonly cleared: readonly Area[];
  /** How it prints: across, onto that many pages side by side. */
  readonly pagesWide: number;
}

/** The blocks of `Breakdown` with inputs, as their names say. */
export interface InputBlocks {
  readonly mix?: Area;
  readonly weights?: Area;
  readonly locks?: Area;
}

/** What a copy of one of the plan's sheets as plain values holds; `whole` is all of the sheet. The lists and new rows of `Setup` and the days of `Events` stay behind. */
export function frozenSheet(id: SheetId, whole: Area, { mix, weights, locks }: InputBlocks): Frozen {
  if (id === 'Setup')
    return {
      area: { ...whole, rows: Math.min(whole.rows, SETUP.methodsHeader) },
      plain: [
        area(SETUP.target, SETUP.value, SETUP.growth - SETUP.target + 1),
        area(SETUP.typedWeights, SETUP.month, 1, 12),
        area(SETUP.festivalTyped, SETUP.month, 1, 12),
      ],
      cleared: [area(SETUP.target, SETUP.note, SETUP.growth - SETUP.target + 1)],
      pagesWide: 1,
    };
  if (id === 'Events')
    return {
      area: { ...whole, columns: EVENTS.listColumns },
      plain: [area(EVENTS.asOf, EVENTS.progress), area(EVENTS.list, 0, whole.rows - EVENTS.list, EVENTS.listColumns)],
      cleared: [area(EVENTS.asOfNote, EVENTS.progressName)],
      pagesWide: 1,
    };
  if (id !== 'Breakdown') {
    const links = { row: CHECKS.first, column: CHECKS.where, rows: whole.rows - CHECKS.first, columns: 1 };
    return { area: whole, plain: [links], cleared: [], pagesWide: 1 };
  }
  return {
    area: whole,
    plain: [...(mix ? [{ ...mix, column: mix.column + 1, columns: 1 }] : []), ...(weights ? [weights] : []), ...(locks ? [locks] : [])],
    cleared: [area(LINK_ROW, 0, 1, whole.columns)],
    pagesWide: 2,
  };
}

/**
 * The line under the title of a copy: that it is one, and of which day. What the line says of the plan (target, shape, first month) stays, what it
 * says of typing goes.
 */
export function frozenLine(id: SheetId, line: string, date: string, locale: Locale): string {
  const t = sheetText(locale);
  const frozen = t('frozen.line', { date });
  if (id !== 'Breakdown') return frozen;
  const typing = t('breakdown.typeHere');
  return line.endsWith(typing) ? line.slice(0, -typing.length) + frozen : frozen;
}
