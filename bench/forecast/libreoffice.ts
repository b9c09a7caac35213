import ExcelJS from 'exceljs';
import { hasSoffice, throughSoffice } from '../../test/host/xlsx/office-program';
import type { TestSeries } from './data';
import type { Answer } from './methods';

/** Series in one workbook: LibreOffice must be done with them before `throughSoffice` gives up. */
const AT_ONCE = 40;

/** FORECAST.ETS of LibreOffice with the period given, one answer a series; null where LibreOffice is not installed. */
export async function libreOfficeEts(series: readonly TestSeries[]): Promise<Answer[] | null> {
  if (!hasSoffice) return null;
  const answers: Answer[] = [];
  for (let from = 0; from < series.length; from += AT_ONCE) answers.push(...(await answersOf(series.slice(from, from + AT_ONCE))));
  return answers;
}

/** A column for each series: its values, then a formula for each period ahead. The first column counts the periods. */
async function answersOf(series: readonly TestSeries[]): Promise<Answer[]> {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet('series');
  const longest = Math.max(...series.map(({ history, future }) => history.length + future.length));
  for (let row = 1; row <= longest; row++) sheet.getCell(row, 1).value = row;
  series.forEach(({ history, future, period }, at) => {
    const column = at + 2;
    const letters = sheet.getColumn(column).letter;
    history.forEach((value, t) => (sheet.getCell(t + 1, column).value = value));
    const last = history.length;
    future.forEach((_, step) => {
      const formula = `_xlfn.FORECAST.ETS($A${last + step + 1},${letters}$1:${letters}$${last},$A$1:$A$${last},${period})`;
      sheet.getCell(last + step + 1, column).value = { formula };
    });
  });
  const calculated = new ExcelJS.Workbook();
  const bytes = await throughSoffice(new Uint8Array(await workbook.xlsx.writeBuffer()));
  await calculated.xlsx.load(bytes.buffer as ArrayBuffer);
  const results = calculated.getWorksheet('series')!;
  return series.map(({ history, future }, at) => ({
    point: future.map((_, step) => Number(results.getCell(history.length + step + 1, at + 2).result)),
  }));
}
