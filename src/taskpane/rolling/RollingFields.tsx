import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { isoMonth, type Month } from '../../calendar/months';
import type { WorkbookState } from '../../excel/contracts';
import { rollingPageText, type RollingPageKey } from '../../locales/rolling-page';
import type { TextParams } from '../../locales/text';
import { ChoiceField } from '../breakdown/ChoiceField';
import { capitalised } from '../language/capitalised';
import { useLanguage } from '../language/language';
import { monthsOfYear, unusedSales, WINDOWS } from './rolling-form';
import type { RollingEditing } from './use-rolling-form';

const useStyles = makeStyles({ fields: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM } });

interface RollingFieldsProps {
  readonly editing: RollingEditing;
  /** Of the plan year. */
  readonly start: Month;
  readonly actuals: NonNullable<WorkbookState['actuals']>;
  readonly disabled: boolean;
}

/** Which months are planned. */
export function RollingFields({ editing, start, actuals, disabled }: RollingFieldsProps): ReactElement {
  const styles = useStyles();
  const { locale, formats } = useLanguage();
  const { spec, today, change } = editing;
  const text = (key: RollingPageKey, params?: TextParams) => rollingPageText(locale, key, params);
  const choices = monthsOfYear(start);
  const unused = unusedSales(spec.asOf, actuals, today);
  return (
    <div className={styles.fields}>
      <ChoiceField<string>
        label={text('first')}
        value={isoMonth(spec.asOf)}
        choices={choices.map((month) => ({ value: isoMonth(month), label: capitalised(formats.month(month)) }))}
        hint={unused === null ? undefined : text('known', { month: formats.month(unused) })}
        disabled={disabled}
        onChange={(picked) => change({ asOf: choices.find((month) => isoMonth(month) === picked) ?? spec.asOf })}
      />
      <ChoiceField<string>
        label={text('window')}
        value={String(spec.months)}
        choices={WINDOWS.map((count) => ({ value: String(count), label: text('months', { count }) }))}
        disabled={disabled}
        onChange={(months) => change({ months: Number(months) })}
      />
    </div>
  );
}
