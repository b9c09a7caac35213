import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { isoMonth, type Month } from '../../calendar/months';
import { opexPageText } from '../../locales/opex-page';
import { opexSheetText } from '../../locales/opex-sheet';
import { OPEX_VIEWS, type OpexView } from '../../planning/opex/view';
import { ChoiceField } from '../breakdown/ChoiceField';
import { capitalised } from '../language/capitalised';
import { useLanguage } from '../language/language';
import { monthsOfYear } from '../rolling/rolling-form';
import type { OpexEditing } from './use-opex-form';

const useStyles = makeStyles({ fields: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM } });

interface OpexFieldsProps {
  readonly editing: OpexEditing;
  /** Of the plan year. */
  readonly start: Month;
  readonly disabled: boolean;
}

/** Which month is reviewed, and over what span. */
export function OpexFields({ editing, start, disabled }: OpexFieldsProps): ReactElement {
  const styles = useStyles();
  const { locale, formats } = useLanguage();
  const { spec, later, change } = editing;
  const months = monthsOfYear(start);
  return (
    <div className={styles.fields}>
      <ChoiceField<string>
        label={opexSheetText(locale, 'asOf')}
        value={isoMonth(spec.asOf)}
        choices={months.map((month) => ({ value: isoMonth(month), label: capitalised(formats.month(month)) }))}
        hint={later === null ? undefined : opexPageText(locale, 'known', { month: formats.month(later) })}
        disabled={disabled}
        onChange={(picked) => change({ asOf: months.find((month) => isoMonth(month) === picked) ?? spec.asOf })}
      />
      <ChoiceField<OpexView>
        label={opexSheetText(locale, 'view')}
        value={spec.view}
        choices={OPEX_VIEWS.map((view) => ({ value: view, label: opexSheetText(locale, `view.${view}`) }))}
        disabled={disabled}
        onChange={(view) => change({ view })}
      />
    </div>
  );
}
