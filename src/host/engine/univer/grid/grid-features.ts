import { parseCell } from '../../address';
import type { SheetProps } from '../../engine';
import type { ConditionalFormatSnapshot, ValidationSnapshot } from '../../snapshot';
import type { IRange } from '../univer-packages';
import type { PropsPatch } from '../sheet-props';
import type { PlacedTable } from '../tables';
import type { UniverContext } from '../univer-context';
import { gridRule } from './conditional-rules';
import { gridRanges } from './ranges';
import { tableLook } from './table-look';
import { gridValidation } from './validation-rules';

type Notes = NonNullable<SheetProps['notes']>;

/**
 * Shows tables, validation, conditional formats and notes in the grid, as far as its plugins are there. What they are is kept by the
 * engine; the grid only draws it.
 */
export class GridFeatures {
  private readonly shownTables = new Map<string, { sheet: string; range: IRange; themeName: string }>();
  private readonly themes = new Set<string>();

  constructor(private readonly context: UniverContext) {}

  show(sheet: string, changed: PropsPatch, before: Readonly<SheetProps>): void {
    if (changed.validations !== undefined) this.validations(sheet, changed.validations ?? [], before.validations ?? []);
    if (changed.conditionalFormats !== undefined)
      this.conditionalFormats(sheet, changed.conditionalFormats ?? [], before.conditionalFormats ?? []);
    if (changed.notes !== undefined) this.notes(sheet, changed.notes ?? [], before.notes ?? []);
  }

  /** A sheet is about to go. The grid would keep what it showed there, and show nothing new on a sheet that comes back under the same id. */
  hide(sheet: string, shown: Readonly<SheetProps>): void {
    this.show(sheet, { validations: null, conditionalFormats: null, notes: null }, shown);
  }

  private ranges(sheet: string, address: string): IRange[] {
    const worksheet = this.context.worksheet(sheet);
    return gridRanges(address, worksheet.getRowCount(), worksheet.getColumnCount());
  }

  private validations(sheet: string, after: ValidationSnapshot[], before: ValidationSnapshot[]): void {
    const key = (index: number) => `validation-${sheet}-${index}`;
    if (before.length > 0)
      this.context.mutateIfKnown('data-validation.mutation.removeRule', { subUnitId: sheet, ruleId: before.map((_, i) => key(i)) });
    after.forEach((validation, i) => {
      const rule = { uid: key(i), ...gridValidation(validation), ranges: this.ranges(sheet, validation.range) };
      this.context.mutateIfKnown('data-validation.mutation.addRule', { subUnitId: sheet, rule });
    });
  }

  private conditionalFormats(sheet: string, after: ConditionalFormatSnapshot[], before: ConditionalFormatSnapshot[]): void {
    for (const { id } of before) this.context.mutateIfKnown('sheet.mutation.delete-conditional-rule', { subUnitId: sheet, cfId: id });
    // The grid puts each new rule in front of the others.
    for (const format of [...after].sort((a, b) => b.priority - a.priority)) {
      const rule = gridRule(format);
      if (!rule) continue;
      const shown = { cfId: format.id, ranges: this.ranges(sheet, format.range), stopIfTrue: format.stopIfTrue === true, rule };
      this.context.mutateIfKnown('sheet.mutation.add-conditional-rule', { subUnitId: sheet, rule: shown });
    }
  }

  private notes(sheet: string, after: Notes, before: Notes): void {
    const key = (cell: string) => `note-${sheet}-${cell}`;
    for (const { cell } of before) {
      if (after.some((note) => note.cell === cell)) continue;
      const { row, column } = parseCell(cell);
      this.context.mutateIfKnown('sheet.mutation.remove-note', { sheetId: sheet, row, col: column, noteId: key(cell) });
    }
    for (const { cell, text } of after) {
      const { row, column } = parseCell(cell);
      const note = { id: key(cell), row, col: column, width: 220, height: 100, note: text, show: false };
      this.context.mutateIfKnown('sheet.mutation.update-note', { sheetId: sheet, row, col: column, note });
    }
  }

  showTable(table: PlacedTable): void {
    this.hideTable(table.id);
    const [range] = this.ranges(table.sheet, table.range);
    if (!range) return;
    const style = table.style ?? 'TableStyleMedium2';
    const themeName = this.theme(table.sheet, style, table.showBandedRows !== false, table.showHeaders !== false);
    this.shownTables.set(table.id, { sheet: table.sheet, range, themeName });
    this.context.mutateIfKnown('sheet.mutation.set-worksheet-range-theme-style', { subUnitId: table.sheet, range, themeName });
  }

  hideTable(id: string): void {
    const shown = this.shownTables.get(id);
    this.shownTables.delete(id);
    const stands = shown && this.context.workbook().getSheetBySheetId(shown.sheet);
    if (stands)
      this.context.mutateIfKnown('sheet.mutation.remove-worksheet-range-theme-style', {
        subUnitId: shown.sheet,
        range: shown.range,
        themeName: shown.themeName,
      });
  }

  /** Name of the grid's theme that looks like a table style, made when first needed. */
  private theme(sheet: string, style: string, banded: boolean, header: boolean): string {
    const themeName = `table ${style}${banded ? ' banded' : ''}${header ? ' headed' : ''}`;
    if (this.themes.has(themeName)) return themeName;
    this.themes.add(themeName);
    const look = tableLook(style, banded);
    const rangeThemeStyleJson = {
      name: themeName,
      ...(header ? { headerRowStyle: look.header } : {}),
      ...(look.band ? { secondRowStyle: look.band } : {}),
    };
    this.context.mutateIfKnown('sheet.mutation.register-worksheet-range-theme-style', { subUnitId: sheet, themeName, rangeThemeStyleJson });
    return themeName;
  }
}
