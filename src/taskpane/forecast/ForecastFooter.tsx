import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { WrittenForecast } from '../../excel/contracts';
import { forecastPageText } from '../../locales/forecast-page';
import { LONGEST_HORIZON, type ForecastPlan } from '../../planning/forecast/forecast-plan';
import { planWeights } from '../../planning/forecast/plan-weights';
import { monthName } from '../../sheets/forecast/month-name';
import { usePane } from '../app/pane-context';
import { useBreakdownForm } from '../breakdown/use-breakdown-form';
import { ButtonRow } from '../frame/ButtonRow';
import { useLanguage } from '../language/language';
import type { ForecastEditing } from './use-forecast-form';

const useStyles = makeStyles({
  footer: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  hint: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2 },
});

interface ForecastFooterProps {
  /** Null until the forecast is there. */
  readonly plan: ForecastPlan | null;
  readonly written: WrittenForecast | null;
  readonly editing: ForecastEditing;
}

/** What can be done with a forecast: write it, or shape the plan year by it. */
export function ForecastFooter({ plan, written, editing }: ForecastFooterProps): ReactElement {
  const styles = useStyles();
  const { text, locale } = useLanguage();
  const { actions, state } = usePane();
  const breakdown = useBreakdownForm();
  const profile = plan === null || breakdown === null || plan.spec.measure !== 'netSales' ? null : planWeights(plan, breakdown.form.start);
  const extend = profile?.kind === 'short' && profile.horizon <= LONGEST_HORIZON ? profile : null;

  const shape = (weights: readonly number[]): void => {
    breakdown?.change({ method: 'typed', typedWeights: weights });
    actions.open('breakdown');
  };
  return (
    <div className={styles.footer}>
      <ButtonRow>
        <Button appearance="primary" disabledFocusable={plan === null} onClick={() => plan !== null && actions.writeForecast(plan)}>
          {forecastPageText(locale, written === null ? 'write' : 'rewrite')}
        </Button>
        {profile?.kind === 'weights' && (
          <Button title={forecastPageText(locale, 'profile-hint')} onClick={() => shape(profile.weights)}>
            {forecastPageText(locale, 'use-profile')}
          </Button>
        )}
        {extend !== null && (
          <Button onClick={() => editing.change({ horizon: extend.horizon })}>
            {forecastPageText(locale, 'profile-extend', { n: extend.horizon })}
          </Button>
        )}
        {state.outcome?.kind === 'forecast-written' && state.undoable !== null && (
          <Button appearance="subtle" title={text('undo-what', { label: state.undoable })} onClick={() => actions.undo()}>
            {text('undo')}
          </Button>
        )}
      </ButtonRow>
      {extend !== null && (
        <p className={styles.hint}>
          {forecastPageText(locale, 'profile-short', { month: monthName(locale, extend.until), n: extend.horizon })}
        </p>
      )}
    </div>
  );
}
