import { Link, MessageBar, MessageBarBody, MessageBarTitle, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { usePane } from '../app/pane-context';
import { CellLink } from '../frame/CellLink';
import { useLanguage } from '../language/language';
import type { ConflictLine } from './lock-conflicts';

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL, display: 'grid', gap: tokens.spacingVerticalXS },
});

/** More than these are counted: each release may mend several. */
const LINES_IN_SIGHT = 5;

/** Locks that cannot be met: by how much, and which lock to release, with a link that does so and one that leads to its cell. */
export function ConflictList({ conflicts }: { readonly conflicts: readonly ConflictLine[] }): ReactElement | null {
  const styles = useStyles();
  const { text, formats } = useLanguage();
  const { state, actions } = usePane();
  if (conflicts.length === 0) return null;
  const locks = conflicts.reduce((sum, line) => sum + line.locks, 0);
  const further = conflicts.slice(LINES_IN_SIGHT).reduce((sum, line) => sum + line.locks, 0);
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{formats.count('conflicts', locks)}</MessageBarTitle>
        <ul className={styles.list}>
          {conflicts.slice(0, LINES_IN_SIGHT).map(({ sentence, release, lock, name, address }) => (
            <li key={address}>
              {sentence}{' '}
              <Link as="button" inline disabledFocusable={state.running !== null} onClick={() => actions.release(lock, name)}>
                {release}
              </Link>{' '}
              <CellLink address={address} inline>
                {text('show-cell', { address })}
              </CellLink>
            </li>
          ))}
          {further > 0 && <li>{formats.count('conflicts-further', further)}</li>}
        </ul>
      </MessageBarBody>
    </MessageBar>
  );
}
