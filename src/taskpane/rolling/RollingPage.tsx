import { Button, makeStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { isoMonth } from '../../calendar/months';
import { errorText } from '../../locales/errors';
import { rollingPageText } from '../../locales/rolling-page';
import { usePane } from '../app/pane-context';
import { rollingResultOf } from '../app/pane-state';
import { ActualsProblem } from '../data/ActualsProblem';
import { ButtonRow } from '../frame/ButtonRow';
import { Notices } from '../frame/Notices';
import { PageFrame } from '../frame/PageFrame';
import { Question } from '../frame/Question';
import { StartCard } from '../home/StartCard';
import { useLanguage } from '../language/language';
import { RollingEditor } from './RollingEditor';
import { RollingResultPage } from './RollingResultPage';

const useStyles = makeStyles({ text: { margin: 0 } });

/** The next months by the forecast, with what events add: the form with its preview, then what the build came to. */
export function RollingPage(): ReactElement | null {
  const styles = useStyles();
  const { state, actions } = usePane();
  const { text, locale } = useLanguage();
  const { workbook } = state;
  if (workbook === null) return null;
  const title = text('step-rolling');
  const built = rollingResultOf(state.outcome);
  if (built !== null) return <RollingResultPage title={title} built={built} />;
  const { breakdown, actuals, actualsProblem } = workbook;
  const yearsLost = breakdown?.yearsLost === true && actuals !== null && actualsProblem === null;
  if (breakdown !== null && actuals !== null && actualsProblem === null && !yearsLost)
    return <RollingEditor title={title} workbook={workbook} breakdown={breakdown} actuals={actuals} />;
  const lacksHistory = actuals === null && actualsProblem === null;
  return (
    <PageFrame
      title={title}
      footer={
        yearsLost || (breakdown === null && !lacksHistory) ? (
          <ButtonRow>
            <Button appearance="primary" onClick={() => actions.open('breakdown')}>
              {rollingPageText(locale, 'build-breakdown')}
            </Button>
          </ButtonRow>
        ) : undefined
      }
    >
      <Notices />
      <Question>{rollingPageText(locale, 'question')}</Question>
      <ActualsProblem leadsThere />
      {yearsLost && <p className={styles.text}>{errorText(locale, 'plan-years-lost', { first: isoMonth(actuals.firstMonth) })}</p>}
      {breakdown === null && <p className={styles.text}>{rollingPageText(locale, 'needs-breakdown')}</p>}
      {breakdown !== null && lacksHistory && <p className={styles.text}>{rollingPageText(locale, 'needs-data')}</p>}
      {lacksHistory && <StartCard />}
    </PageFrame>
  );
}
