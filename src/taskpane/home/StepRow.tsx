import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ChevronRight16Regular } from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import { usePane } from '../app/pane-context';
import type { HomeRow } from './home-rows';
import { StepMark } from './StepMark';

const useStyles = makeStyles({
  row: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    paddingRight: tokens.spacingHorizontalM,
    ':not(:last-child)': { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
  },
  open: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalM,
    flexGrow: 1,
    minWidth: 0,
    minHeight: '60px',
    padding: `${tokens.spacingVerticalS} 0 ${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground1,
    fontFamily: 'inherit',
    textAlign: 'left',
    cursor: 'pointer',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-3px' },
  },
  words: { display: 'flex', flexDirection: 'column', flexGrow: 1, minWidth: 0 },
  title: { fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold, lineHeight: tokens.lineHeightBase300 },
  state: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2 },
  attention: { color: tokens.colorStatusDangerForeground1 },
  next: { minWidth: 'auto', flexShrink: 0 },
  chevron: { flexShrink: 0, color: tokens.colorNeutralForeground3 },
});

interface StepRowProps {
  readonly row: HomeRow;
  readonly number: number;
  /** Whether the row may carry its coloured button. */
  readonly showNext: boolean;
}

/** One step of the plan: the whole row opens it; the step that comes next has a coloured button as well. */
export function StepRow({ row, number, showNext }: StepRowProps): ReactElement {
  const styles = useStyles();
  const { actions } = usePane();
  const open = (): void => actions.open(row.page);
  return (
    <li className={styles.row}>
      <button type="button" className={styles.open} data-step={row.step} onClick={open}>
        <StepMark tone={row.tone} number={number} />
        <span className={styles.words}>
          <span className={styles.title}>{row.title}</span>
          <span className={mergeClasses(styles.state, row.tone === 'attention' && styles.attention)}>{row.state}</span>
        </span>
        {(row.next === null || !showNext) && <ChevronRight16Regular className={styles.chevron} />}
      </button>
      {row.next !== null && showNext && (
        <Button appearance="primary" className={styles.next} aria-label={`${row.next}: ${row.title}`} onClick={open}>
          {row.next}
        </Button>
      )}
    </li>
  );
}
