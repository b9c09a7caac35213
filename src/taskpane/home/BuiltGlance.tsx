import { useMemo, type ReactElement } from 'react';
import { CellLink } from '../frame/CellLink';
import type { WorkbookState } from '../../excel/contracts';
import { computeBreakdown } from '../../planning/breakdown';
import { previewOf } from '../breakdown/preview';
import { sheetOf } from '../breakdown/sheet-of';
import { firstCell } from '../frame/first-cell';
import { useLanguage } from '../language/language';
import { Glance } from './Glance';

/** The built plan at a glance, with the way to its sheet. */
export function BuiltGlance({ breakdown }: { readonly breakdown: NonNullable<WorkbookState['breakdown']> }): ReactElement {
  const { text } = useLanguage();
  const { plan } = breakdown;
  const preview = useMemo(() => previewOf(plan, computeBreakdown(plan)), [plan]);
  const sheet = sheetOf(breakdown);
  return (
    <Glance spec={plan.spec} preview={preview} beside={<CellLink address={firstCell(sheet)}>{text('open-sheet', { sheet })}</CellLink>} />
  );
}
