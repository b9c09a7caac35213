import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { CellLink } from '../frame/CellLink';
import type { CheckLine } from '../../excel/contracts';
import { useLanguage } from '../language/language';
import { checkValue } from './check-lines';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  row: {
    display: 'flex',
    alignItems: 'baseline',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalXS} 0`,
    ':not(:last-child)': { borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  },
  label: { overflowWrap: 'anywhere', textAlign: 'left' },
  off: { flexShrink: 0, color: tokens.colorStatusDangerForeground1, fontVariantNumeric: 'tabular-nums' },
  fine: { flexShrink: 0, color: tokens.colorNeutralForeground2 },
});

/** Checks with their figures; each leads to its cell. */
export function CheckRows({ lines }: { readonly lines: readonly CheckLine[] }): ReactElement {
  const styles = useStyles();
  const { formats } = useLanguage();
  return (
    <ul className={styles.list}>
      {lines.map((line) => (
        <li key={`${line.address} ${line.label}`} className={styles.row}>
          <CellLink address={line.address}>{line.label}</CellLink>
          <span className={line.ok ? styles.fine : styles.off}>{checkValue(line, formats)}</span>
        </li>
      ))}
    </ul>
  );
}
