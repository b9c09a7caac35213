import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import { usePane } from '../app/pane-context';
import { ConflictList } from '../breakdown/ConflictList';
import { conflictLines } from '../breakdown/lock-conflicts';
import { sheetOf } from '../breakdown/sheet-of';
import { ButtonRow } from '../frame/ButtonRow';
import { Disclosure } from '../frame/Disclosure';
import { Notices } from '../frame/Notices';
import { PageFrame } from '../frame/PageFrame';
import { Question } from '../frame/Question';
import { RunningBar } from '../frame/RunningBar';
import { useLanguage } from '../language/language';
import { allChecks } from '../../excel/all-checks';
import { groupChecks } from './check-lines';
import { CheckRows } from './CheckRows';
import { PlanDamage } from './PlanDamage';

const useStyles = makeStyles({
  text: { margin: 0 },
  hint: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2 },
});

/** Whether everything adds up: what is off first, each with the way to its cell; and a copy of the plan for people outside. */
export function ChecksPage(): ReactElement {
  const styles = useStyles();
  const { text, formats } = useLanguage();
  const { state, actions } = usePane();
  const [showFine, setShowFine] = useState(false);
  const { workbook, running } = state;
  const checks = workbook ? allChecks(workbook) : null;
  const breakdown = workbook?.breakdown ?? null;
  const groups = checks === null ? null : groupChecks(checks, formats);
  const conflicts =
    checks === null || breakdown === null ? [] : conflictLines(breakdown.plan, checks.conflicts, sheetOf(breakdown), formats);

  const buttons =
    groups === null ? (
      <Button appearance="primary" onClick={() => actions.open('breakdown')}>
        {text(breakdown === null ? 'do-start' : 'result-change')}
      </Button>
    ) : (
      <>
        <Button onClick={() => actions.check()}>{text('checks-run')}</Button>
        {breakdown !== null && <Button onClick={() => actions.open('breakdown')}>{text('result-change')}</Button>}
        {breakdown !== null && <Button onClick={() => actions.freeze()}>{text('freeze')}</Button>}
      </>
    );

  return (
    <PageFrame title={text('checks-title')} footer={running === null ? <ButtonRow>{buttons}</ButtonRow> : <RunningBar running={running} />}>
      <Notices />
      <Question>{text('checks-question')}</Question>
      <PlanDamage breakdown={breakdown} />
      {groups === null ? (
        breakdown === null && <p className={styles.text}>{text('checks-none')}</p>
      ) : (
        <>
          <p className={styles.text}>{groups.summary}</p>
          <ConflictList conflicts={conflicts} />
          {groups.off.length > 0 && <CheckRows lines={groups.off} />}
          {groups.fine.length > 0 && groups.off.length > 0 && (
            <Disclosure label={text('checks-show-fine')} open={showFine} onToggle={setShowFine}>
              <CheckRows lines={groups.fine} />
            </Disclosure>
          )}
          {groups.off.length === 0 && <CheckRows lines={groups.fine} />}
          {breakdown !== null && <p className={styles.hint}>{text('freeze-hint')}</p>}
        </>
      )}
    </PageFrame>
  );
}
