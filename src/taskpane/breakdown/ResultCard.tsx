import { makeStyles } from '@fluentui/react-components';
import { useMemo, type ReactElement } from 'react';
import type { BuildResult } from '../../excel/contracts';
import { usePane } from '../app/pane-context';
import type { PaneState } from '../app/pane-state';
import { groupChecks } from '../checks/check-lines';
import { CheckRows } from '../checks/CheckRows';
import { standingChecks } from '../checks/standing-checks';
import { PlanDamage } from '../checks/PlanDamage';
import { Card } from '../frame/Card';
import { ResultHead } from '../frame/ResultHead';
import { SheetList } from '../frame/SheetList';
import { useLanguage } from '../language/language';
import { ConflictList } from './ConflictList';
import { keptText } from './kept-text';
import { conflictLines } from './lock-conflicts';
import { ResultNotes } from './ResultNotes';
import { sheetOf } from './sheet-of';

const useStyles = makeStyles({ text: { margin: 0 } });

/** The plan and its checks as they are now; as they were built where they could not be read since. */
function standing(result: BuildResult, state: PaneState) {
  const breakdown = state.workbook?.breakdown ?? null;
  const checks = standingChecks(result, state);
  return { checks, plan: breakdown !== null && checks !== result.checks ? breakdown.plan : result.plan, breakdown };
}

/** What stands in the workbook now: sheets, checks, what was kept of the person's own inputs, and what is worth knowing. */
export function ResultCard({ result }: { readonly result: BuildResult }): ReactElement {
  const styles = useStyles();
  const { text, formats } = useLanguage();
  const { state } = usePane();
  const { checks, plan, breakdown } = standing(result, state);
  const groups = groupChecks(checks, formats);
  const conflicts = useMemo(() => conflictLines(plan, checks.conflicts, sheetOf(breakdown), formats), [plan, checks, breakdown, formats]);
  const unchanged = result.cellsWritten === 0;
  const fine = groups.off.length === 0 && conflicts.length === 0 && state.freshness !== 'outdated';
  const kept = keptText(result.kept, formats);

  return (
    <>
      <ResultHead tone={fine ? 'good' : 'bad'}>{text(unchanged ? 'result-unchanged' : 'result-built')}</ResultHead>
      {unchanged && <p className={styles.text}>{text('result-unchanged-text')}</p>}
      <SheetList sheets={result.sheets} unchanged={unchanged} />
      <PlanDamage breakdown={breakdown} />
      <ConflictList conflicts={conflicts} />
      <Card title={text('result-checks')}>
        <p className={styles.text}>{groups.summary}</p>
        {groups.off.length > 0 && <CheckRows lines={groups.off} />}
      </Card>
      {kept !== '' && (
        <Card title={text('result-kept')}>
          <p className={styles.text}>{kept}</p>
        </Card>
      )}
      <ResultNotes notes={result.notes} />
    </>
  );
}
