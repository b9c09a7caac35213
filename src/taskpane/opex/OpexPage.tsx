import { Button, makeStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { isoMonth } from '../../calendar/months';
import { errorText } from '../../locales/errors';
import { opexPageText } from '../../locales/opex-page';
import { usePane } from '../app/pane-context';
import { ActualsProblem } from '../data/ActualsProblem';
import { ButtonRow } from '../frame/ButtonRow';
import { Notices } from '../frame/Notices';
import { PageFrame } from '../frame/PageFrame';
import { Question } from '../frame/Question';
import { StartCard } from '../home/StartCard';
import { useLanguage } from '../language/language';
import { OpexEditor } from './OpexEditor';
import { OpexResultPage } from './OpexResultPage';

const useStyles = makeStyles({ text: { margin: 0 } });

/** Costs against plan: what is reviewed and what comes in, then what the build came to. */
export function OpexPage(): ReactElement | null {
  const styles = useStyles();
  const { state, actions } = usePane();
  const { text, locale } = useLanguage();
  const { workbook, outcome } = state;
  if (workbook === null) return null;
  const title = text('step-opex');
  if (outcome?.kind === 'opex-built') return <OpexResultPage title={title} result={outcome.result} />;
  const { breakdown, actuals, actualsProblem } = workbook;
  const yearsLost = breakdown?.yearsLost === true && actuals !== null && actualsProblem === null;
  if (breakdown !== null && actuals !== null && actualsProblem === null && !yearsLost)
    return <OpexEditor title={title} standing={workbook.opex} breakdown={breakdown} actuals={actuals} />;
  const lacksHistory = actuals === null && actualsProblem === null;
  return (
    <PageFrame
      title={title}
      footer={
        yearsLost || (breakdown === null && !lacksHistory) ? (
          <ButtonRow>
            <Button appearance="primary" onClick={() => actions.open('breakdown')}>
              {opexPageText(locale, 'build-breakdown')}
            </Button>
          </ButtonRow>
        ) : undefined
      }
    >
      <Notices />
      <Question>{opexPageText(locale, 'question')}</Question>
      <ActualsProblem leadsThere />
      {yearsLost && <p className={styles.text}>{errorText(locale, 'plan-years-lost', { first: isoMonth(actuals.firstMonth) })}</p>}
      {breakdown === null && <p className={styles.text}>{opexPageText(locale, 'needs-breakdown')}</p>}
      {breakdown !== null && lacksHistory && <p className={styles.text}>{opexPageText(locale, 'needs-data')}</p>}
      {lacksHistory && <StartCard />}
    </PageFrame>
  );
}
