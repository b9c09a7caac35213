import { makeStyles, tokens } from '@fluentui/react-components';
import { ArrowSyncCircle24Regular, CheckmarkCircle24Filled, Warning24Filled } from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import type { StepTone } from './home-rows';

const useStyles = makeStyles({
  mark: { display: 'flex', flexShrink: 0, alignItems: 'center', justifyContent: 'center', width: '24px', height: '24px' },
  number: {
    boxSizing: 'border-box',
    borderRadius: tokens.borderRadiusCircular,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
  },
  done: { color: tokens.colorStatusSuccessForeground1 },
  stale: { color: tokens.colorStatusWarningForeground1 },
  attention: { color: tokens.colorStatusDangerForeground1 },
});

/** How far a step is, at a glance; the words beside it say the same. */
export function StepMark({ tone, number }: { readonly tone: StepTone; readonly number: number }): ReactElement {
  const styles = useStyles();
  if (tone === 'todo') {
    return (
      <span aria-hidden className={`${styles.mark} ${styles.number}`}>
        {number}
      </span>
    );
  }
  return (
    <span aria-hidden className={`${styles.mark} ${styles[tone]}`}>
      {tone === 'done' && <CheckmarkCircle24Filled />}
      {tone === 'stale' && <ArrowSyncCircle24Regular />}
      {tone === 'attention' && <Warning24Filled />}
    </span>
  );
}
