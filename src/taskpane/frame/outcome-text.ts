import type { BuildResult } from '../../excel/contracts';
import { errorText } from '../../locales/errors';
import { paneText } from '../../locales/pane';
import type { Outcome, RollingBuilt } from '../app/pane-state';
import type { Formats } from '../language/formats';
import { sentences } from '../language/sentences';

/** What finished last, in a sentence or two; empty where the page itself shows it. */
export function outcomeText(outcome: Outcome, formats: Formats): string {
  const { locale } = formats;
  switch (outcome.kind) {
    case 'imported':
      return paneText(locale, 'data-written', { rows: formats.count('rows', outcome.rows), sheet: outcome.sheet });
    case 'built': {
      const { cellsWritten, notes } = outcome.result;
      const done = paneText(locale, cellsWritten === 0 ? 'result-unchanged-text' : 'result-built-said');
      return sentences([done, notes.length === 0 ? '' : notesSaid(notes, formats)], locale);
    }
    case 'forecast-written': {
      const { sheet, rows, cellsWritten } = outcome.result;
      return paneText(locale, cellsWritten === 0 ? 'forecast-unchanged' : 'forecast-written', { sheet, rows: formats.count('rows', rows) });
    }
    case 'rolling-built': {
      const { notes } = outcome.result;
      const done = rollingSaid(outcome, formats);
      return sentences([done, notes.length === 0 ? '' : notesSaid(notes, formats)], locale);
    }
    case 'opex-built':
      return paneText(locale, outcome.result.cellsWritten === 0 ? 'opex-unchanged' : 'opex-built-said');
    case 'loyalty':
      return outcome.said;
    case 'media-accepted': {
      const { months } = outcome.result;
      return paneText(locale, months === 0 ? 'media-same' : 'media-accepted', { months: formats.count('months', months) });
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

function rollingSaid({ result, rolledFrom }: RollingBuilt, formats: Formats): string {
  const { locale } = formats;
  if (rolledFrom !== null) return paneText(locale, 'rolled-said', { month: formats.month(result.plan.spec.asOf) });
  return paneText(locale, result.cellsWritten === 0 ? 'rolling-unchanged' : 'rolling-built-said');
}

/** A single note in full; of several how many there are, as the result shows them. */
function notesSaid(notes: BuildResult['notes'], formats: Formats): string {
  return notes.length === 1 ? (notes[0] ?? '') : formats.count('notes-said', notes.length);
}

/** How many checks were found off by what finished last. */
export function checksOff(outcome: Outcome): number {
  if (outcome.kind === 'built') return outcome.result.checks.off;
  return outcome.kind === 'frozen' ? outcome.off : 0;
}
