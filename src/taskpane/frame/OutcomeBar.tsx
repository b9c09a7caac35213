import { Link } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { usePane } from '../app/pane-context';
import type { Outcome } from '../app/pane-state';
import { useLanguage } from '../language/language';
import { CellLink } from './CellLink';
import { firstCell } from './first-cell';
import { NoticeBar } from './NoticeBar';
import { checksOff, outcomeText } from './outcome-text';

/** What has a page with all there is to say of it. */
const RESULTS: readonly Outcome['kind'][] = ['built', 'rolling-built', 'opex-built', 'loyalty'];

/** Says what came of the last work, with links to the sheets it made, or to all there is to say of it. */
export function OutcomeBar({ outcome }: { readonly outcome: Outcome }): ReactElement | null {
  const { text, formats } = useLanguage();
  const { actions } = usePane();
  const sentence = outcomeText(outcome, formats);
  if (sentence === '') return null;
  const sheets = sheetsOf(outcome);
  return (
    // Some buttons stand at the foot of a long page: what came of them must be seen.
    <NoticeBar
      intent={intentOf(outcome)}
      sentence={sentence}
      about={outcome}
      interrupts={outcome.kind === 'media-accepted' || outcome.kind === 'loyalty'}
    >
      {sheets.map((sheet) => (
        <CellLink key={sheet} address={firstCell(sheet)}>
          {outcome.kind === 'loyalty' && sheets.length > 1 ? sheet : text('open-sheet', { sheet })}
        </CellLink>
      ))}
      {RESULTS.includes(outcome.kind) && sheets.length === 0 && (
        <Link as="button" onClick={() => actions.openResult()}>
          {text('result-show')}
        </Link>
      )}
      {(outcome.kind === 'released' ||
        (outcome.kind === 'media-accepted' && outcome.result.months > 0) ||
        (outcome.kind === 'loyalty' && outcome.undoable)) && (
        <Link as="button" onClick={() => actions.undo()}>
          {text('undo')}
        </Link>
      )}
      {outcome.kind === 'no-plan' && (
        <Link as="button" onClick={() => actions.open('breakdown')}>
          {text('do-start')}
        </Link>
      )}
    </NoticeBar>
  );
}

function sheetsOf(outcome: Outcome): readonly string[] {
  switch (outcome.kind) {
    case 'frozen':
      return outcome.sheets;
    case 'loyalty':
      return outcome.sheets;
    case 'imported':
      return [outcome.sheet];
    case 'forecast-written':
    case 'media-accepted':
      return [outcome.result.sheet];
    default:
      return [];
  }
}

function intentOf(outcome: Outcome): 'info' | 'success' | 'warning' {
  if (outcome.kind === 'cancelled' || outcome.kind === 'no-plan') return 'info';
  return checksOff(outcome) > 0 ? 'warning' : 'success';
}
