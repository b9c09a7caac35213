import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { BuildResult } from '../../excel/contracts';
import { useLanguage } from '../language/language';
import { Card } from './Card';
import { CellLink } from './CellLink';
import { firstCell } from './first-cell';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', gap: tokens.spacingVerticalXS },
  quiet: { color: tokens.colorNeutralForeground2 },
});

interface SheetListProps {
  readonly sheets: BuildResult['sheets'];
  /** Whether nothing was written, so that none is new or updated. */
  readonly unchanged: boolean;
}

/** The sheets a build stands on, each with the way there. */
export function SheetList({ sheets, unchanged }: SheetListProps): ReactElement {
  const styles = useStyles();
  const { text } = useLanguage();
  return (
    <Card title={text('result-sheets')}>
      <ul className={styles.list}>
        {sheets.map(({ name, created }) => (
          <li key={name}>
            <CellLink address={firstCell(name)}>{name}</CellLink>
            {!unchanged && <span className={styles.quiet}> {text(created ? 'result-created' : 'result-updated')}</span>}
          </li>
        ))}
      </ul>
    </Card>
  );
}
