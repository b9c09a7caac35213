import { paneText } from '../../locales/pane';
import type { PaneState } from '../app/pane-state';
import { allChecks } from '../../excel/all-checks';
import { groupChecks } from '../checks/check-lines';
import { standingChecks } from '../checks/standing-checks';
import type { Formats } from '../language/formats';
import { sentences } from '../language/sentences';
import { outcomeText } from './outcome-text';
import { runningText } from './running-text';

/** What a screen reader is told about the running or the last finished work; empty when there is nothing to tell. */
export function announcement(state: PaneState, formats: Formats): string {
  const { running, outcome, workbook, freshness, news } = state;
  const { locale } = formats;
  if (running !== null) return runningText(running, locale);
  if (freshness === 'outdated' && workbook?.breakdown) return paneText(locale, 'changed-since');
  if (news === 'gone') return paneText(locale, 'result-gone');
  const checks = workbook && allChecks(workbook);
  if (news === 'checks' && checks) return groupChecks(checks, formats).summary;
  if (outcome === null) return '';
  if (outcome.kind === 'checked') return checks ? groupChecks(checks, formats).summary : '';
  const said = outcomeText(outcome, formats);
  if (outcome.kind !== 'built') return said;
  const summary = groupChecks(standingChecks(outcome.result, state), formats).summary;
  // What a change has made of the checks since is told alone, as it was when it was news: the build is long told.
  return summary === groupChecks(outcome.result.checks, formats).summary ? sentences([said, summary], locale) : summary;
}
