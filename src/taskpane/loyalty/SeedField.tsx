import { Field, Input, makeStyles } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import { loyaltyPageText } from '../../locales/loyalty-page';
import { useLanguage } from '../language/language';
import { seedOf } from './runs-form';

const useStyles = makeStyles({ input: { minWidth: 0, '& input': { minWidth: 0 } } });

interface SeedFieldProps {
  readonly value: number;
  readonly disabled: boolean;
  /** Told null while what is typed is no seed. */
  onChange(seed: number | null): void;
}

/** The number that the draws begin with. */
export function SeedField({ value, disabled, onChange }: SeedFieldProps): ReactElement {
  const styles = useStyles();
  const { locale } = useLanguage();
  const [typed, setTyped] = useState(String(value));
  const wrong = seedOf(typed, locale) === null;
  return (
    <Field
      orientation="horizontal"
      label={loyaltyPageText(locale, 'seed')}
      hint={wrong ? undefined : loyaltyPageText(locale, 'seed-hint')}
      validationState={wrong ? 'error' : 'none'}
      validationMessage={wrong ? loyaltyPageText(locale, 'seed-wrong') : undefined}
    >
      <Input
        className={styles.input}
        value={typed}
        disabled={disabled}
        autoComplete="off"
        onChange={(_, { value: text }) => {
          setTyped(text);
          onChange(seedOf(text, locale));
        }}
      />
    </Field>
  );
}
