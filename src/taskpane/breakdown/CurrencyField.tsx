import { Field, Input } from '@fluentui/react-components';
import { useId, type ReactElement } from 'react';
import { useLanguage } from '../language/language';

const suggestions = ['CNY', 'VND', 'USD', 'EUR', 'HKD', 'TWD', 'SGD', 'JPY', 'AUD'];
const LONGEST = 8;

interface CurrencyFieldProps {
  readonly value: string;
  readonly disabled: boolean;
  onChange(currency: string): void;
}

/** The currency written in headers; any short word will do, the usual codes are suggested. */
export function CurrencyField({ value, disabled, onChange }: CurrencyFieldProps): ReactElement {
  const { text } = useLanguage();
  const list = useId();
  return (
    <Field orientation="horizontal" label={text('field-currency')}>
      <Input
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
