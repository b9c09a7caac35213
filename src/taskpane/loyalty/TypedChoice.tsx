import { Field, Input, makeStyles } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import { ChoiceField } from '../breakdown/ChoiceField';

const useStyles = makeStyles({ input: { minWidth: 0, '& input': { minWidth: 0 } } });

/** Stands for a value that is typed. */
const OTHER = 'other';

interface TypedChoiceProps {
  readonly label: string;
  readonly value: number;
  readonly choices: readonly number[];
  /** What the field is called in which another value is typed. */
  readonly other: string;
  /** Said of what cannot be had. */
  readonly wrong: string;
  readonly disabled: boolean;
  show(value: number): string;
  /** A value as typed; null where it cannot be had. */
  read(text: string): number | null;
  /** Told null while what is typed cannot be had. */
  onChange(value: number | null): void;
}

/** One of a few numbers, or another that is typed. */
export function TypedChoice({ label, value, choices, other, wrong, disabled, show, read, onChange }: TypedChoiceProps): ReactElement {
  const styles = useStyles();
  const [typed, setTyped] = useState<string | null>(choices.includes(value) ? null : show(value));
  const unread = typed !== null && typed.trim() !== '' && read(typed) === null;
  return (
    <>
      <ChoiceField<string>
        label={label}
        value={typed === null ? String(value) : OTHER}
        choices={[...choices.map((choice) => ({ value: String(choice), label: show(choice) })), { value: OTHER, label: other }]}
        disabled={disabled}
        onChange={(picked) => {
          setTyped(picked === OTHER ? show(value) : null);
          onChange(picked === OTHER ? value : Number(picked));
        }}
      />
      {typed !== null && (
        <Field
          orientation="horizontal"
          label={other}
          validationState={unread ? 'error' : 'none'}
          validationMessage={unread ? wrong : undefined}
        >
          <Input
            className={styles.input}
            value={typed}
            disabled={disabled}
            autoComplete="off"
            onChange={(_, { value: text }) => {
              setTyped(text);
              onChange(read(text));
            }}
            onFocus={(event) => event.target.select()}
          />
        </Field>
      )}
    </>
  );
}
