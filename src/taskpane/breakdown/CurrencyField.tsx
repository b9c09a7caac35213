import { Field, Input, makeStyles } from '@fluentui/react-components';
import { useId, type ReactElement } from 'react';
import { useLanguage } from '../language/language';

const suggestions = ['CNY', 'VND', 'USD', 'EUR', 'HKD', 'TWD', 'SGD', 'JPY', 'AUD'];
const LONGEST = 8;

const useStyles = makeStyles({ input: { minWidth: 0, '& input': { minWidth: 0 } } });

interface CurrencyFieldProps {
  readonly value: string;
  readonly disabled: boolean;
  onChange(currency: string): void;
}

/** The currency written in headers; any short word will do, the usual codes are suggested. */
export function CurrencyField({ value, disabled, onChange }: CurrencyFieldProps): ReactElement {
  const styles = useStyles();
  const { text } = useLanguage();
  const list = useId();
  return (
    <Field orientation="horizontal" label={text('field-currency')}>
      <Input
        className={styles.input}
        value={value}
        disabled={disabled}
        maxLength={LONGEST}
        autoComplete="off"
        spellCheck={false}
        input={{ list }}
        onChange={(_, { value: typed }) => onChange(typed.trim().toUpperCase())}
        contentAfter={
          <datalist id={list}>
            {suggestions.map((code) => (
              <option key={code} value={code} />
            ))}
          </datalist>
        }
      />
    </Field>
  );
}
