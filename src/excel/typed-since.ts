import { InputError } from '../planning/input-error';
import { cell, onSheet } from '../sheets/address';
import type { Area, Content } from '../sheets/blueprint';
import { foundIn, isFormula } from '../sheets/text-content';
import { alike } from './alike-formulas';
import { sameContent, type Matrix } from './cells-change';
import type { Written } from './change';
import { formulasIn } from './formulas-in';
import { parseReference } from './parse-address';
import { roundTrip } from './round-trip';
import { refuseUsedElsewhere } from './uses-elsewhere';

/**
 * Refuses where cells that were written hold something of a person's own now, or a sheet that was made holds more than was written, a comment or a chart
 * among it. A formula is told from what people type by its functions and operators alone, since Excel may spell it otherwise than it was written.
 *
 * @param written on sheets that are there, by their present names
 * @throws InputError `undo-conflict` naming the first such cell; `undo-used` where a formula elsewhere uses a sheet that was made
 */
export async function refuseIfWrittenOver(context: Excel.RequestContext, written: readonly Written[]): Promise<void> {
  const { worksheets } = context.workbook;
  const made = written.filter(({ whole }) => whole).map(({ sheet }) => sheet);
  const used = new Map(made.map((sheet) => [sheet, worksheets.getItem(sheet).getUsedRangeOrNullObject(true).load('address')]));
  const comments = made.map((sheet) => worksheets.getItem(sheet).comments.load('items/content'));
  const charts = made.map((sheet) => worksheets.getItem(sheet).charts.load('items/name'));
  await roundTrip(context);
  await refuseComment(context, comments);
  made.forEach((sheet, n) => refuseChart(sheet, charts[n]?.items ?? [], written));
  const places = written.map((of) => {
    const range = used.get(of.sheet);
    const end = range && !range.isNullObject ? parseReference(range.address)?.area : undefined;
    const size = end ? { rows: end.row + end.rows, columns: end.column + end.columns } : sizeOf(of);
    return { of, sheet: of.sheet, area: { row: of.row, column: of.column, ...size } };
  });
  for await (const { place, area, formulas } of formulasIn(context, places)) refuseDifference(place.of, area, formulas);
  await refuseUsedElsewhere(context, written);
}

/** Comments are people's: Almanac writes none. */
async function refuseComment(context: Excel.RequestContext, comments: readonly Excel.CommentCollection[]): Promise<void> {
  const first = comments.flatMap(({ items }) => items)[0];
  if (!first) return;
  const place = first.getLocation().load('address');
  await roundTrip(context);
  throw new InputError('undo-conflict', { address: place.address, found: first.content });
}

function refuseChart(sheet: string, charts: readonly Excel.Chart[], written: readonly Written[]): void {
  const ours = written.find((each) => each.whole && each.sheet === sheet)?.charts ?? [];
  const added = charts.find(({ name }, n) => !ours.includes(name) || charts.findIndex((chart) => chart.name === name) < n);
  if (added) throw new InputError('undo-conflict', { address: sheet, found: added.name });
}

function sizeOf({ cells }: Written): { rows: number; columns: number } {
  return { rows: cells.length, columns: cells[0]?.length ?? 0 };
}

function refuseDifference(of: Written, { row: first, column: left }: Area, now: Matrix): void {
  now.forEach((line, i) =>
    line.forEach((content, j) => {
      const [row, column] = [first + i, left + j];
      const before = of.before?.[row - of.row]?.[column - of.column];
      if (before !== undefined && sameContent(before, content)) return;
      if (!isPersons(of.cells[row - of.row]?.[column - of.column] ?? null, content, of.whole)) return;
      throw new InputError('undo-conflict', { address: onSheet(of.sheet, cell(row, column)), found: foundIn(content) });
    }),
  );
}

/** Whether what a cell holds now is a person's own. An emptied cell loses nothing. */
function isPersons(written: Content, now: Content, whole: boolean): boolean {
  if (now === '' || now === null) return false;
  if (written === null) return whole;
  return isFormula(written) ? !isFormula(now) || !alike(written, now) : !sameContent(now, written);
}
