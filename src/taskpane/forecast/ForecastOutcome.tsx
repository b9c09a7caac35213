import { makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, type ReactElement } from 'react';
import { forecastSheetText } from '../../locales/forecast-sheet';
import { rowNotes } from '../../sheets/forecast/forecast-words';
import { useLanguage } from '../language/language';
import { BacktestCard } from './BacktestCard';
import { ForecastFigure } from './ForecastFigure';
import { rowOf } from './forecast-run';
import { forecastSentence } from './forecast-sentence';
import { viewOf } from './forecast-view';
import type { Forecasting } from './use-forecast';
import type { ForecastEditing } from './use-forecast-form';

const useStyles = makeStyles({
  all: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  notes: {
    margin: 0,
    paddingLeft: tokens.spacingHorizontalL,
    display: 'grid',
    gap: tokens.spacingVerticalXS,
    color: tokens.colorNeutralForeground2,
  },
});

interface ForecastOutcomeProps {
  readonly forecasting: Forecasting;
  readonly editing: ForecastEditing;
}

/** One row's forecast: picture, sentence, what is worth knowing, and how far off it would have been. */
export function ForecastOutcome({ forecasting, editing }: ForecastOutcomeProps): ReactElement | null {
  const styles = useStyles();
  const { locale, formats } = useLanguage();
  const { run, plan } = forecasting;
  const { shown } = editing.form;
  const index =
    run === null
      ? 0
      : Math.max(
          0,
          run.work.tree.rows.findIndex(({ key }) => key === shown),
        );
  const row = useMemo(() => (run === null ? null : rowOf(run, plan, index)), [run, plan, index]);
  const view = useMemo(() => (run === null || row === null ? null : viewOf(row, run.work)), [run, row]);
  if (run === null || row === null || view === null) return null;
  const { spec, tree } = run.work;
  const name = row.parent < 0 ? forecastSheetText(locale, 'total') : row.label;
  const test = run.tests[index];
  const notes = rowNotes(row, { spec, months: tree.months, gap: plan?.gap ?? null }, locale);
  return (
    <div className={styles.all}>
      <ForecastFigure
        view={view}
        name={name}
        level={spec.level}
        digits={plan?.digits ?? 0}
        sentence={forecastSentence(view, row, spec, test, formats)}
      />
      {notes.length > 0 && (
        <ul className={styles.notes}>
          {notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      )}
      <BacktestCard test={test} name={name} spec={spec} onUse={(method) => editing.change({ method })} />
    </div>
  );
}
