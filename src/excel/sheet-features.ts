import { cell, range as addressOf } from '../sheets/address';
import type { ChartBlueprint, SheetBlueprint, SheetId, Validation } from '../sheets/blueprint';

/** Rules for what may be typed. */
export function applyValidations(sheet: Excel.Worksheet, validations: readonly Validation[]): void {
  for (const { area, rule, prompt, error } of validations) {
    const validation = sheet.getRange(addressOf(area)).dataValidation;
    validation.clear();
    validation.rule = rule as Excel.DataValidationRule;
    if (prompt) validation.prompt = { showPrompt: true, title: prompt.title.slice(0, 32), message: prompt.message.slice(0, 255) };
    validation.errorAlert = error
      ? { showAlert: true, style: 'Stop', title: error.title.slice(0, 32), message: error.message.slice(0, 255) }
      : { showAlert: false, style: 'Information', title: '', message: '' };
  }
}

export function clearValidations(sheet: Excel.Worksheet, validations: readonly Validation[]): void {
  for (const { area } of validations) sheet.getRange(addressOf(area)).dataValidation.clear();
}

export function applyConditionalFormats(sheet: Excel.Worksheet, formats: SheetBlueprint['conditionalFormats']): void {
  for (const { area, formula, color, fill } of formats) {
    const format = sheet.getRange(addressOf(area)).conditionalFormats.add('Custom');
    format.custom.rule.formula = formula;
    if (color) format.custom.format.font.color = color;
    if (fill) format.custom.format.fill.color = fill;
  }
}

export function clearConditionalFormats(sheet: Excel.Worksheet, formats: SheetBlueprint['conditionalFormats']): void {
  for (const { area } of formats) sheet.getRange(addressOf(area)).conditionalFormats.clearAll();
}

/** Draws a chart. Its series may lie on other sheets of the plan, given by their present names. */
export function addChart(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  blueprint: ChartBlueprint,
  sheetNames: Readonly<Record<SheetId, string>>,
): void {
  const source = (id: SheetId) => context.workbook.worksheets.getItem(sheetNames[id]);
  const [first, ...others] = blueprint.series;
  if (!first) return;
  const chart = sheet.charts.add(
    blueprint.type,
    source(first.sheet).getRange(addressOf(first.values)),
    first.values.columns === 1 ? 'Columns' : 'Rows',
  );
  chart.name = blueprint.name;
  chart.title.text = blueprint.title;
  chart.legend.position = 'Bottom';
  chart.legend.visible = blueprint.bare !== true;
  const categories = source(blueprint.categoriesOn).getRange(addressOf(blueprint.categories));
  const firstSeries = chart.series.getItemAt(0);
  firstSeries.name = first.name;
  // Excel guesses whether the range begins with a header; said outright, no month is taken for a name.
  firstSeries.setValues(source(first.sheet).getRange(addressOf(first.values)));
  firstSeries.setXAxisValues(categories);
  if (blueprint.type === 'Line') firstSeries.format.line.color = first.color;
  else firstSeries.format.fill.setSolidColor(first.color);
  for (const series of others) {
    const added = chart.series.add(series.name);
    added.setValues(source(series.sheet).getRange(addressOf(series.values)));
    added.setXAxisValues(categories);
    if (series.type) added.chartType = series.type;
    if ((series.type ?? blueprint.type) === 'Line') added.format.line.color = series.color;
    else added.format.fill.setSolidColor(series.color);
  }
  blueprint.series.forEach(({ unlisted }, at) => {
    if (unlisted) chart.legend.legendEntries.getItemAt(at).visible = false;
  });
  if (blueprint.bare) {
    chart.axes.valueAxis.majorGridlines.visible = false;
    chart.axes.valueAxis.visible = false;
  }
  chart.axes.valueAxis.numberFormat = blueprint.valueFormat;
  chart.axes.categoryAxis.numberFormat = blueprint.categoryFormat;
  const { row, column, rows, columns } = blueprint.place;
  chart.setPosition(cell(row, column), cell(row + rows - 1, column + columns - 1));
}

/** Panes, gridlines, tab and page. */
export function applySheetSettings(sheet: Excel.Worksheet, blueprint: SheetBlueprint): void {
  sheet.showGridlines = false;
  sheet.tabColor = blueprint.tabColor;
  if (blueprint.freeze) {
    const { rows, columns } = blueprint.freeze;
    if (rows > 0 && columns > 0) sheet.freezePanes.freezeAt(sheet.getRange(addressOf({ row: 0, column: 0, rows, columns })));
    else if (rows > 0) sheet.freezePanes.freezeRows(rows);
    else if (columns > 0) sheet.freezePanes.freezeColumns(columns);
  }
  const { page } = blueprint;
  const layout = sheet.pageLayout;
  layout.orientation = page.orientation;
  if (page.pagesWide !== null) layout.zoom = { horizontalFitToPages: page.pagesWide, verticalFitToPages: page.pagesTall ?? 0 };
  if (page.titleRows) layout.setPrintTitleRows(page.titleRows);
  if (page.titleColumns) layout.setPrintTitleColumns(page.titleColumns);
  if (page.printArea) layout.setPrintArea(sheet.getRange(addressOf(page.printArea)));
  layout.headersFooters.defaultForAllPages.leftFooter = page.footerLeft.replace(/&/g, '&&');
  layout.headersFooters.defaultForAllPages.rightFooter = '&P / &N';
}
