import type { ReactElement } from 'react';
import { forecastPageText } from '../../locales/forecast-page';
import { usePane } from '../app/pane-context';
import { ActualsProblem } from '../data/ActualsProblem';
import { Notices } from '../frame/Notices';
import { PageFrame } from '../frame/PageFrame';
import { Question } from '../frame/Question';
import { StartCard } from '../home/StartCard';
import { useLanguage } from '../language/language';
import { ForecastEditor } from './ForecastEditor';

/** What will come if nothing special is done: the forecast of the history, and the way onto its sheet. */
export function ForecastPage(): ReactElement | null {
  const { state } = usePane();
  const { text, locale } = useLanguage();
  const { workbook } = state;
  if (workbook === null) return null;
  const title = text('step-forecast');
  const { actuals } = workbook;
  if (actuals !== null && actuals.rows.length > 0) return <ForecastEditor title={title} workbook={workbook} actuals={actuals} />;
  return (
    <PageFrame title={title}>
      <Notices />
      <Question>{forecastPageText(locale, 'question')}</Question>
      <ActualsProblem />
      {workbook.actualsProblem === null && <p>{forecastPageText(locale, 'needs-data')}</p>}
      <StartCard />
    </PageFrame>
  );
}
