import { LOCALES, type Locale } from '../../../src/locales/locale';
import { firstActions } from '../../../src/planning/actions/first-actions';
import type { SheetBlueprint } from '../../../src/sheets/blueprint';
import { ACTUALS_TABLE } from '../../../src/sheets/breakdown';
import { displayWidth } from '../../../src/sheets/display-width';
import { titleWidth } from '../../../src/sheets/column-width';
import { demandSheets } from '../../../src/sheets/rolling';
import { ACTIONS, actionColumn } from '../../../src/sheets/rolling/actions-layout';
import { actionsSheet } from '../../../src/sheets/rolling/actions-sheet';
import { rollingContext } from '../../../src/sheets/rolling/context';
import { FOCUS, focusColumn, HEADER_ROW } from '../../../src/sheets/rolling/layout';
import { logSheet } from '../../../src/sheets/rolling/log-sheet';
import { isFormula } from '../../../src/sheets/text-content';
import { madeUpHistory } from '../../excel/history';
import { planned } from './planned';

/** With the New Year goods festival, whose name is long, and units, so that there is stock. */
const SPEC = { asOf: { year: 2027, month: 1 }, months: 3 };
const HISTORY = madeUpHistory(2, 2);

async function sheets(locale: Locale) {
  const { plan } = await planned(HISTORY, SPEC);
  const context = rollingContext({ plan, inputs: {}, locale, table: ACTUALS_TABLE, madeOn: 46_000, moneyDigits: 0 });
  const [gtm, focus] = demandSheets(context);
  const view = { number: 1, asOf: SPEC.asOf, frozenOn: 46_000, months: SPEC.months, lines: [] };
  return { context, gtm, focus, actions: actionsSheet(context, firstActions(plan)), log: logSheet(context, view) };
}

const widthAt = ({ columnWidths }: SheetBlueprint, column: number): number =>
  columnWidths.filter((of) => of.column <= column && column < of.column + of.count).at(-1)?.characters ?? 0;

/** Texts of a column, from a row on, that are wider than it. */
function cut(sheet: SheetBlueprint | undefined, column: number, from: number): unknown[] {
  if (!sheet) throw new Error('no such sheet');
  const texts = (sheet.contents[0]?.cells ?? []).slice(from).map((line) => line[column] ?? '');
  const written = texts.filter((text): text is string => typeof text === 'string' && !isFormula(text) && text !== '');
  expect(written).not.toEqual([]);
  return written.filter((text) => displayWidth(text) > widthAt(sheet, column));
}

/** Titles of a row that take more than two lines or lose letters. */
function crowded(sheet: SheetBlueprint | undefined, row: number): unknown[] {
  if (!sheet) throw new Error('no such sheet');
  const titles = sheet.contents[0]?.cells[row] ?? [];
  return titles.filter((title, at) => typeof title === 'string' && !isFormula(title) && titleWidth(title) > widthAt(sheet, at));
}

describe.each(LOCALES)('columns of the rolling plan, %s', (locale) => {
  it('show whole what the build writes and what is chosen from lists', async () => {
    const { context, gtm, focus, actions } = await sheets(locale);
    expect(context.columns.stock).not.toBeNull();
    expect(cut(gtm, context.columns.stock?.model ?? 0, HEADER_ROW)).toEqual([]);
    for (const field of ['event', 'channel', 'status'] as const) expect(cut(focus, focusColumn(field), FOCUS.header)).toEqual([]);
    for (const name of ['action', 'side', 'kpi', 'status'] as const) expect(cut(actions, actionColumn(name), ACTIONS.header)).toEqual([]);
  });

  it('have titles of two lines at most', async () => {
    const { gtm, focus, actions, log } = await sheets(locale);
    for (const sheet of [gtm, focus, log]) expect(crowded(sheet, HEADER_ROW)).toEqual([]);
    expect(crowded(actions, ACTIONS.header)).toEqual([]);
  });
});
