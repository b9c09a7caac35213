import { Field, Input, makeStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { InputError } from '../../locales/input-error';
import { useLanguage } from '../language/language';
import { describeProblem } from '../problems/describe-problem';
import type { Preview } from './preview';
import { targetMeaning } from './target-meaning';
import type { BreakdownEditing } from './use-breakdown-form';

const useStyles = makeStyles({ input: { minWidth: 0, '& input': { minWidth: 0 } } });

interface TargetFieldProps {
  readonly editing: BreakdownEditing;
  readonly preview: Preview | null;
  readonly disabled: boolean;
}

/** The annual number as people write it, with what it means below. */
export function TargetField({ editing, preview, disabled }: TargetFieldProps): ReactElement {
  const styles = useStyles();
  const { text, formats, locale } = useLanguage();
  const { form, spec, basis, change } = editing;
  const wrong = spec instanceof InputError ? describeProblem(spec, locale).sentence : null;
  const empty = form.targetText.trim() === '';
  return (
    <Field
      orientation="horizontal"
      label={text('field-target')}
      hint={spec instanceof InputError ? (empty ? text('field-target-hint') : undefined) : targetMeaning(spec, basis, preview, formats)}
      validationState={wrong !== null && !empty ? 'error' : 'none'}
      validationMessage={wrong !== null && !empty ? wrong : undefined}
    >
      <Input
        className={styles.input}
        value={form.targetText}
        disabled={disabled}
        autoComplete="off"
        spellCheck={false}
        onChange={(_, { value }) => change({ targetText: value })}
        onFocus={(event) => event.target.select()}
      />
    </Field>
  );
}
