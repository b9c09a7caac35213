import { Field, makeStyles, Select } from '@fluentui/react-components';
import type { ReactElement } from 'react';

const useStyles = makeStyles({
  // A browser makes a list as wide as its longest choice, wider than a narrow pane has room for.
  select: { minWidth: 0 },
});

interface ChoiceFieldProps<Value extends string> {
  readonly label: string;
  readonly value: Value;
  readonly choices: readonly { readonly value: Value; readonly label: string }[];
  readonly hint?: string;
  readonly disabled: boolean;
  onChange(value: Value): void;
}

/** One choice out of a few, with a line that says what the chosen one does. */
export function ChoiceField<Value extends string>({
  label,
  value,
  choices,
  hint,
  disabled,
  onChange,
}: ChoiceFieldProps<Value>): ReactElement {
  const styles = useStyles();
  return (
    <Field orientation="horizontal" label={label} hint={hint}>
      <Select
        className={styles.select}
        value={value}
        disabled={disabled}
        onChange={(_, { value: picked }) => {
          const choice = choices.find((candidate) => candidate.value === picked);
          if (choice !== undefined) onChange(choice.value);
        }}
      >
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </Select>
    </Field>
  );
}
