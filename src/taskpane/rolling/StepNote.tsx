import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { isoMonth } from '../../calendar/months';
import type { WrittenRolling } from '../../excel/contracts';
import { errorText } from '../../locales/errors';
import '../../locales/rolling-errors';
import { CellLink } from '../frame/CellLink';
import { useLanguage } from '../language/language';
import { stepSentence } from './rolling-step';
import type { RollingEditing } from './use-rolling-form';

const useStyles = makeStyles({ text: { margin: 0 }, quiet: { color: tokens.colorNeutralForeground2 } });

interface StepNoteProps {
  readonly editing: Pick<RollingEditing, 'step' | 'due'>;
  readonly standing: WrittenRolling | null;
  /** The first cell below the history's table that holds something; null where none does. */
  readonly below: string | null;
}

/** What building these months does to the plan that stands; told again when another month is chosen. */
export function StepNote({ editing, standing, below }: StepNoteProps): ReactElement | null {
  const styles = useStyles();
  const { formats, locale, text } = useLanguage();
  const { step, due } = editing;
  const quiet = step.kind === 'rebuild' && due?.kind !== 'due';
  const sentence = stepSentence(step, standing?.spec ?? null, due, formats);
  if (sentence === null) return null;
  if (below !== null && step.kind === 'rebuild' && due?.kind === 'not-yet' && standing?.spec)
    return (
      <p className={styles.text} aria-live="polite">
        {errorText(locale, 'rolling-sales-below', { month: isoMonth(standing.spec.asOf), address: below })}{' '}
        <CellLink address={below} inline>
          {text('show-cell', { address: below })}
        </CellLink>
      </p>
    );
  return (
    <p className={mergeClasses(styles.text, quiet && styles.quiet)} aria-live="polite">
      {sentence}
    </p>
  );
}
