import { Link, makeStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { usePane } from '../app/pane-context';

const useStyles = makeStyles({
  link: {
    textAlign: 'left',
    overflowWrap: 'anywhere',
    '@media (forced-colors: active)': { textDecorationLine: 'underline' },
  },
});

interface CellLinkProps {
  /** The cell to select, such as `Breakdown!X12`. */
  readonly address: string;
  readonly children: string;
  /** Within a sentence, underlined. */
  readonly inline?: boolean;
}

/** Words that lead to a cell of the workbook. */
export function CellLink({ address, children, inline = false }: CellLinkProps): ReactElement {
  const styles = useStyles();
  const { actions } = usePane();
  return (
    <Link as="button" inline={inline} className={styles.link} onClick={() => actions.goTo(address)}>
      {children}
    </Link>
  );
}
