import { Checkbox, Field, FieldContextProvider, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { LEVELS, type Level } from '../../planning/actuals/actuals';
import { sheetText } from '../../locales/sheets';
import { useLanguage } from '../language/language';

const useStyles = makeStyles({ boxes: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalM } });

interface LevelsFieldProps {
  /** The levels the history has. */
  readonly levels: readonly Level[];
  readonly chosen: readonly Level[];
  readonly disabled: boolean;
  onChange(chosen: readonly Level[]): void;
}

/** Which levels the plan is broken down by. */
export function LevelsField({ levels, chosen, disabled, onChange }: LevelsFieldProps): ReactElement {
  const styles = useStyles();
  const { text, locale } = useLanguage();
  const named = sheetText(locale);
  return (
    <Field orientation="horizontal" label={text('field-levels')}>
      <div role="group" className={styles.boxes} aria-label={text('field-levels')}>
        {/* The field's id is for a single control: each box has its own, and is named by its own label. */}
        <FieldContextProvider value={undefined}>
          {levels.map((level) => (
            <Checkbox
              key={level}
              label={named(level)}
              checked={chosen.includes(level)}
              disabled={disabled}
              onChange={(_, { checked }) =>
                onChange(LEVELS.filter((other) => (other === level ? checked === true : chosen.includes(other))))
              }
            />
          ))}
        </FieldContextProvider>
      </div>
    </Field>
  );
}
