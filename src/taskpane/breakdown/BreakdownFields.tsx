import { makeStyles, tokens } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import type { WorkbookState } from '../../excel/contracts';
import { LEVELS } from '../../planning/actuals/actuals';
import type { Market, SpreadMethod } from '../../planning/breakdown/plan';
import { sheetText } from '../../locales/sheets';
import { Disclosure } from '../frame/Disclosure';
import { useLanguage } from '../language/language';
import { weightsOf } from './breakdown-form';
import { ChoiceField } from './ChoiceField';
import { CurrencyField } from './CurrencyField';
import { LevelsField } from './LevelsField';
import { planMethods, roundings } from './field-choices';
import { StartField } from './StartField';
import { TargetField } from './TargetField';
import type { BreakdownEditing } from './use-breakdown-form';
import type { LivePlan } from './live-plan';

const useStyles = makeStyles({
  fields: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
});

const markets: readonly Market[] = ['none', 'CN', 'VN'];

interface BreakdownFieldsProps {
  readonly editing: BreakdownEditing;
  readonly actuals: WorkbookState['actuals'];
  readonly live: LivePlan | null;
  readonly disabled: boolean;
}

/** The fields in the order people think of them; what most never change lies under More options. */
export function BreakdownFields({ editing, actuals, live, disabled }: BreakdownFieldsProps): ReactElement {
  const styles = useStyles();
  const { text, locale } = useLanguage();
  const [more, setMore] = useState(false);
  const { form, change } = editing;
  const named = sheetText(locale);
  const levels = LEVELS.filter((level) => actuals?.levels.includes(level) || form.levels.includes(level));
  return (
    <div className={styles.fields}>
      <TargetField editing={editing} preview={live?.preview ?? null} disabled={disabled} />
      <StartField value={form.start} actuals={actuals} disabled={disabled} onChange={(start) => change({ start })} />
      <ChoiceField<SpreadMethod>
        label={text('field-method')}
        value={form.method}
        choices={planMethods(form.method).map((method) => ({ value: method, label: named(`method.${method}`) }))}
        hint={weightsOf(form) ? text('weights-from-forecast') : text(`method-hint-${form.method}`)}
        disabled={disabled}
        onChange={(method) => change({ method })}
      />
      <ChoiceField<Market>
        label={text('field-market')}
        value={form.market}
        choices={markets.map((market) => ({ value: market, label: named(`market.${market}`) }))}
        disabled={disabled}
        onChange={(market) => change({ market })}
      />
      <Disclosure label={text('more-options')} open={more} onToggle={setMore}>
        {levels.length > 0 && (
          <LevelsField levels={levels} chosen={form.levels} disabled={disabled} onChange={(chosen) => change({ levels: chosen })} />
        )}
        <ChoiceField<string>
          label={text('field-digits')}
          value={String(form.digits)}
          choices={roundings(form.digits).map((digits) => ({ value: String(digits), label: text(`digits-${digits}`) }))}
          disabled={disabled}
          onChange={(digits) => change({ digits: Number(digits) })}
        />
        <CurrencyField value={form.currency} disabled={disabled} onChange={(currency) => change({ currency })} />
      </Disclosure>
    </div>
  );
}
