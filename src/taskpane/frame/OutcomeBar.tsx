import type { ReactElement } from 'react';
import type { Outcome } from '../app/pane-state';
import { useLanguage } from '../language/language';
import { CellLink } from './CellLink';
import { firstCell } from './first-cell';
import { NoticeBar } from './NoticeBar';
import { checksOff, outcomeText } from './outcome-text';

/** Says what came of the last work, with links to the sheets it made. */
export function OutcomeBar({ outcome }: { readonly outcome: Outcome }): ReactElement | null {
  const { text, formats } = useLanguage();
  const sentence = outcomeText(outcome, formats);
  if (sentence === '') return null;
  const sheets = outcome.kind === 'frozen' ? outcome.sheets : outcome.kind === 'imported' ? [outcome.sheet] : [];
  return (
    <NoticeBar intent={intentOf(outcome)} sentence={sentence} about={outcome}>
      {sheets.map((sheet) => (
        <CellLink key={sheet} address={firstCell(sheet)}>
          {text('open-sheet', { sheet })}
        </CellLink>
      ))}
    </NoticeBar>
  );
}

function intentOf(outcome: Outcome): 'info' | 'success' | 'warning' {
  if (outcome.kind === 'cancelled') return 'info';
  return checksOff(outcome) > 0 ? 'warning' : 'success';
}
