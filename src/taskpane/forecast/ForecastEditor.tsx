import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { WorkbookState } from '../../excel/contracts';
import { forecastPageText } from '../../locales/forecast-page';
import { monthName } from '../../sheets/forecast/month-name';
import { usePane } from '../app/pane-context';
import { Notices } from '../frame/Notices';
import { PageFrame } from '../frame/PageFrame';
import { Question } from '../frame/Question';
import { RunningBar } from '../frame/RunningBar';
import { useLanguage } from '../language/language';
import { ForecastFields } from './ForecastFields';
import { ForecastFooter } from './ForecastFooter';
import { ForecastOutcome } from './ForecastOutcome';
import { ForecastProgress } from './ForecastProgress';
import { useForecast } from './use-forecast';
import { useForecastForm } from './use-forecast-form';

const useStyles = makeStyles({ text: { margin: 0, color: tokens.colorNeutralForeground2 } });

interface ForecastEditorProps {
  readonly title: string;
  readonly workbook: WorkbookState;
  readonly actuals: NonNullable<WorkbookState['actuals']>;
}

/** The choices, the picture that follows them, and what can be done with the forecast. */
export function ForecastEditor({ title, workbook, actuals }: ForecastEditorProps): ReactElement {
  const styles = useStyles();
  const { locale } = useLanguage();
  const { state } = usePane();
  const editing = useForecastForm(workbook, actuals);
  const { spec, shown } = editing.form;
  const forecasting = useForecast(actuals.rows, spec, shown);
  const nothing = forecasting.work.tree.rows.length === 0;
  return (
    <PageFrame
      title={title}
      footer={
        state.running !== null ? (
          <RunningBar running={state.running} />
        ) : (
          <ForecastFooter plan={!nothing && forecasting.tested ? forecasting.plan : null} written={workbook.forecast} editing={editing} />
        )
      }
    >
      <Notices />
      <Question>{forecastPageText(locale, 'question')}</Question>
      <ForecastFields editing={editing} actuals={actuals} rows={forecasting.work.tree.rows} disabled={state.running !== null} />
      {nothing ? (
        <p className={styles.text}>{forecastPageText(locale, 'nothing', { month: monthName(locale, spec.start) })}</p>
      ) : (
        <>
          <ForecastProgress forecasting={forecasting} />
          <ForecastOutcome forecasting={forecasting} editing={editing} />
        </>
      )}
    </PageFrame>
  );
}
