import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { WrittenRolling } from '../../excel/contracts';
import { useLanguage } from '../language/language';
import { stepSentence } from './rolling-step';
import type { RollingEditing } from './use-rolling-form';

const useStyles = makeStyles({ text: { margin: 0 }, quiet: { color: tokens.colorNeutralForeground2 } });

interface StepNoteProps {
  readonly editing: Pick<RollingEditing, 'step' | 'due'>;
  readonly standing: WrittenRolling | null;
}

/** What building these months does to the plan that stands; told again when another month is chosen. */
export function StepNote({ editing, standing }: StepNoteProps): ReactElement | null {
  const styles = useStyles();
  const { formats } = useLanguage();
  const { step, due } = editing;
  const quiet = step.kind === 'rebuild' && due?.kind !== 'due';
  const sentence = stepSentence(step, standing?.spec ?? null, due, formats);
  if (sentence === null) return null;
  return (
    <p className={mergeClasses(styles.text, quiet && styles.quiet)} aria-live="polite">
      {sentence}
    </p>
  );
}
