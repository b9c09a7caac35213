import { errorText } from '../../locales/errors';
import { forecastPageText } from '../../locales/forecast-page';
import { paneText } from '../../locales/pane';
import type { Outcome } from '../app/pane-state';
import type { Formats } from '../language/formats';

/** What finished last, in one sentence; empty where the page itself shows it. */
export function outcomeText(outcome: Outcome, formats: Formats): string {
  const { locale } = formats;
  switch (outcome.kind) {
    case 'imported':
      return paneText(locale, 'data-written', { rows: formats.count('rows', outcome.rows), sheet: outcome.sheet });
    case 'built':
      return paneText(locale, outcome.result.cellsWritten === 0 ? 'result-unchanged-text' : 'result-built-said');
    case 'forecast-written': {
      const { sheet, rows, cellsWritten } = outcome.result;
      return forecastPageText(locale, cellsWritten === 0 ? 'unchanged' : 'written', { sheet, rows });
    }
    case 'frozen':
      return outcome.off === 0 ? paneText(locale, 'frozen') : formats.count('frozen-off', outcome.off);
    case 'released':
      return paneText(locale, 'released', { cell: outcome.name });
    case 'undone':
      return outcome.label === null ? paneText(locale, 'nothing-to-undo') : paneText(locale, 'undone', { label: outcome.label });
    case 'cancelled':
      return paneText(locale, 'cancelled');
    case 'no-plan':
      return errorText(locale, 'no-plan');
    case 'checked':
      return '';
  }
}

/** How many checks were found off by what finished last. */
export function checksOff(outcome: Outcome): number {
  if (outcome.kind === 'built') return outcome.result.checks.off;
  return outcome.kind === 'frozen' ? outcome.off : 0;
}
