import { LOCALES } from '../../locales/locale';
import { outlookSheetText } from '../../locales/outlook-sheet';
import type { SheetCells } from '../breakdown/sheet-cells';
import { TypedCells } from '../typed-cells';
import type { TypedFormula } from '../typed-formula';
import { HEADER_ROW } from './layout';
import { OUTLOOK } from './outlook-layout';

/** What a person chose on `Outlook`. */
export interface OutlookInputs {
  /** The row on the chart by its path, as typed; '' is the total. */
  readonly row: string;
}

/** What was typed into `Outlook`; a formula counts by its value. */
export function readOutlook(sheet: SheetCells): { readonly inputs: OutlookInputs; readonly formulas: readonly TypedFormula[] } {
  const cells = new TypedCells(sheet);
  const typed = cells.text(HEADER_ROW, OUTLOOK.chart);
  const isTotal = LOCALES.some((locale) => outlookSheetText(locale, 'total').toLowerCase() === typed.toLowerCase());
  return { inputs: { row: isTotal ? '' : typed }, formulas: cells.formulas };
}
