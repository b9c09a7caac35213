import { makeStyles, tokens } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import { isoMonth } from '../../calendar/months';
import type { WorkbookState } from '../../excel/contracts';
import { FORECAST_METHODS, type ForecastMethod } from '../../forecasting/auto/methods';
import { forecastPageText, type ForecastPageKey } from '../../locales/forecast-page';
import { forecastSheetText } from '../../locales/forecast-sheet';
import { sheetText } from '../../locales/sheets';
import type { TextParams } from '../../locales/text';
import { MARKETS, type Market } from '../../planning/breakdown/plan';
import type { Measure, Series } from '../../planning/forecast/forecast-plan';
import { monthName } from '../../sheets/forecast/month-name';
import { ChoiceField } from '../breakdown/ChoiceField';
import { LevelsField } from '../breakdown/LevelsField';
import { Disclosure } from '../frame/Disclosure';
import { capitalised } from '../language/capitalised';
import { useLanguage } from '../language/language';
import { horizons, INTERVALS, measuresOf, startsOf } from './forecast-form';
import type { ForecastEditing } from './use-forecast-form';

const useStyles = makeStyles({ fields: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM } });

/** Stands before a name for each level it lies below the total. */
const INDENT = '\u2003';

interface ForecastFieldsProps {
  readonly editing: ForecastEditing;
  readonly actuals: NonNullable<WorkbookState['actuals']>;
  /** Rows to choose one from to look at. */
  readonly rows: readonly Series[];
  readonly disabled: boolean;
}

/** What is forecast, how far, and which row is looked at; what most never change lies under More options. */
export function ForecastFields({ editing, actuals, rows, disabled }: ForecastFieldsProps): ReactElement {
  const styles = useStyles();
  const { locale } = useLanguage();
  const [more, setMore] = useState(false);
  const { form, change, show, today } = editing;
  const { spec } = form;
  const text = (key: ForecastPageKey, params?: TextParams) => forecastPageText(locale, key, params);
  const word = (key: Parameters<typeof forecastSheetText>[1]) => forecastSheetText(locale, key);
  const measures = measuresOf(actuals);
  const starts = startsOf(actuals, today);
  const within = isoMonth(spec.start) === isoMonth(actuals.lastMonth);
  return (
    <div className={styles.fields}>
      {measures.length > 1 && (
        <ChoiceField<Measure>
          label={text('measure')}
          value={spec.measure}
          choices={measures.map((measure) => ({ value: measure, label: word(measure) }))}
          disabled={disabled}
          onChange={(measure) => change({ measure })}
        />
      )}
      {actuals.levels.length > 0 && (
        <LevelsField levels={actuals.levels} chosen={spec.levels} disabled={disabled} onChange={(levels) => change({ levels })} />
      )}
      <ChoiceField<string>
        label={text('horizon')}
        value={String(spec.horizon)}
        choices={horizons(spec.horizon).map((count) => ({ value: String(count), label: text('months', { count }) }))}
        hint={within ? capitalised(text('start-partial', { month: monthName(locale, spec.start) })) : undefined}
        disabled={disabled}
        onChange={(horizon) => change({ horizon: Number(horizon) })}
      />
      {rows.length > 1 && (
        <ChoiceField<string>
          label={text('shown')}
          value={rows.some(({ key }) => key === form.shown) ? form.shown : ''}
          choices={rows.map(({ key, label, depth }) => ({ value: key, label: depth === 0 ? word('total') : INDENT.repeat(depth) + label }))}
          disabled={disabled}
          onChange={show}
        />
      )}
      <Disclosure label={text('more')} open={more} onToggle={setMore}>
        <ChoiceField<ForecastMethod>
          label={text('method')}
          value={spec.method}
          choices={FORECAST_METHODS.map((method) => ({ value: method, label: word(`method-${method}`) }))}
          hint={text('method-hint')}
          disabled={disabled}
          onChange={(method) => change({ method })}
        />
        <ChoiceField<string>
          label={text('interval')}
          value={String(spec.level)}
          choices={INTERVALS.map((level) => ({ value: String(level), label: text('percent', { value: Math.round(level * 100) }) }))}
          hint={text('interval-hint', { level: Math.round(spec.level * 100) })}
          disabled={disabled}
          onChange={(level) => change({ level: Number(level) })}
        />
        <ChoiceField<string>
          label={text('start')}
          value={isoMonth(spec.start)}
          choices={starts.choices.map((month) => ({ value: isoMonth(month), label: capitalised(monthName(locale, month)) }))}
          disabled={disabled}
          onChange={(picked) => change({ start: starts.choices.find((month) => isoMonth(month) === picked) ?? spec.start })}
        />
        <ChoiceField<Market>
          label={text('market')}
          value={spec.market}
          choices={MARKETS.map((market) => ({ value: market, label: sheetText(locale)(`market.${market}`) }))}
          hint={text('market-hint')}
          disabled={disabled || spec.method !== 'auto'}
          onChange={(market) => change({ market })}
        />
      </Disclosure>
    </div>
  );
}
